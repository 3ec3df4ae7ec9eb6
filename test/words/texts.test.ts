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

test.each(keys)('%s writes the Chinese ellipsis in full', (key) => {
  // “…” in quotes is the mark itself, which a cue may hold.
  expect(texts[key].zh).not.toMatch(/(?<![…“])…(?![…”])/);
});

test.each(keys.filter((key) => key === 'link_undated' || key.startsWith('gate_')))(
  '%s says itself that the finding does not count',
  (key) => {
    expect(texts[key].zh).toMatch(/，不计$/);
    expect(texts[key].en).toMatch(/; does not count$/);
  },
);

/** What is counted, for one as for many; a bound (“more than $1 tasks”, “at least …”) is always many. */
const counted =
  /(?<!(?:more than|at least|at most) )\$\d (?:[a-z-]+ )?(?:duties|entries|findings|indicators|links|pages|records|rows|tasks|years)\b/i;

test.each(keys)('%s reads well in English where the number is one', (key) => {
  expect(texts[key].en).not.toMatch(counted);
});
