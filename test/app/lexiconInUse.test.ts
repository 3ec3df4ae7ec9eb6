import { expect, test } from 'vitest';
import { lexiconInUse } from '../../lib/app/lexiconInUse';
import type { LexiconFiles } from '../../lib/recognition/lexiconSchema';
import { lexiconShelfIn } from '../../lib/store/lexiconShelf';
import { rawSeeds } from './world';

const good = rawSeeds().lexicon;
const spoilt: LexiconFiles = { ...good, topics: { ...(good.topics as object), surprise: true } };

function memoryArea(stored: Record<string, unknown> = {}) {
  let writes = 0;
  return {
    writes: () => writes,
    get: async () => structuredClone(stored),
    set: async (items: Record<string, unknown>) => {
      writes += 1;
      Object.assign(stored, structuredClone(items));
    },
    remove: async () => undefined,
  };
}

test('a lexicon that passes is used, and kept once for each version', async () => {
  const area = memoryArea();
  for (const stamp of ['1.0', '1.0', '1.1'])
    expect(await lexiconInUse(good, stamp, lexiconShelfIn(area))).toMatchObject({
      files: good,
      parsed: { ok: true },
      fault: null,
    });
  expect(area.writes()).toBe(2);
});

test('what it says of proofs is kept for as long as it is made from the same, and a damaged entry is none', async () => {
  const stored: Record<string, unknown> = {};
  const shelf = lexiconShelfIn(memoryArea(stored));
  expect(await shelf.recallProofs('a')).toBeNull();
  await shelf.keepProofs(new Map([[33, 'offline']]), 'a');
  expect(await shelf.recallProofs('a')).toEqual(new Map([[33, 'offline']]));
  expect(await shelf.recallProofs('b')).toBeNull();
  stored['lexicon/proofs'] = { rules: 'a', tasks: [[33, 'somehow']] };
  expect(await shelf.recallProofs('a')).toBeNull();
});

test('a spoilt lexicon gives way to the last good one, and the sentence names file and place', async () => {
  const shelf = lexiconShelfIn(memoryArea());
  await lexiconInUse(good, '1.0', shelf);
  expect(await lexiconInUse(spoilt, '1.1', shelf)).toEqual({
    files: good,
    parsed: { ok: true, value: expect.anything() },
    fault: { key: 'lexicon_last_good', args: ['topics.json', expect.stringContaining('surprise')] },
  });
});

test('without a good one the spoilt files come back, for the check of the seeds to refuse', async () => {
  const shelf = lexiconShelfIn(memoryArea({ 'lexicon/files': { topics: 5 } }));
  expect(await lexiconInUse(spoilt, '1.0', shelf)).toMatchObject({
    files: spoilt,
    parsed: { ok: false },
    fault: null,
  });
});

test('a shelf that fails stops nobody', async () => {
  const area = {
    get: () => Promise.reject(new Error('disk')),
    set: () => Promise.reject(new Error('disk')),
    remove: async () => undefined,
  };
  expect(await lexiconInUse(good, '1.0', lexiconShelfIn(area))).toMatchObject({
    files: good,
    parsed: { ok: true },
    fault: null,
  });
});
