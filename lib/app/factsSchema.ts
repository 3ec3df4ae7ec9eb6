import * as v from 'valibot';
import { factsBounds } from './factsBounds';

const line = v.pipe(v.string(), v.maxLength(factsBounds.line));
const address = v.pipe(v.string(), v.maxLength(factsBounds.address));
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));
const listOf = <Item extends v.GenericSchema>(item: Item, most: number) =>
  v.pipe(v.array(item), v.maxLength(most));

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
  breadcrumb: listOf(line, factsBounds.breadcrumb),
  pathSegments: listOf(line, factsBounds.pathSegments),
  column: v.nullable(line),
  infobox: listOf(v.strictObject({ field: infoField, label: line, value: line }), factsBounds.infobox),
  documentNumber: v.nullable(line),
  dates: listOf(datedFact, factsBounds.dates),
  published: v.nullable(datedFact),
  source: v.nullable(line),
  unitCode: v.nullable(line),
  unitName: v.nullable(line),
  attachments: listOf(link, factsBounds.attachments),
  related: listOf(link, factsBounds.related),
  links: listOf(v.strictObject({ text: line, url: address, date: v.nullable(day) }), factsBounds.links),
  imageTexts: listOf(line, factsBounds.imageTexts),
  hasVideo: v.boolean(),
  tableHeadings: listOf(line, factsBounds.tableHeadings),
  text: v.pipe(v.string(), v.maxLength(factsBounds.text)),
  textLength: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
});
