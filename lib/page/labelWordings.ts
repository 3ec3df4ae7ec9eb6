import { squeeze, type Line } from './flow';
import { han } from './han';
import type { InfoField, PortalProfile } from './portal';

/** The wordings of a portal's labels, without white space. */
export interface Wordings {
  fields: ReadonlyMap<string, InfoField>;
  /** How long they are, and with which characters they end. */
  lengths: readonly number[];
  longest: number;
  ends: ReadonlySet<string>;
}

/** Words that end a value: what the portal prints behind date and source. */
const stops = '字[号体]|(?:浏览|点击|阅读|访问)[次数量率]*|(?:责任)?编辑|作者|审核|打印|视力保护色|分享';

/** What divides a label from its value: a colon, the bracket around the label, or the year of a date. */
const divider = /[:：】\]]|(?=(?:19|20)\d\d)/;

export function wordingsOf(portal: Pick<PortalProfile, 'labels'>): Wordings {
  const fields = new Map<string, InfoField>();
  for (const [field, labels] of Object.entries(portal.labels) as [InfoField, string[]][]) {
    for (const label of labels) fields.set(squeeze(label), field);
  }
  const labels = [...fields.keys()];
  const lengths = [...new Set(labels.map((label) => label.length))];
  const ends = new Set(labels.map((label) => label.slice(-1)));
  return { fields, lengths, longest: Math.max(...lengths), ends };
}

/** The field of a label that fills its line, brackets and colon apart. */
export function labelAlone({ solid }: Line, { fields, longest }: Wordings): InfoField | undefined {
  if (solid.length > longest + 3) return undefined;
  return fields.get(solid.replace(/^[【[]|[】\]]?[:：]?$/g, ''));
}

/** The labels that stand just before a divider, so that they may have a value in the same line. */
export function labelsBeforeDividers({ solid }: Line, { fields, lengths, ends }: Wordings): string[] {
  const found: string[] = [];
  if (!divider.test(solid)) return found;
  const pieces = solid.split(divider);
  pieces.pop();
  for (const piece of pieces) {
    if (!ends.has(piece.slice(-1))) continue;
    for (const length of lengths) if (fields.has(piece.slice(-length))) found.push(piece.slice(-length));
  }
  return found;
}

/**
 * Labels with their dividers, or words that end a value. The longest label wins; short ones (来源, 时间) must not be the
 * end of a longer word (废止时间). `labels` are those that stand on the page: a pattern of all sixty took 2 ms to
 * compile, more than reading their lines (measured, Chromium).
 */
export function labelPattern(labels: Iterable<string>): RegExp {
  const wordings = [...labels].sort((a, b) => b.length - a.length);
  const labelled = wordings.map((label) =>
    label.length > 2 ? loose(label) : `(?<![${han}])${loose(label)}`,
  );
  const dividers = `\\s*[】\\]]?\\s*(?:[:：]|(?=\\s*(?:19|20)\\d\\d\\D)|(?<=[】\\]]))`;
  return new RegExp(
    `(${labelled.join('|') || '(?!)'})${dividers}|(?:${stops})\\s*(?:[:：]|【|〖|\\[|$)`,
    'gu',
  );
}

/** With white space between any two characters. */
function loose(label: string): string {
  return Array.from(label, (c) => c.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&')).join('\\s*');
}
