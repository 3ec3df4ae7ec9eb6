/** Columns of text under headings, aligned for terminals: Chinese characters are two cells wide. */
export function table(headings: string[], rows: string[][], widest: number[]): string {
  const cells = [headings, ...rows].map((row) => row.map((cell, n) => shorten(cell, widest[n] ?? 40)));
  const widths = headings.map((_, n) => Math.max(...cells.map((row) => width(row[n] ?? ''))));
  const line = (row: string[]): string =>
    row
      .map((cell, n) => cell + ' '.repeat((widths[n] ?? 0) - width(cell)))
      .join('  ')
      .trimEnd();
  const rule = widths.map((cellsWide) => '─'.repeat(cellsWide)).join('  ');
  const [head = [], ...body] = cells;
  return [line(head), rule, ...body.map(line)].join('\n');
}

function width(text: string): number {
  return Array.from(text).reduce((sum, character) => sum + (isWide(character) ? 2 : 1), 0);
}

/** East Asian wide and full-width characters, and the quotation marks and dashes that Chinese fonts draw wide. */
function isWide(character: string): boolean {
  return /[\u1100-\u115f\u2014\u2018-\u201d\u2026\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u.test(
    character,
  );
}

function shorten(text: string, cells: number): string {
  if (width(text) <= cells) return text;
  let kept = '';
  for (const character of text) {
    if (width(kept + character) > cells - 2) break;
    kept += character;
  }
  return `${kept}…`;
}
