import { han } from './han';

/**
 * 发文字号 as GB/T 9704-2012 writes it, `浔府发〔2022〕1号`; all the brackets that portals use instead of 〔〕 count too,
 * and the number is given back as written, so that a wrong one can be reported.
 */
const written = `[${han}]{1,14}\\s*[〔［[(（【﹝]\\s*(?:19|20)\\d{2}\\s*(?:年)?[〕］\\])）】﹞]\\s*第?\\s*\\d{1,5}\\s*号`;
const pattern = new RegExp(written, 'u');
const whole = new RegExp(`^${written}$`, 'u');

/** The first document number in a text, as written there; null where there is none. */
export function documentNumberIn(text: string): string | null {
  // Hardly a text has it, and looking is cheaper than a pattern that has not been compiled yet.
  return text.includes('号') ? (pattern.exec(text)?.[0] ?? null) : null;
}

/** A line that is a document number and nothing else: numbers inside sentences are quoted documents. */
export function isDocumentNumber(line: string): boolean {
  const text = line.trim();
  return text.endsWith('号') && whole.test(text);
}
