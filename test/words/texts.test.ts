import { expect, test } from 'vitest';
import { texts, type MessageKey } from '../../lib/words/texts';

const keys = Object.keys(texts) as MessageKey[];

/** The places $1 … $9 of a message, sorted. */
const places = (text: string) => [...new Set(text.match(/\$\d/g) ?? [])].sort().join(' ');

test.each(keys)('%s has the same places in both languages', (key) => {
  expect(places(texts[key].en)).toBe(places(texts[key].zh));
});

test.each(keys)('%s uses Chinese punctuation in Chinese', (key) => {
  expect(texts[key].zh).not.toMatch(/[\u4e00-\u9fff][,;:?!]|[,;:?!][\u4e00-\u9fff]/);
});
