import { expect, test } from 'vitest';
import { yearsShelfIn } from '../../lib/store/yearsShelf';
import type { StorageArea } from '../../lib/store/storageArea';

function areaWith(kept: Record<string, unknown> = {}): StorageArea {
  return {
    get: async (keys) =>
      Object.fromEntries(Object.entries(kept).filter(([key]) => keys === null || keys.includes(key))),
    set: async (items) => void Object.assign(kept, structuredClone(items)),
    remove: async (keys) => keys.forEach((key) => delete kept[key]),
  };
}
const before = { id: 'xunyang-2023', revision: 1 };
const after = { id: 'xunyang-2024', revision: 1 };
const kept = { before, after, corrections: [{ task: 5, was: [7] }, { dropped: 9 }] };

test('corrections are kept for each pair of plans, replaced, and forgotten when none is left', async () => {
  const shelf = yearsShelfIn(areaWith());
  expect(await shelf.corrections(before.id, after.id)).toBeNull();
  await Promise.all([
    shelf.keepCorrections(kept),
    shelf.keepCorrections({ ...kept, before: after, after: before }),
  ]);
  expect(await shelf.corrections(before.id, after.id)).toEqual(kept);
  await shelf.keepCorrections({ ...kept, corrections: [] });
  expect(await shelf.corrections(before.id, after.id)).toBeNull();
  expect(await shelf.corrections(after.id, before.id)).not.toBeNull();
});

test('which plan a plan follows is kept, also that it follows none', async () => {
  const shelf = yearsShelfIn(areaWith());
  await shelf.follow(after.id, before.id);
  expect(await shelf.follows()).toEqual(new Map([[after.id, before.id]]));
  await shelf.follow(after.id, null);
  expect(await shelf.follows()).toEqual(new Map([[after.id, null]]));
});

test('damaged entries read as not said and cost no other', async () => {
  const area = areaWith({
    'years/corrections': [{ before, after, corrections: [{ task: 'five' }] }, kept, 7],
    'years/follows': [
      ['xunyang-2024', 5],
      ['xunyang-2025', 'xunyang-2024'],
    ],
  });
  const shelf = yearsShelfIn(area);
  expect(await shelf.corrections(before.id, after.id)).toEqual(kept);
  expect(await shelf.follows()).toEqual(new Map([['xunyang-2025', 'xunyang-2024']]));
});
