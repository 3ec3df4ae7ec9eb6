import type { Paragraph, Place } from '../office/block';
import { depthOfList, numberMark, type NumberMark } from './numbering';
import { openHeadings, type OpenHeadings } from './openHeadings';
import { isLabelLine, unitBrackets, type UnitBracket } from './unitBrackets';
import type { UnitFields } from './unitFields';

/** One task of a text: the words before a bracket of units, under the headings above them. */
export interface ProseItem {
  levels: string[];
  text: string;
  units: UnitFields;
  deadline: string;
  place: Place;
  /** Position among the paragraphs, to tell which tasks stand in one. */
  paragraph: number;
  sign: string;
}

export interface ProsePlan {
  before: string[];
  items: ProseItem[];
  /** Paragraphs behind the first heading that became neither heading nor task. */
  leftOut: string[];
  /** Headings that ended at the first full stop of their paragraph. */
  runIn: string[];
  /** Words behind the last bracket of a paragraph. */
  rests: { item: number; words: string }[];
  /** Item numbers directly before a figure: 2.7月底前. */
  glued: { line: string; number: string; text: string }[];
  /** No bracket anywhere: the numbered items were taken. */
  withoutUnits: boolean;
}

interface Line {
  text: string;
  mark: NumberMark | null;
  brackets: UnitBracket[];
  place: Place;
}

/** Nobody writes tasks in paragraphs beyond this; searching them for brackets would only take time. */
const longestParagraph = 50_000;
/** A heading is shorter than this. */
const longestHeading = 60;
/** A heading that runs on into its text ends at the first full stop, and is a phrase. */
const longestRunIn = 40;

const noUnits: UnitFields = { lead: [], responsible: [], leadRaw: '', responsibleRaw: '' };

/** Finds the tasks of a text. */
export function proseItems(paragraphs: readonly Paragraph[]): ProsePlan {
  const lines = linesOf(paragraphs);
  const begin = lines.findIndex(({ mark, brackets }) => mark !== null || brackets.length > 0);
  const plan: ProsePlan = {
    before: lines.slice(0, Math.max(0, begin)).map(({ text }) => text),
    items: [],
    leftOut: [],
    runIn: [],
    rests: [],
    glued: [],
    withoutUnits: !lines.some(({ brackets }) => brackets.length > 0),
  };
  if (begin < 0) return plan;
  const open = openHeadings();
  let pending: Line[] = [];
  const drop = (): void => {
    plan.leftOut.push(...pending.map(({ text }) => text));
    pending = [];
  };
  const body = lines.slice(begin);
  body.forEach((line, index) => {
    const { mark, brackets, text } = line;
    noteGlued(line, plan);
    if (brackets.length === 0) {
      if (mark && isHeading(line, body[index + 1])) {
        drop();
        open.enter(mark.depth, text.replace(/。$/, ''));
      } else if (plan.withoutUnits && mark && mark.depth >= 2) {
        const rest = afterRunIn(line, open, plan);
        plan.items.push(item(line, body.indexOf(line), open.titles(), rest, noUnits, '', ''));
      } else {
        if (mark && mark.depth <= 3) drop();
        // A chapter without units ends the one before it.
        if (mark && mark.depth === 1) open.enter(1, text);
        pending.push(line);
      }
      return;
    }
    if (mark) drop();
    let from = mark ? mark.length : 0;
    const rest = afterRunIn(line, open, plan);
    from = text.length - rest.length;
    const above = pending.map((each) => each.text.slice(each.mark?.length ?? 0));
    pending = [];
    brackets.forEach((bracket, at) => {
      const own = trimJoints(text.slice(at === 0 ? from : (brackets[at - 1]?.end ?? from), bracket.start));
      const words = at === 0 ? [...above, own].filter((each) => each !== '').join('\n') : own;
      if (words !== '')
        plan.items.push(
          item(line, index, open.titles(), words, bracket.units, bracket.deadline, bracket.sign),
        );
    });
    const behind = trimJoints(text.slice(brackets.at(-1)?.end ?? text.length));
    if (/[\p{L}\p{N}]/u.test(behind)) plan.rests.push({ item: plan.items.length, words: behind });
  });
  drop();
  return plan;
}

