import * as v from 'valibot';
import { factsBounds } from './factsBounds';

const line = v.pipe(v.string(), v.maxLength(factsBounds.line));
const address = v.pipe(v.string(), v.maxLength(factsBounds.address));
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));
const listOf = <Item extends v.GenericSchema>(item: Item) =>
  v.pipe(v.array(item), v.maxLength(factsBounds.entries));

const datedFact = v.strictObject({
  date: day,
  source: v.picklist(['meta', 'infobox', 'line', 'signature', 'url']),
  raw: line,
});
const link = v.strictObject({ text: line, url: address });
const infoField = v.picklist([
  'category',
  'indexNumber',
  'documentNumber',
  'generated',
  'published',
  'validity',
  'publisher',
  'source',
  'openness',
  'timeLimit',
  'scope',
  'subject',
]);

/** `PageFacts` as a content script may send them: known fields only, each within `factsBounds`. */
export const factsSchema = v.strictObject({
  key: address,
  url: address,
  kind: v.picklist(['article', 'column', 'home', 'other']),
  title: line,
  breadcrumb: listOf(line),
  pathSegments: listOf(line),
  column: v.nullable(line),
  infobox: listOf(v.strictObject({ field: infoField, label: line, value: line })),
  documentNumber: v.nullable(line),
  dates: listOf(datedFact),
  published: v.nullable(datedFact),
  source: v.nullable(line),
  unitCode: v.nullable(line),
  unitName: v.nullable(line),
  attachments: listOf(link),
  related: listOf(link),
  links: listOf(v.strictObject({ text: line, url: address, date: v.nullable(day) })),
  imageTexts: listOf(line),
  hasVideo: v.boolean(),
  tableHeadings: listOf(line),
  text: v.pipe(v.string(), v.maxLength(factsBounds.text)),
  textLength: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
});
