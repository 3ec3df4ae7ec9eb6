import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { shippedAsKept } from '../../lib/app/knownPlans';
import { planChoiceIn } from '../../lib/store/planChoice';
import { evidenceShelfIn } from '../../lib/store/evidenceShelf';
import { portalShelfIn } from '../../lib/store/portalShelf';
import { yearsShelfIn } from '../../lib/store/yearsShelf';
import { planShelfIn } from '../../lib/store/planShelf';
import { shippedSeeds } from '../app/world';
import { comparableWords } from '../../lib/page/fingerprint';
import type { Order } from '../store/world';
import { append, contents, making, order, sha256 } from '../store/world';
import type { DecisionEvent } from '../../lib/coverage/event';
import { coverageTallies } from '../../lib/coverage/row';
import { rules } from '../store/world';
import { begunThings } from './begun';
import { fileOf, fullComputer, restore, textOf } from './world';

const seeds = shippedSeeds();
const actor = { name: '张三', role: 'editor', unit: '区财政局' } as const;

/** Settings, a draft and the words of a page. */
async function furnish({ notebook, log, world }: ReturnType<typeof fullComputer>): Promise<void> {
  const own = shippedAsKept({ seeds, fileName: '要点.docx' });
  await planShelfIn(log).add(
    { ...own, plan: { ...own.plan, id: 'xunyang-2024', revision: 1 } },
    seeds.roster,
  );
  await planChoiceIn(world.area).choose('xunyang', 'xunyang-2024');
  await evidenceShelfIn(log).keep(
    {
      id: 'kept-1',
      plan: 'xunyang-2023',
      task: 11,
      unit: '区财政局',
      page: 'xunyang/t1.html',
      pageUrl: 'http://www.xunyang.gov.cn/t1.html',
      title: '预算',
      published: null,
      quotes: ['部门预算'],
      text: null,
      at: 1,
      by: actor,
      picture: { type: 'image/webp', width: 10, height: 10, bytes: 3 },
    },
    { type: 'image/webp', width: 10, height: 10, base64: 'AAAA' },
  );
  await notebook.setActor(actor, 1_700_000_000_000);
  const [portal] = seeds.portals;
  if (portal) await portalShelfIn(world.area).add({ ...portal, id: 'other', hosts: ['other.gov.cn'] });
  await yearsShelfIn(world.area).follow('xunyang-2024', 'xunyang-2023');
  await notebook.setUnit('区司法局');
  await notebook.setGroupMembers('各街道', ['白水湖街道', '人民路街道']);
  await notebook.setLearning(false);
  const page = 'www.xunyang.gov.cn/czyjs/t1.html';
  await world.area.set(begunThings);
  await notebook.putDraft({
    id: `11@${page}`,
    page,
    pageUrl: `http://${page}`,
    pageTitle: '预算',
    task: 11,
    duties: [],
  });
  const words = '预算\n区财政局 2023 年部门预算';
  await log.keepText((await sha256(comparableWords(words))).slice(0, 16), words);
}

const orders = fc.uniqueArray(
  fc.record({
    requestId: fc.uuid(),
    verdict: fc.constantFrom<Order['verdict'][]>('confirm', 'reject', 'withdraw', 'note'),
    role: fc.constantFrom<Order['role'][]>('editor', 'inspector', 'staff'),
    task: fc.integer({ min: 1, max: 3 }),
    unit: fc.constantFrom('区财政局', '区司法局'),
    page: fc.constantFrom(
      'www.xunyang.gov.cn/a/t1.html',
      'www.xunyang.gov.cn/b/t1.html',
      'www.xunyang.gov.cn/a/t2.html',
    ),
  }),
  { selector: ({ requestId }) => requestId, maxLength: 12 },
);

test('what was backed up and restored on an empty computer is the same backup again, line by line', async () => {
  await fc.assert(
    fc.asyncProperty(orders, async (made) => {
      const one = fullComputer();
      for (const fields of made) await append(one.log, order(fields));
      await furnish(one);
      const text = await textOf(one.sections);

      const other = fullComputer();
      const restored = await restore(await fileOf(text), other.sections, { apply: true });
      expect(restored).toMatchObject({ ok: true });
      await other.settle();
      expect((await textOf(other.sections)).split('\n')).toEqual(text.split('\n'));

      // What the content script knows portals by comes back with them.
      expect(other.world.area.data.get('portals/hosts')).toBe('["other.gov.cn"]');
      const { events, rows, head, journaled, journalHead } = await contents(other.world);
      expect(events).toHaveLength(made.length);
      expect(rows).toEqual(expect.arrayContaining(coverageTallies(events, rules)));
      expect(head?.derivedBy).toBe(rules.version);
      expect(journaled).toHaveLength(events.length);
      expect(journalHead).toMatchObject({ count: events.length, digest: head?.digest });
      await one.log.close();
      await other.log.close();
    }),
    { numRuns: 10 },
  );
});

