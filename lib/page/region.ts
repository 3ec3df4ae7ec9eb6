import type { Box, Flow, Line } from './flow';
import { endsText, isControl, isFooter, recommendation, relatedLabel } from './furniture';
import type { Labelled } from './labels';

/** Where the main content stands: lines `from` up to `to`; what of them belongs to the text. */
export interface Region {
  from: number;
  to: number;
  /** End of the element that holds the content: attachments may stand below the text. */
  end: number;
  isText(line: number): boolean;
}

/** Share of the page's prose that the content must hold. */
const sufficientShare = 0.5;

/** How much of a block must be links for it to be a list of links, and how many links that takes. */
const linkShare = 0.6;
const linkCount = 3;
/** So few characters of sentences are no text among links. */
const noSentences = 40;
const sentence = /[，。；！？、]/;

/** How many lines of date, source and controls may stand between a title and its text. */
const headLines = 40;

const sideBoxes = new Set(['nav', 'aside', 'footer']);
const attachmentName = /\.(?:pdf|ofd|docx?|xlsx?|pptx?|wps|et|dps|zip|rar|7z)\s*$/i;
const bareDate = /^[\s[(（]*(?:19|20)\d\d\s*[-年/.]\s*\d{1,2}\s*[-月/.]\s*\d{1,2}\s*日?[\s\d:：]*[\])）]?$/;

/**
 * The main content, found by what it is and not by what its elements are called: the smallest element around the title
 * that holds at least half of the page's prose after the title; where no title is printed, the innermost element that
 * holds it. Lists of links, side elements, label lines, controls and whatever follows 扫一扫 are not text.
 */
export function findRegion(flow: Flow, titleLine: number, labels: readonly Labelled[]): Region {
  const { lines } = flow;
  const furniture = new Uint8Array(lines.length);
  const lists = new Uint8Array(lines.length);
  for (const { line, lastLine } of labels) furniture.fill(1, line, lastLine + 1);
  lines.forEach((line, index) => {
    if (isControl(line.text) || isFooter(line.text)) furniture[index] = 1;
  });
  for (const box of flow.boxes) if (sideBoxes.has(box.name)) furniture.fill(1, box.from, box.to);
  const sentences = running(lines, (line, index) =>
    furniture[index] || !sentence.test(line.text) ? 0 : ownLength(line),
  );
  for (const box of flow.boxes) {
    const linked = box.links >= linkCount && box.linked > box.length * linkShare;
    if (linked && sentences(box.from, box.to) < noSentences && !holdsAttachments(lines, box))
      lists.fill(1, box.from, box.to);
  }
  const prose = running(lines, (line, index) => (furniture[index] || lists[index] ? 0 : weight(line)));

  const box =
    titleLine < 0 ? densest(flow, prose) : around(lines[titleLine]!, titleLine + 1, lines.length, prose);
  const end = box?.to ?? lines.length;
  let from = titleLine < 0 ? (box?.from ?? 0) : titleLine + 1;
  for (let n = 0; n < headLines && from < end && isHead(lines[from]!, furniture[from]!, lists[from]!); n += 1)
    from += 1;
  const to = endOfText(lines, from, end, prose);
  const withLists = prose(from, to) === 0;
  return {
    from,
    to,
    end,
    isText: (index) =>
      index >= from &&
      index < to &&
      !isControl(lines[index]!.text) &&
      !relatedLabel.test(lines[index]!.text) &&
      (!lists[index] || (withLists && !isRecommended(lines[index]!, lines))) &&
      !inSideBox(lines[index]!),
  };
}

/** Sentences weigh what they are long; words without punctuation are as often menus, and weigh a fifth. */
function weight(line: Line): number {
  return sentence.test(line.text) ? ownLength(line) : ownLength(line) / 5;
}

/** Characters outside of links; the name of an attached file counts as the page's own. */
function ownLength(line: Line): number {
  return attachmentName.test(line.text) ? line.text.length : line.text.length - line.linked;
}

/** Sums of a measure over a range of lines. */
function running(lines: readonly Line[], measure: (line: Line, index: number) => number): Sum {
  const total = [0];
  lines.forEach((line, index) => total.push(total[index]! + measure(line, index)));
  return (from, to) => total[Math.max(from, to)]! - total[from]!;
}

type Sum = (from: number, to: number) => number;

function around(title: Line, from: number, last: number, prose: Sum): Box | null {
  const enough = prose(from, last) * sufficientShare;
  // A page without prose (pictures, attachments) still has something after its title.
  const holds = (box: Box) =>
    box.to > from && prose(from, box.to) >= enough && (enough > 0 || box.to - from >= 2);
  let box: Box | null = title.box;
  while (box?.parent && !holds(box)) box = box.parent;
  return box;
}

function densest(flow: Flow, prose: Sum): Box | null {
  let best: Box | null = flow.boxes[0] ?? null;
  for (const box of flow.boxes) {
    if (
      best &&
      box.from >= best.from &&
      box.to <= best.to &&
      prose(box.from, box.to) >= prose(best.from, best.to) * 0.8
    )
      best = box;
  }
  return best && /^(?:p|span|h\d|li|td|tr|tbody)$/.test(best.name) ? (best.parent ?? best) : best;
}

function isHead(line: Line, furniture: number, list: number): boolean {
  return !line.text || Boolean(furniture || list) || bareDate.test(line.text) || relatedLabel.test(line.text);
}

/** The line that ends the text, unless more prose follows than came before it. */
function endOfText(lines: readonly Line[], from: number, end: number, prose: Sum): number {
  for (let index = from; index < end; index += 1) {
    if (endsText(lines[index]!.text) && prose(from, index) >= prose(index, end)) return index;
  }
  return end;
}

function holdsAttachments(lines: readonly Line[], box: Box): boolean {
  for (let index = box.from; index < box.to && index < box.from + 20; index += 1) {
    if (attachmentName.test(lines[index]!.text)) return true;
  }
  return false;
}

function isRecommended(line: Line, lines: readonly Line[]): boolean {
  let box: Box | null = line.box;
  for (let n = 0; box && n < 4; n += 1, box = box.parent) {
    if (recommendation.test(lines[box.from]?.text ?? '')) return true;
  }
  return false;
}

function inSideBox(line: Line): boolean {
  let box: Box | null = line.box;
  for (let n = 0; box && n < 8; n += 1, box = box.parent) if (sideBoxes.has(box.name)) return true;
  return false;
}
