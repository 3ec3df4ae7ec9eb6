import type { PageContent } from './facts';

/** The words of a page on which a decision rests: its title, and its main text as it was read. */
export function wordsOfPage({ title, text }: Pick<PageContent, 'title' | 'text'>): string {
  return `${title}\n${text}`;
}

/**
 * The same words in the form that is compared: width and white space do not matter, every character of every script
 * does. (Keys that keep letters of the Latin alphabet only take two Chinese sentences for one.)
 */
export function comparableWords(words: string): string {
  return words.normalize('NFKC').replace(/\s+/g, ' ').trim();
}

/** How many hexadecimal digits of a SHA-256 make a fingerprint. */
export const fingerprintLength = 16;
