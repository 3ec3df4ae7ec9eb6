import { printable, type PrintableText } from './printable';

/** Without it WPS and Excel read UTF-8 as GBK, and Chinese becomes garbage. */
const byteOrderMark = '\uFEFF';

/**
 * What a spreadsheet takes for the beginning of a formula, also in full width (OWASP, “CSV Injection”). A plain negative
 * number is none.
 */
const formula = /^(?!-\d+(?:\.\d+)?$)[=+\-@＝＋－＠\t\r\n]/;

/** With an apostrophe before what a spreadsheet would execute. */
export const guarded = (text: string): string => (formula.test(text) ? `'${text}` : text);

/**
 * RFC 4180 with all words in quotes and numbers bare, lines ended by CR LF, in UTF-8 with a byte order mark. A cell is what
 * was put in, except for an apostrophe before what a spreadsheet would execute, and U+FFFD for what none can show.
 */
export function csvOf(rows: readonly (readonly (string | number)[])[]): PrintableText {
  let replaced = 0;
  const cell = (value: string | number) => {
    if (typeof value === 'number') return String(value);
    const clean = printable(value);
    replaced += clean.replaced;
    const { text } = clean;
    return `"${guarded(text).replaceAll('"', '""')}"`;
  };
  const lines = rows.map((row) => `${row.map(cell).join(',')}\r\n`);
  return { text: byteOrderMark + lines.join(''), replaced };
}
