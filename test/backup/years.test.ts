import { expect, test } from 'vitest';
import { settingsSection } from '../../lib/store/backupSettings';
import type { StorageArea } from '../../lib/store/storageArea';
import { yearsShelfIn } from '../../lib/store/yearsShelf';
import { say } from '../../lib/words/sentence';

function areaOf(): StorageArea {
  const kept: Record<string, unknown> = {};
  return {
    get: async (keys) =>
      Object.fromEntries(Object.entries(kept).filter(([key]) => keys === null || keys.includes(key))),
    set: async (items) => void Object.assign(kept, structuredClone(items)),
    remove: async (keys) => keys.forEach((key) => delete kept[key]),
  };
}
const [before, after, later] = [2023, 2024, 2025].map((year) => ({ id: `xunyang-${year}`, revision: 1 })) as [
  { id: string; revision: number },
  { id: string; revision: number },
  { id: string; revision: number },
];

test('corrections between two years and the choice of last year come back from a backup', async () => {
  const [from, to] = [areaOf(), areaOf()];
  const shelf = yearsShelfIn(from);
  await shelf.keepCorrections({ before, after, corrections: [{ task: 5, was: [7] }] });
  await shelf.keepCorrections({ before: after, after: later, corrections: [{ dropped: 1 }] });
  await shelf.follow(after.id, null);
  const read = await settingsSection(from, () => 0).read(null);
  if (!read.ok) throw new Error(read.error.key);

  const there = yearsShelfIn(to);
  await there.keepCorrections({ before, after, corrections: [{ task: 5, was: [] }] });
  const take = (replace: boolean) =>
    settingsSection(to, () => 0).take(read.value.values, { apply: true, replace });
  expect(await take(false)).toMatchObject({ ok: true, value: { differing: [say('backup_differs_years')] } });
  expect(await there.corrections(before.id, after.id)).toMatchObject({ corrections: [{ task: 5, was: [] }] });
  expect(await there.corrections(after.id, later.id)).toMatchObject({ corrections: [{ dropped: 1 }] });
  expect(await there.follows()).toEqual(new Map([[after.id, null]]));
  await take(true);
  expect(await there.corrections(before.id, after.id)).toMatchObject({
    corrections: [{ task: 5, was: [7] }],
  });
});
