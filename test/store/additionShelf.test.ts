import { describe, expect, test } from 'vitest';
import { mostAdditions } from '../../lib/recognition/additionSchema';
import { additionShelfIn } from '../../lib/store/additionShelf';
import type { StorageArea } from '../../lib/store/storageArea';
import { say } from '../../lib/words/sentence';
import { addition } from '../recognition/addition';

function areaWith(kept: Record<string, unknown> = {}): StorageArea {
  return {
    get: async (keys) =>
      Object.fromEntries(Object.entries(kept).filter(([key]) => keys === null || keys.includes(key))),
    set: async (items) => void Object.assign(kept, structuredClone(items)),
    remove: async (keys) => keys.forEach((key) => delete kept[key]),
  };
}
const other = { ...addition, id: 'own-00000001', name: '另一件' };

describe('additions to the lexicon on this computer', () => {
  test('are kept, replaced by id and removed, also at the same time', async () => {
    const shelf = additionShelfIn(areaWith());
    await Promise.all([shelf.keep([addition]), shelf.keep([other])]);
    expect(await shelf.all()).toEqual([addition, other]);
    await shelf.keep([{ ...addition, weak: [] }]);
    expect(await shelf.all()).toEqual([other, { ...addition, weak: [] }]);
    await shelf.remove(other.id);
    expect(await shelf.all()).toEqual([{ ...addition, weak: [] }]);
  });

  test('a damaged one does not cost the others', async () => {
    const shelf = additionShelfIn(areaWith({ 'lexicon/additions': [addition, { id: 5 }, null] }));
    expect(await shelf.all()).toEqual([addition]);
    expect(await additionShelfIn(areaWith({ 'lexicon/additions': 'x' })).all()).toEqual([]);
  });

  test('too many are refused, and nothing changes', async () => {
    const shelf = additionShelfIn(areaWith());
    const many = Array.from({ length: mostAdditions + 1 }, (_, n) => ({ ...addition, id: `own-${n}` }));
    expect(await shelf.keep(many)).toEqual({
      ok: false,
      error: say('additions_full', String(mostAdditions)),
    });
    expect(await shelf.all()).toEqual([]);
  });
});
