import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { evidenceLimits, type KeptEvidence, type Picture } from '../../lib/app/keptEvidence';
import { success } from '../../lib/kernel/result';
import { evidenceShelfIn } from '../../lib/store/evidenceShelf';
import { computer } from './world';

const picture: Picture = { type: 'image/webp', width: 1_280, height: 720, base64: 'AAAA' };

function evidence(id: string, at = 1): KeptEvidence {
  return {
    id,
    plan: 'xunyang-2023',
    task: 11,
    unit: '区财政局',
    page: 'xunyang/t1.html',
    pageUrl: 'http://www.xunyang.gov.cn/t1.html',
    title: '预算',
    published: '2023-02-01',
    quotes: ['区财政局公开 2023 年部门预算'],
    text: '0123456789abcdef',
    at,
    by: { name: '张三', role: 'editor', unit: '区财政局' },
    picture: { type: 'image/webp', width: 1_280, height: 720, bytes: 3 },
  };
}

test('what was kept comes back in the order of its making, also after the worker was stopped', async () => {
  const world = computer();
  const shelf = evidenceShelfIn(world.start());
  await shelf.keep(evidence('b', 2), null);
  await shelf.keep(evidence('a', 1), picture);
  const again = evidenceShelfIn(await world.restart());
  expect(await again.ofPage('xunyang/t1.html')).toEqual(success([evidence('a', 1), evidence('b', 2)]));
  expect(await again.ofPage('xunyang/t2.html')).toEqual(success([]));
  expect([await again.picture('a'), await again.picture('b')]).toEqual([success(picture), success(null)]);
});

test('a retried request keeps one, as it was first', async () => {
  const shelf = evidenceShelfIn(computer().start());
  await shelf.keep(evidence('a', 1), picture);
  expect(await shelf.keep(evidence('a', 9), null)).toEqual(success(evidence('a', 1)));
  expect(await shelf.picture('a')).toEqual(success(picture));
});

test('deleting takes the picture along, and nothing else', async () => {
  const shelf = evidenceShelfIn(computer().start());
  await shelf.keep(evidence('a'), picture);
  await shelf.keep(evidence('b'), picture);
  expect(await shelf.remove('a')).toEqual(success(null));
  expect(await shelf.ofPage('xunyang/t1.html')).toEqual(success([evidence('b')]));
  expect(await shelf.picture('a')).toEqual(success(null));
});

test('a page is kept so often and no more, and it is said', async () => {
  const shelf = evidenceShelfIn(computer().start());
  for (let n = 0; n < evidenceLimits.perPage; n += 1) await shelf.keep(evidence(`e${n}`), null);
  expect(await shelf.keep(evidence('more'), picture)).toMatchObject({ error: { key: 'kept_full' } });
  expect(await shelf.picture('more')).toEqual(success(null));
});

test('what was kept for a plan is told in portions, each piece once', async () => {
  const shelf = evidenceShelfIn(computer().start());
  const ids = Array.from({ length: evidenceLimits.atATime + 5 }, (_, n) => `e${String(n).padStart(4, '0')}`);
  for (const id of ids) await shelf.keep({ ...evidence(id), page: `xunyang/${id}.html` }, null);
  await shelf.keep({ ...evidence('other'), plan: 'xunyang-2024' }, null);
  const told: string[] = [];
  for (let after: string | null | undefined; after !== null;) {
    const portion = await shelf.ofPlan('xunyang-2023', after ?? null);
    if (!portion.ok) throw new Error(portion.error.key);
    told.push(...portion.value.kept.map(({ id }) => id));
    after = portion.value.next;
  }
  expect(told).toEqual(ids);
});
