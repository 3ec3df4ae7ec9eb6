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

type Sum = (from: number, to: number) => number;

/**
 * The main content, found by what it is and not by what its elements are called: the smallest element around the title
 * that holds at least half of the page's prose after the title; where no title is printed, the innermost element that
 * holds most of it. `known` are the lines of labels and breadcrumb. Lists of links, side elements, label lines, controls and whatever follows 扫一扫 are not text.
 */
export function findRegion(flow: Flow, titleLine: number, known: readonly number[]): Region {
  const { lines, boxes } = flow;
  const furniture = lines.map(({ text }) => isControl(text) || isFooter(text) || relatedLabel.test(text));
  for (const line of known) if (line >= 0) furniture[line] = true;
  const side = lines.map(() => false);
  const lists = lines.map(() => false);
  for (const box of boxes) if (/^(?:nav|aside|footer)$/.test(box.name)) side.fill(true, box.from, box.to);
  const sentences = sumOf(lines, (line, n) =>
    !furniture[n] && sentence.test(line.text) ? ownLength(line) : 0,
  );
  const files = sumOf(lines, (line) => (isFileName(line.text) ? 1 : 0));
  const linked = sumOf(lines, (line) => line.linked);
  const unlinked = sumOf(lines, (line) => Math.max(0, line.text.replace(dates, '').length - line.linked));
  for (const { name, from, to, links } of boxes) {
    const whole = /^(?:html|body)$/.test(name) || (titleLine >= from && titleLine < to);
    if (whole || links < linkCount || linked(from, to) * (1 - linkShare) <= unlinked(from, to) * linkShare)
      continue;
    if (sentences(from, to) < noSentences && files(from, to) === 0) lists.fill(true, from, to);
  }
  const isFree = (line: number) => !furniture[line] && !side[line] && !lists[line];
  const prose = sumOf(lines, (line, n) => (isFree(n) ? weight(line) : 0));

  const printed = lines[titleLine];
  const box = printed ? around(printed, titleLine + 1, lines.length, prose) : densest(boxes, prose);
  const end = box?.to ?? lines.length;
  let from = printed ? titleLine + 1 : (box?.from ?? 0);
  for (let left = headLines; left > 0 && from < end; left -= 1, from += 1) {
    const { text } = lines[from]!;
    if (text && isFree(from) && !isOnlyDate(text)) break;
  }
  const to = endOfText(lines, from, end, prose);
  const inside = (line: number) => line >= from && line < to && !side[line] && !isControl(lines[line]!.text);
  return {
    from,
    to,
    end,
    isText: (line) => inside(line) && !lists[line] && !relatedLabel.test(lines[line]!.text),
    isListed: (line) =>
      line > titleLine && line < to && lists[line]! && !side[line] && !isRecommended(lines, line),
  };
}

/** Sentences weigh what they are long; words without punctuation are as often menus, and weigh a fifth. */
function weight(line: Line): number {
  return sentence.test(line.text) ? ownLength(line) : ownLength(line) / 5;
}

/** Characters outside of links; the name of an attached file counts as the page's own. */
function ownLength(line: Line): number {
  return line.text.length - (isFileName(line.text) ? 0 : line.linked);
}

/** Sums of a measure over a range of lines. */
function sumOf(lines: readonly Line[], measure: (line: Line, index: number) => number): Sum {
  const total = [0];
  lines.forEach((line, index) => total.push(total[index]! + measure(line, index)));
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
