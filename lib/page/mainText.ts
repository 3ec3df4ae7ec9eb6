import type { Flow } from './flow';
import type { Region } from './region';

/** A message carries so much at most: the beginning of the text and its end, where signature and attachments stand. */
const headLength = 15_000;
const tailLength = 5_000;

export interface MainText {
  text: string;
  /** Length before the cut, UTF-16 units. */
  textLength: number;
}

/** The lines of the region, one a line; the cells of a table row side by side. */
export function readMainText(flow: Flow, region: Region): MainText {
  let whole = '';
  let row: unknown = null;
  for (let index = region.from; index < region.to; index += 1) {
    const { text, box } = flow.lines[index]!;
    if (!text || !region.isText(index)) continue;
    const thisRow = box.name === 'td' || box.name === 'th' ? box.parent : null;
    if (whole) whole += thisRow && thisRow === row ? ' ' : '\n';
    whole += text;
    row = thisRow;
  }
  return { text: cut(whole), textLength: whole.length };
}

/** First 15,000 and last 5,000 characters; a character outside the basic plane is kept whole or left out. */
export function cut(text: string): string {
  if (text.length <= headLength + tailLength) return text;
  const head = text.slice(0, headLength).replace(/[\uD800-\uDBFF]$/, '');
  const tail = text.slice(-tailLength).replace(/^[\uDC00-\uDFFF]/, '');
  return head + tail;
}
