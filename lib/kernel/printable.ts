/** A text that every format can carry, and how many of its characters had to be replaced. */
export interface PrintableText {
  text: string;
  replaced: number;
}

/**
 * What no ledger may carry: control characters without a meaning in a cell (all but tab and line ends), halves of
 * characters, what XML 1.0 forbids (U+FFFE, U+FFFF), and the controls that turn the order of reading, by which a title
 * can show another address than it has (Unicode TR 36, 3.4).
 */
const unprintable = /[^\P{Cc}\t\n\r]|\p{Surrogate}|[\uFFFE\uFFFF\u202A-\u202E\u2066-\u2069]/gu;

/** The text with U+FFFD for each character that cannot go out; everything else as it was. */
export function printable(text: string): PrintableText {
  let replaced = 0;
  const clean = text.replace(unprintable, () => {
    replaced += 1;
    return '\uFFFD';
  });
  return { text: clean, replaced };
}
