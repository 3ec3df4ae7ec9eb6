import * as v from 'valibot';
import { contentBounds } from './contentBounds';

const line = v.pipe(v.string(), v.maxLength(contentBounds.line));
const address = v.pipe(v.string(), v.maxLength(contentBounds.address));
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));
const listOf = <Item extends v.GenericSchema>(item: Item) =>
  v.pipe(v.array(item), v.maxLength(contentBounds.entries));

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

/** `PageContent` as a content script may send them: known fields only, each within `contentBounds`. */
export const contentSchema = v.strictObject({
  kind: v.picklist(['article', 'column', 'home', 'other']),
  title: line,
  breadcrumb: listOf(line),
  column: v.nullable(line),
  infobox: listOf(v.strictObject({ field: infoField, label: line, value: line })),
  documentNumber: v.nullable(line),
  dates: listOf(datedFact),
  published: v.nullable(datedFact),
  source: v.nullable(line),
  unitName: v.nullable(line),
  attachments: listOf(link),
  related: listOf(link),
  links: listOf(v.strictObject({ text: line, url: address, date: v.nullable(day) })),
  imageTexts: listOf(line),
  hasVideo: v.boolean(),
  tableHeadings: listOf(line),
  text: v.pipe(v.string(), v.maxLength(contentBounds.text)),
  textLength: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
});
