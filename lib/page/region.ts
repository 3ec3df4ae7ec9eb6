import { isOnlyDate } from './date';
import { isFileName } from './file';
import type { Box, Flow, Line } from './flow';
import { endsText, isControl, isFooter, recommendation, relatedLabel } from './furniture';

/** Where the main content stands. */
export interface Region {
  /** First line of the text, and the line after its last. */
  from: number;
  to: number;
  /** End of the element that holds the content: attachments may stand below the text. */
  end: number;
  /** Whether a line belongs to the text. */
  isText: (line: number) => boolean;
  /** Whether a line belongs to a list of links within the content, other than recommendations. */
  isListed: (line: number) => boolean;
}

/** Share of the page's prose that the content must hold. */
const sufficientShare = 0.5;
/** How much of a block must be links for it to be a list of links, and how many links that takes. */
const linkShare = 0.6;
const linkCount = 3;
/** So few characters of sentences are no text among links. */
const noSentences = 40;
/** How many lines of labels, date and controls may stand between a title and its text. */
const headLines = 40;

/** The dates beside the entries of a list are no text. */
const dates = /[\d\s\-/.年月日[\]()（）:：]{4,}/g;
const sentence = /[，。；！？、]/;

const sideElements = new Set(['nav', 'aside', 'footer']);

type Sum = (from: number, to: number) => number;

/**
 * The main content, found by what it is and not by what its elements are called: the smallest element around the title
 * that holds at least half of the page's prose after the title; where no title is printed, the innermost element that
 * holds most of it. `known` are the lines of labels and breadcrumb. Lists of links, side elements, label lines, controls and whatever follows 扫一扫 are not text.
 */
export function findRegion(flow: Flow, titleLine: number, known: readonly number[]): Region {
  const { lines, boxes } = flow;
  const traits = lines.map(traitsOf);
  for (const line of known) if (line >= 0) traits[line]!.furniture = true;
  const side = lines.map(() => false);
  const lists = lines.map(() => false);
  for (const box of boxes) if (sideElements.has(box.name)) side.fill(true, box.from, box.to);
  const sentences = sumOf(traits, ({ furniture, isSentence, own }) => (isSentence && !furniture ? own : 0));
  const files = sumOf(traits, ({ isFile }) => (isFile ? 1 : 0));
  const linked = sumOf(lines, (line) => line.linked);
  const unlinked = sumOf(traits, (line) => line.unlinked);
  for (const { name, from, to, links } of boxes) {
    if (links < linkCount || name === 'html' || name === 'body') continue;
    if (titleLine >= from && titleLine < to) continue;
    if (linked(from, to) * (1 - linkShare) <= unlinked(from, to) * linkShare) continue;
    if (sentences(from, to) < noSentences && files(from, to) === 0) lists.fill(true, from, to);
  }
  const isFree = (line: number) => !traits[line]!.furniture && !side[line] && !lists[line];
  const prose = sumOf(traits, (line, n) => (isFree(n) ? weight(line) : 0));

  const printed = lines[titleLine];
  const box = printed ? around(printed, titleLine + 1, lines.length, prose) : densest(boxes, prose);
  const end = box?.to ?? lines.length;
  let from = printed ? titleLine + 1 : (box?.from ?? 0);
  for (let left = headLines; left > 0 && from < end; left -= 1, from += 1) {
    const { text } = lines[from]!;
    if (text && isFree(from) && !isOnlyDate(text)) break;
  }
  const to = endOfText(lines, from, end, prose);
  const inside = (line: number) => line >= from && line < to && !side[line] && !traits[line]!.control;
  return {
    from,
    to,
    end,
    isText: (line) => inside(line) && !lists[line] && !traits[line]!.related,
    isListed: (line) =>
      line > titleLine && line < to && lists[line]! && !side[line] && !isRecommended(lines, line),
  };
}

/** What the wording of one line says of it; found once, as several questions ask for it. */
interface Traits {
  control: boolean;
  /** Heads links to pages that belong to this one. */
  related: boolean;
  /** One of both, or of the footer, or a label. */
  furniture: boolean;
  isSentence: boolean;
  isFile: boolean;
  /** Characters outside of links; the name of an attached file counts as the page's own. */
  own: number;
  /** Characters outside of links and dates. */
  unlinked: number;
}

function traitsOf({ text, linked }: Line): Traits {
  const control = isControl(text);
  const related = relatedLabel.test(text);
  const isFile = isFileName(text);
  return {
    control,
    related,
    furniture: control || related || isFooter(text),
    isSentence: sentence.test(text),
    isFile,
    own: text.length - (isFile ? 0 : linked),
    unlinked: Math.max(0, text.replace(dates, '').length - linked),
  };
}

/** Sentences weigh what they are long; words without punctuation are as often menus, and weigh a fifth. */
function weight({ isSentence, own }: Traits): number {
  return isSentence ? own : own / 5;
}

/** Sums of a measure over a range of lines. */
function sumOf<Item>(items: readonly Item[], measure: (item: Item, index: number) => number): Sum {
  const total = [0];
  items.forEach((item, index) => total.push(total[index]! + measure(item, index)));
  return (from, to) => total[Math.max(from, to)]! - total[from]!;
}

function around(title: Line, from: number, last: number, prose: Sum): Box {
  const enough = prose(from, last) * sufficientShare;
  // A page without prose (pictures only) still has something after its title.
  const holds = ({ to }: Box) => (enough > 0 ? prose(from, to) >= enough : to - from >= 2);
  let { box } = title;
  while (box.parent && !holds(box)) box = box.parent;
  return box;
}

/** Of nested elements the innermost that keeps four fifths of what the outer one holds. */
function densest(boxes: readonly Box[], prose: Sum): Box | undefined {
  let best = boxes[0];
  for (const box of boxes) {
    if (best && box.to <= best.to && prose(box.from, box.to) >= prose(best.from, best.to) * 0.8) best = box;
  }
  while (best?.parent && /^(?:p|h\d|li|td|tr|tbody)$/.test(best.name)) best = best.parent;
  return best;
}

/** The line that ends the text, unless more prose follows than came before it. */
function endOfText(lines: readonly Line[], from: number, end: number, prose: Sum): number {
  for (let index = from; index < end; index += 1) {
    if (endsText(lines[index]!.text) && prose(from, index) >= prose(index, end)) return index;
  }
  return end;
}

/** Headed by 热点推荐, 相关阅读 and their like. */
function isRecommended(lines: readonly Line[], line: number): boolean {
  let box: Box | null | undefined = lines[line]?.box;
  for (let n = 0; box && n < 4; n += 1, box = box.parent) {
    if (recommendation.test(lines[box.from]?.text ?? '')) return true;
  }
  return false;
}
