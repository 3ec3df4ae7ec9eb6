/** As much of a page as the reader reads (measured: 200,000 characters by TreeWalker take about 8 ms). */
const CAP = 200_000;
/** Quotes repeated in menus and lists need not be looked for without end. */
const MOST = 40;
const UNREAD = /^(?:script|style|noscript|template|textarea|option|title)$/i;
const FURNITURE = 'a,nav,header,footer,button';
const SPACES = /[\s\u200b\ufeff]+/gu;

/** A text node and where its characters, counted without white space, begin in the whole. */
interface Piece {
  node: Text;
  start: number;
}

/**
 * Where a quote stands in the page's own text. White space is left out on both sides: the reader glues blocks with
 * its own line breaks, and Chinese text has no meaning in spaces. A place outside links, menus and footers is
 * preferred, as column names and titles are repeated there. Null where the words are not text of the page
 * (address, picture, cut off).
 */
export function locate(document: Document, quote: string): Range | null {
  const wanted = quote.replace(SPACES, '');
  if (!wanted) return null;
  const { pieces, text } = readableText(document);
  let first: Range | null = null;
  for (let at = text.indexOf(wanted), n = 0; at >= 0 && n < MOST; at = text.indexOf(wanted, at + 1), n++) {
    const range = rangeOf(document, pieces, at, at + wanted.length);
    if (!inside(range.startContainer, FURNITURE) && isShown(range.startContainer)) return range;
    first ??= range;
  }
  return first;
}

function readableText(document: Document): { pieces: Piece[]; text: string } {
  const walker = document.createTreeWalker(document.body ?? document, 4 /* NodeFilter.SHOW_TEXT */);
  const pieces: Piece[] = [];
  let text = '';
  for (let node = walker.nextNode(); node && text.length < CAP; node = walker.nextNode()) {
    const solid = (node.nodeValue ?? '').replace(SPACES, '');
    if (!solid || UNREAD.test(node.parentNode?.nodeName ?? '')) continue;
    pieces.push({ node: node as Text, start: text.length });
    text += solid;
  }
  return { pieces, text };
}

function rangeOf(document: Document, pieces: Piece[], from: number, to: number): Range {
  const range = document.createRange();
  const [startNode, start] = pointAt(pieces, from);
  const [endNode, end] = pointAt(pieces, to - 1);
  range.setStart(startNode, start);
  range.setEnd(endNode, end + 1);
  return range;
}

/** The node and offset of the solid character with this number. */
function pointAt(pieces: Piece[], solid: number): [Text, number] {
  const piece = pieces.findLast(({ start }) => start <= solid)!;
  const value = piece.node.data;
  let offset = 0;
  for (let left = solid - piece.start; ; offset++) {
    if (value.charAt(offset).replace(SPACES, '') && left-- === 0) return [piece.node, offset];
  }
}

/** Through the prototype: a form whose field is called `closest` hides its own method. */
function inside(node: Node, selector: string): boolean {
  const parent = node.parentElement;
  return parent !== null && Element.prototype.closest.call(parent, selector) !== null;
}

function isShown(node: Node): boolean {
  const parent = node.parentElement;
  return !parent || (Element.prototype.checkVisibility?.call(parent) ?? true);
}
