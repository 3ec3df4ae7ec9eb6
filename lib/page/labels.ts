import { isOnlyDate, stampedName } from './date';
import { squeeze, type Flow, type Line } from './flow';
import { labelAlone, labelPattern, labelsBeforeDividers, wordingsOf, type Wordings } from './labelWordings';
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

/**
 * Every label of the portal profile on the page, in document order, whatever the layout: list items, one line for all,
 * label and value in cells or lines of their own, values glued to the next label. Inner spaces of a label (索 引 号) do
 * not count; the colon may be : or ：, with or without a space, or missing where the label fills a cell. A value may be
 * empty.
 */
export function readLabels(flow: Flow, portal: Pick<PortalProfile, 'labels'>): Labelled[] {
  const wordings = wordingsOf(portal);
  const inLines = flow.lines.map((line) =>
    line.text.length > longestLine ? [] : labelsBeforeDividers(line, wordings),
  );
  const pattern = labelPattern(new Set(inLines.flat()));
  const found: Labelled[] = [];
  flow.lines.forEach((line, index) => {
    if (found.length >= maximalLabels || line.text.length > longestLine || line.linked > line.text.length / 2)
      return;
    const alone = labelAlone(line, wordings);
    if (alone) found.push(labelledCell(flow, index, alone, wordings, pattern));
    else if (inLines[index]!.length > 0) found.push(...labelsWithin(line, index, wordings, pattern));
  });
  return found;
}

/** Labels and values side by side in one line. */
function labelsWithin({ text }: Line, index: number, { fields }: Wordings, pattern: RegExp): Labelled[] {
  const marks = [...text.matchAll(pattern)];
  return marks.flatMap((mark, n) => {
    const label = squeeze(mark[1] ?? '');
    const field = fields.get(label);
    if (!field) return [];
    const value = clean(text.slice(mark.index + mark[0].length, marks[n + 1]?.index));
    // 时间：5月20日上午 is an event of the text, not the day of publication.
    const isEvent =
      label.length < 3 &&
      field === 'published' &&
      marks.length === 1 &&
      value &&
      !isOnlyDate(value) &&
      stampedName(value) === null;
    return isEvent
      ? []
      : [{ field, label, value: value.slice(0, longestValue), line: index, lastLine: index }];
  });
}

/** A label that fills its line: the value is the next line, if it stands beside the label and is no label itself. */
function labelledCell(
  flow: Flow,
  index: number,
  field: InfoField,
  { fields }: Wordings,
  pattern: RegExp,
): Labelled {
  const line = flow.lines[index]!;
  const next = flow.lines[index + 1];
  const label = line.solid.replace(/[【】[\]:：]/g, '');
  const isValue =
    next &&
    besides(line, next) &&
    next.text.length <= longestValue &&
    !/^h\d$/.test(next.box.name) &&
    !fields.has(next.solid.replace(/[:：]$/, '')) &&
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

function clean(value: string): string {
  return value.replace(/^[\s:：]+|[\s|【[(（〖]+$/g, '').trim();
}