/** Paragraphs with words, each with its number and its brackets; a line that only names units joins the one above. */
function linesOf(paragraphs: readonly Paragraph[]): Line[] {
  const lines: Line[] = [];
  for (const paragraph of paragraphs)
    for (const piece of paragraph.text.split('\n')) {
      const text = bracketed(piece.replace(/^[\s\u3000]+|[\s\u3000]+$/g, ''));
      const former = lines.at(-1);
      if (text === '') continue;
      const alone = isLabelLine(text) ? `〔${text}〕` : isBracketOnly(text) ? text : null;
      if (alone !== null && former) {
        former.text += alone;
        former.brackets = unitBrackets(former.text);
      } else
        lines.push({
          text,
          mark: markOf(paragraph, text),
          brackets: text.length > longestParagraph ? [] : unitBrackets(text),
          place: paragraph.place,
        });
    }
  return lines;
}

/** 公开征地补偿。责任单位：自然资源所。: units that follow their sentence without a bracket get one. */
function bracketed(line: string): string {
  const stop = line.indexOf('。') + 1;
  const behind = line.slice(stop).trim();
  return stop > 0 && isLabelLine(behind) ? `${line.slice(0, stop)}〔${behind}〕` : line;
}

function isBracketOnly(text: string): boolean {
  const [bracket] = unitBrackets(text);
  return bracket !== undefined && bracket.start === 0 && /^[。；;]?$/.test(text.slice(bracket.end));
}

/** The typed number, or the one that a word processor makes: then no sign of the text belongs to it. */
function markOf({ list, outline }: Paragraph, text: string): NumberMark | null {
  const typed = numberMark(text);
  if (typed) return typed;
  if (list) return { depth: depthOfList(list), value: 0, length: 0 };
  return outline !== undefined && outline < 3 ? { depth: outline + 1, value: 0, length: 0 } : null;
}

/** A short numbered line that something follows: a deeper number, or text of its own. */
function isHeading({ mark, text }: Line, next: Line | undefined): boolean {
  if (!mark || text.length > longestHeading || mark.depth > 3) return false;
  const inner = text.slice(mark.length).replace(/。$/, '');
  if (/[。；]/.test(inner)) return false;
  if (mark.depth <= 2)
    return next === undefined || next.mark === null || next.mark.depth >= mark.depth || !text.endsWith('。');
  return next?.mark !== null && next !== undefined && (next.mark?.depth ?? 0) > 3 && !/[；，]$/.test(text);
}

/**
 * The text of an item behind its number. A paragraph numbered like a heading whose first sentence is a phrase (（一）规范办理。严格落实…) is
 * heading and text in one.
 */
function afterRunIn({ mark, text, brackets }: Line, open: OpenHeadings, plan: ProsePlan): string {
  if (!mark) return text;
  const stop = text.indexOf('。');
  const first = brackets[0]?.start ?? text.length;
  const own = trimJoints(text.slice(stop + 1, first));
  const ranks = mark.depth <= 2 || (mark.depth === 3 && !open.has(2));
  if (
    !ranks ||
    stop < 0 ||
    stop > longestRunIn ||
    stop >= first ||
    own === '' ||
    (mark.depth === 3 && /[，,；]/.test(text.slice(0, stop)))
  ) {
    if (mark.depth <= 3) open.leave(mark.depth);
    return text.slice(mark.length);
  }
  const title = text.slice(0, stop);
  open.enter(mark.depth, title);
  plan.runIn.push(title);
  return text.slice(stop + 1);
}

function item(
  { place }: Line,
  paragraph: number,
  levels: string[],
  text: string,
  units: UnitFields,
  deadline: string,
  sign: string,
): ProseItem {
  return { levels, text, units, deadline, place, paragraph, sign };
}

/** Without the signs that join one task to the next; the full stop that ends a task stays. */
function trimJoints(words: string): string {
  return words.replace(/^[\s、，,；;。．.]+/, '').replace(/[\s、，,；;]+$/, '');
}

function noteGlued({ mark, text }: Line, plan: ProsePlan): void {
  const behind = mark && text.slice(mark.length);
  if (
    !mark ||
    mark.length === 0 ||
    !behind ||
    !/^\d/.test(behind) ||
    !/[.．]$/.test(text.slice(0, mark.length).trim())
  )
    return;
  plan.glued.push({
    line: text.slice(0, 12),
    number: text.slice(0, mark.length).trim(),
    text: /^(?:\d{1,2}月(?:底|\d{1,2}日)?前?|20\d\d年|\d+)/.exec(behind)?.[0] ?? '',
  });
}
