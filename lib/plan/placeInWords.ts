import type { Place } from '../office/block';
import { say, type Sentence } from '../words/sentence';

/** Where something stands in its file, as one says it: 第 3 行第 4 列. */
export function placeInWords(place: Place): Sentence {
  if ('sheet' in place) return say('place_sheet', place.sheet, String(place.row), String(place.column));
  if ('table' in place) return say('place_table', String(place.table), String(place.row), String(place.cell));
  if ('paragraph' in place) return say('place_paragraph', String(place.paragraph));
  return place.field === undefined
    ? say('place_line', String(place.line))
    : say('place_field', String(place.line), String(place.field));
}
