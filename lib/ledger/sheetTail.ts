import type { MergedRows } from './sheet';
import { columnLetters, type SheetLink } from './sheetBody';
import { headRows } from './xlsxFrame';

export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
/** SpreadsheetML (ISO/IEC 29500-1). */
export const namespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const hyperlink = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

/** What is one cell behind the rows of a sheet; its title is one over all columns. */
export function mergesXml(width: number, merged: readonly MergedRows[]): string {
  const places = merged.map(({ column, first, last }) => {
    const letters = columnLetters(column);
    return `${letters}${first + headRows + 1}:${letters}${last + headRows + 1}`;
  });
  if (width > 1) places.unshift(`A1:${columnLetters(width - 1)}1`);
  const cells = places.map((place) => `<mergeCell ref="${place}"/>`).join('');
  return places.length > 0 ? `<mergeCells count="${places.length}">${cells}</mergeCells>` : '';
}

/** So many links are handed on at once: as text, those of a large sheet are 15 MB. */
const linksAtOnce = 1_000;

/** The live cells of a sheet, each by the number of its relation. */
export function* linksXml(links: readonly SheetLink[]): Generator<string> {
  if (links.length === 0) return;
  yield '<hyperlinks>';
  yield* inPortions(links, ({ place }, at) => `<hyperlink ref="${place}" r:id="rId${at + 1}"/>`);
  yield '</hyperlinks>';
}

/** The file beside a sheet that says where its links lead. */
export function* relationsXml(links: readonly SheetLink[]): Generator<string> {
  yield `${declaration}<Relationships xmlns="${relations}">`;
  yield* inPortions(
    links,
    ({ target }, at) =>
      `<Relationship Id="rId${at + 1}" Type="${hyperlink}" Target="${quoted(target)}" TargetMode="External"/>`,
  );
  yield '</Relationships>';
}

function* inPortions(
  links: readonly SheetLink[],
  xml: (link: SheetLink, at: number) => string,
): Generator<string> {
  for (let from = 0; from < links.length; from += linksAtOnce) {
    const portion = links.slice(from, from + linksAtOnce);
    yield portion.map((link, at) => xml(link, from + at)).join('');
  }
}

function quoted(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
