import type { Flow } from './flow';
import type { Region } from './region';

/** A message carries so much at most: the beginning of the text and its end, where signature and attachments stand. */
const headLength = 15_000;
const tailLength = 5_000;

/** The chosen lines of the region, one a line; the cells of a table row side by side. */
export function readMainText(flow: Flow, isChosen: (line: number) => boolean, { from, to }: Region): string {
  let whole = '';
  let row: unknown = null;
  for (let index = Math.min(from, flow.lines.length); index < to; index += 1) {
    const { text, box } = flow.lines[index]!;
    if (!text || !isChosen(index)) continue;
    const thisRow = /^t[dh]$/.test(box.name) ? box.parent : null;
    if (whole) whole += thisRow && thisRow === row ? ' ' : '\n';
    whole += text;
    row = thisRow;
  }
  return whole;
}

/**
 * First 15,000 and last 5,000 characters, with a line's end between them, so that no words are read across the gap; a
 * character outside the basic plane is kept whole or left out.
 */
export function cut(text: string): string {
  if (text.length <= headLength + tailLength) return text;
  const head = text.slice(0, headLength).replace(/[\uD800-\uDBFF]$/, '');
  const tail = text.slice(1 - tailLength).replace(/^[\uDC00-\uDFFF]/, '');
  return `${head}\n${tail}`;
}