test('more decisions than one portion go through, those of one moment as well', async () => {
  const one = fullComputer();
  const made: DecisionEvent[] = [];
  for (let n = 0; n < 600; n += 1) {
    const lastClock = n > 300 ? (made.at(-1)?.clock ?? null) : null;
    const done = await making(order({ requestId: `request-${n}` }))({
      standing: [],
      lastClock,
      device: 'device01',
    });
    made.push(done.value);
  }
  await one.log.admit(made);
  const text = await textOf(one.sections);
  const other = fullComputer();
  const restored = await restore(await fileOf(text), other.sections, { apply: true });
  expect(restored.ok && restored.value.changes).toEqual([
    expect.objectContaining({ section: 'decisions', added: 600, here: 0, byPlan: [['xunyang-2023', 600]] }),
  ]);
  expect(await textOf(other.sections)).toBe(text);
  // The journal has them too: another worker starts without restoring anything.
  expect(await (await other.world.restart()).health()).toEqual({ state: 'sound', restoredEvents: 0 });
});

test('looking changes nothing; restoring twice changes nothing the second time', async () => {
  const one = fullComputer();
  await append(one.log, order());
  await furnish(one);
  const file = await fileOf(await textOf(one.sections));
  const other = fullComputer();
  await other.log.health();
  const before = await textOf(other.sections);
  const looked = await restore(file, other.sections, { apply: false });
  expect(looked.ok && looked.value.changes.map(({ section, added }) => [section, added])).toEqual([
    ['decisions', 1],
    ['texts', 1],
    ['plans', 3],
    ['settings', 8 + Object.keys(begunThings).length],
    ['evidence', 1],
  ]);
  expect(await textOf(other.sections)).toBe(before);
  await restore(file, other.sections, { apply: true });
  const after = await textOf(other.sections);
  const again = await restore(file, other.sections, { apply: true });
  expect(again.ok && again.value.changes.every(({ added, here }) => added === 0 && here > 0)).toBe(true);
  expect(await textOf(other.sections)).toBe(after);
});

test('a computer with decisions of its own keeps them, and what is derived counts both', async () => {
  const one = fullComputer();
  await append(one.log, order({ requestId: 'theirs', task: 11 }));
  const file = await fileOf(await textOf(one.sections));
  const other = fullComputer();
  await append(other.log, order({ requestId: 'ours', task: 12, page: 'www.xunyang.gov.cn/b/t9.html' }));
  await restore(file, other.sections, { apply: true });
  await other.settle();
  const { events, rows } = await contents(other.world);
  expect(events.map(({ requestId }) => requestId).sort()).toEqual(['ours', 'theirs']);
  expect(rows).toHaveLength(2);
});

test('a worker that is stopped before the end counts everything when it starts again', async () => {
  const one = fullComputer();
  await append(one.log, order());
  const file = await fileOf(await textOf(one.sections));
  const other = fullComputer();
  await restore(file, other.sections, { apply: true });
  const log = await other.world.restart();
  expect(await log.coverageOf('xunyang-2023', '区财政局')).toMatchObject({ ok: true, value: [{ task: 11 }] });
});

test('the same request with another decision keeps the one that is here, and says so', async () => {
  const [one, other] = [fullComputer(), fullComputer()];
  await append(one.log, order({ verdict: 'reject' }));
  await append(other.log, order({ verdict: 'confirm' }));
  const restored = await restore(await fileOf(await textOf(one.sections)), other.sections, { apply: true });
  expect(restored.ok && restored.value.changes[0]).toMatchObject({ added: 0, here: 0, left: 1 });
  expect((await contents(other.world)).events).toMatchObject([{ verdict: 'confirm' }]);
});

test('settings that differ stay, unless the backup’s are wanted; a change of hands is then noted', async () => {
  const [one, other] = [fullComputer(), fullComputer()];
  await furnish(one);
  await other.notebook.setActor({ ...actor, name: '李四' }, 1_600_000_000_000);
  const file = await fileOf(await textOf(one.sections));
  const kept = await restore(file, other.sections, { apply: true });
  expect(kept.ok && kept.value.changes.find(({ section }) => section === 'settings')?.differing).toEqual([
    { key: 'backup_differs_actor', args: ['李四（区财政局）', '张三（区财政局）'] },
  ]);
  expect((await other.notebook.actor())?.name).toBe('李四');
  await restore(file, other.sections, { apply: true, replace: true });
  expect((await other.notebook.actor())?.name).toBe('张三');
  expect((await other.notebook.shifts()).map((shift) => shift.actor.name)).toEqual(['李四', '张三', '张三']);
});
