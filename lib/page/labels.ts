import { isOnlyDate } from './date';
import type { Flow, Line } from './flow';
import type { InfoField, PortalProfile } from './portal';

/** A label met on the page with what stands behind it; `line` is the label's line, `lastLine` its value's. */
export interface Labelled {
  field: InfoField;
  label: string;
  value: string;
  line: number;
  lastLine: number;
}

/** Longer lines are text. */
const longestLine = 600;
const longestValue = 120;
/** Information boxes have a dozen labels. */
const maximalLabels = 200;

/** Words that end a value: what the portal prints behind date and source. */
const stops = '字[号体]|(?:浏览|点击|阅读|访问)[次数量率]*|(?:责任)?编辑|作者|审核|打印|视力保护色|分享';

/**
 * Every label of the portal profile on the page, in document order, whatever the layout: list items, one line for all,
 * label and value in cells or lines of their own, values glued to the next label. Inner spaces of a label (索 引 号) do
 * not count; the colon may be : or ：, with or without a space, or missing where the label fills a cell. A value may be
 * empty.
 */
export function readLabels(flow: Flow, portal: Pick<PortalProfile, 'labels'>): Labelled[] {
  const fields = fieldsByLabel(portal);
  const pattern = labelPattern([...fields.keys()]);
  const found: Labelled[] = [];
  flow.lines.forEach((line, index) => {
    if (found.length >= maximalLabels || line.text.length > longestLine || line.linked > line.text.length / 2)
      return;
    const alone = fields.get(squeeze(line.text).replace(/^[【[]|[】\]]?[:：]?$/g, ''));
    const marks = alone ? [] : [...line.text.matchAll(pattern)];
    if (alone) found.push(labelledCell(flow, index, alone, fields, pattern));
    marks.forEach((mark, n) => {
      const label = squeeze(mark[1] ?? '');
      const field = fields.get(label);
      if (!field) return;
      const from = mark.index + mark[0].length;
      const value = clean(line.text.slice(from, marks[n + 1]?.index));
      // 时间：5月20日上午 is an event of the text, not the day of publication.
      if (label.length < 3 && field === 'published' && marks.length === 1 && value && !isOnlyDate(value))
        return;
      found.push({ field, label, value: value.slice(0, longestValue), line: index, lastLine: index });
    });
  });
  return found;
}

/** A label that fills its line: the value is the next line, if it stands beside the label and is no label itself. */
function labelledCell(
  flow: Flow,
  index: number,
  field: InfoField,
  fields: Map<string, InfoField>,
  pattern: RegExp,
): Labelled {
  const line = flow.lines[index]!;
  const next = flow.lines[index + 1];
  const label = squeeze(line.text).replace(/[【】[\]:：]/g, '');
  const isValue =
    next &&
    besides(line, next) &&
    next.text.length <= longestValue &&
    !/^h\d$/.test(next.box.name) &&
    !fields.has(squeeze(next.text).replace(/[:：]$/, '')) &&
    next.text.search(pattern) !== 0;
  return {
    field,
    label,
    value: isValue ? clean(next.text) : '',
    line: index,
    lastLine: isValue ? index + 1 : index,
  };
}

/** Two lines of the same list, table or group. */
function besides(one: Line, other: Line): boolean {
  if (one.box === other.box) return true;
  const cells = /^(?:t[dh]|d[td]|li)$/;
  if (cells.test(one.box.name) !== cells.test(other.box.name)) return false;
  if (one.box.parent === other.box.parent) return true;
  return cells.test(one.box.name) && one.box.parent?.parent === other.box.parent?.parent;
}

function fieldsByLabel(portal: Pick<PortalProfile, 'labels'>): Map<string, InfoField> {
  const fields = new Map<string, InfoField>();
  for (const [field, labels] of Object.entries(portal.labels) as [InfoField, string[]][]) {
    for (const label of labels) fields.set(squeeze(label), field);
  }
  return fields;
}

/** The longest label wins; short ones (来源, 时间) must not be the end of a longer word (废止时间). */
function labelPattern(labels: string[]): RegExp {
  const loose = (label: string) => Array.from(label, (c) => c.replace(/[^\p{L}\p{N}]/u, '\\$&')).join('\\s*');
  const wordings = [...labels].sort((a, b) => b.length - a.length);
  const labelled = wordings.map((label) =>
    label.length > 2 ? loose(label) : `(?<!\\p{Script=Han})${loose(label)}`,
  );
  return new RegExp(
    `(${labelled.join('|')})\\s*[】\\]]?\\s*(?:[:：]|(?=\\s*(?:19|20)\\d\\d\\D)|(?<=[】\\]]))|(?:${stops})\\s*(?:[:：]|【|〖|\\[|$)`,
    'gu',
  );
}

function clean(value: string): string {
  return value.replace(/^[\s:：]+|[\s|【[(（〖]+$/g, '').trim();
}

/** Without any white space: for comparing, never for showing. */
export function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}
