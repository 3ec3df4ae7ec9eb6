import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decide } from '../../lib/app/decide';
import { pageRulesOf } from '../../lib/app/pageRules';
import { undo } from '../../lib/app/undo';
import type { DecisionRequest } from '../../lib/coverage/event';
import { columnRows } from '../../lib/coverage/columns';
import { coverageTallies } from '../../lib/coverage/row';
import { inapplicablePlace, offlinePlace, placeKind } from '../../lib/coverage/place';
import { derive, logStores } from '../../lib/store/derive';
import { openDatabase } from '../../lib/store/database';
import { databaseReader, memoryReader } from '../../lib/store/reader';
import { editor, inspector, memoryNotebook, page, pageUrl, request, shippedSeeds } from '../app/world';
import { computer, contents, sha256 } from './world';

const seeds = shippedSeeds();
const rules = pageRulesOf(seeds.portals);
const plan = seeds.plan.id;
const units = ['区财政局', '区审计局'];
const tasks = [11, 33];
const moved = pageUrl.replace('/zwgk/czyjs/202302/', '/zfxxgkzl/czxx/');

/** A decision about a page, about a piece of offline evidence, or 不适用. */
function about(place: string): Partial<DecisionRequest> {
  if (place === 'moved') return { page: rules.keyOf({ page: '', pageUrl: moved }), pageUrl: moved };
  if (placeKind(place) === 'web') return { page, pageUrl };
  const offline = { fileName: '会议纪要.pdf', date: '2023-06-01', description: '' };
  return { page: place, pageUrl: place, note: '说明', ...(place !== inapplicablePlace && { offline }) };
}

const said = fc.record({
  kind: fc.constant('say' as const),
  place: fc.constantFrom('page', 'moved', offlinePlace('a'), offlinePlace('b'), inapplicablePlace),
  verdict: fc.constantFrom('confirm' as const, 'reject' as const, 'withdraw' as const, 'note' as const),
  unit: fc.constantFrom(...units),
  task: fc.constantFrom(...tasks),
  actor: fc.constantFrom(editor, inspector),
  some: fc.boolean(),
});
const undone = fc.record({
  kind: fc.constant('undo' as const),
  which: fc.nat(12),
  actor: fc.constantFrom(editor, inspector),
});
const steps = fc.array(fc.oneof({ weight: 3, arbitrary: said }, undone), { minLength: 4, maxLength: 12 });
type Step = typeof steps extends fc.Arbitrary<(infer One)[]> ? One : never;

/** A computer on which all this was said, as far as the use cases accepted it. */
async function after(history: readonly Step[]) {
  let now = 1_700_000_000_000;
  const world = computer(() => now, rules);
  const log = world.start();
  await log.health();
  for (const [n, step] of history.entries()) {
    now += n % 3 === 0 ? -3_600_000 : 60_000;
    const terms = {
      seeds,
      log,
      notebook: memoryNotebook(step.actor),
      clock: { now: () => now },
      digest: sha256,
    };
    const requestId = `r${n}`;
    if (step.kind === 'undo') {
      const all = await log.eventsBetween(0, Number.MAX_SAFE_INTEGER / 2);
      const event = all.ok ? all.value[step.which % Math.max(1, all.value.length)] : undefined;
      if (event) await undo({ requestId, event: event.id, actor: step.actor }, terms);
      continue;
    }
    const { place, verdict, unit, task, actor, some } = step;
    const duties = (seeds.duties.get(task) ?? []).map(({ id }) => id).slice(0, some ? 1 : undefined);
    await decide(
      request({
        requestId,
        verdict,
        unit,
        task,
        actor,
        duties,
        reason: 'repost',
        note: '话',
        ...about(place),
      }),
      terms,
    );
  }
  await log.close();
  return world;
}

/** As a log is derived anew that is too large to be read at once. */
async function deriveTaskByTask(name: string): Promise<void> {
  const opened = await openDatabase(name, { onLost: () => undefined });
  if (!opened.ok) throw new Error(opened.error.kind);
  const transaction = opened.value.transaction(logStores, 'readwrite');
  await derive(transaction, rules, null, 0);
  await transaction.done;
  opened.value.close();
}

/** A busy machine is no reason to fail. */
const patience = { timeout: 180_000 };

describe('after any sequence of decisions on pages, offline evidence and 不适用, notes and undoing', () => {
  test(
    'the kept rows are the recount of the events, and places without a page stand in no column',
    patience,
    async () => {
      let spoken = 0;
      await fc.assert(
        fc.asyncProperty(steps, async (history) => {
          const world = await after(history);
          const { events, rows, columns, aliases } = await contents(world);
          spoken += events.length;
          expect(new Set(rows)).toEqual(new Set(coverageTallies(events, rules)));
          expect(new Set(columns)).toEqual(new Set(columnRows(events, rules)));
          for (const { columnPath } of columns) expect(['zwgk/czyjs', 'zfxxgkzl/czxx']).toContain(columnPath);
          for (const alias of aliases) expect(placeKind(alias.page)).toBe('web');
          await deriveTaskByTask(world.name);
          expect(await contents(world)).toMatchObject({ rows, columns, aliases });
        }),
        { numRuns: 15 },
      );
      expect(spoken, 'the use cases accept some of it').toBeGreaterThan(15);
    },
  );

  test('the database and the memory answer every question alike', patience, async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (history) => {
        const world = await after(history);
        const { events } = await contents(world);
        const opened = await openDatabase(world.name, { onLost: () => undefined });
        if (!opened.ok) throw new Error(opened.error.kind);
        const readers = [databaseReader(opened.value, rules), memoryReader(events, rules)] as const;
        const alike = async (ask: (reader: (typeof readers)[number]) => Promise<unknown>) => {
          const [one, two] = await Promise.all(readers.map(ask));
          expect(one).toEqual(two);
        };
        const clocks = events.map(({ clock }) => clock).sort();
        const unknown = { id: 'f'.repeat(64), requestId: 'none', page: 'none', pageUrl: 'none' };
        for (const event of [...events, unknown]) {
          await alike((reader) => reader.byId(event.id));
          await alike((reader) => reader.byRequest(event.requestId));
          await alike((reader) => reader.byPage(event.page));
          await alike((reader) => reader.beside(event));
        }
        for (const unit of [null, ...units])
          for (const before of [null, clocks[2] ?? null])
            for (const limit of [1, 3, 50])
              await alike((reader) => reader.ofTask({ plan, task: 11, unit, before, limit }));
        await alike((reader) => reader.between(1_700_000_000_000 - 7_200_000, 1_700_000_030_000));
        await alike((reader) => reader.between(0, Number.MAX_SAFE_INTEGER / 2));
        for (const unit of units) await alike(async (reader) => new Set(await reader.rowsOf(plan, unit)));
        for (const column of ['zwgk/czyjs', 'zfxxgkzl/czxx', ''])
          await alike(async (reader) => new Set(await reader.columnRows(plan, column)));
        opened.value.close();
      }),
      { numRuns: 10 },
    );
  });
});
