import { mostCells, mostColumns, mostRows } from './limits';

/** The cell of a sheet that lies outside of what is read (`BDWGN1`), or the one at which there are too many. */
export function cellOutside(sheetXml: string): { outside: string } | 'too_many' | null {
  let count = 0;
  for (const match of sheetXml.matchAll(/<(?:\w+:)?c\s[^>]*?\br="([A-Za-z]+)(\d+)"/g)) {
    const [, letters = '', row = ''] = match;
    if (letters.length > 3 || columnNumber(letters) > mostColumns || Number(row) > mostRows)
      return { outside: letters.slice(0, 12) + row.slice(0, 12) };
    count += 1;
    if (count > mostCells) return 'too_many';
  }
  return null;
}

/** A → 1, Z → 26, AA → 27. */
export function columnNumber(letters: string): number {
  return Array.from(letters.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** 1 → A, 27 → AA. */
export function columnLetters(column: number): string {
  if (column < 1) return '';
  return columnLetters(Math.floor((column - 1) / 26)) + String.fromCharCode(65 + ((column - 1) % 26));
}
