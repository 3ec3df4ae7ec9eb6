import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allRows } from '../../lib/coverage/packedRows';
import { rowOf, type CoverageTally } from '../../lib/coverage/tally';
import { openDatabase } from '../../lib/store/database';
import { planRowsIn } from '../../lib/store/planRows';
import { append, computer, order, rules } from './world';

const plan = 'xunyang-2023';

/** What happens to a log while somebody looks at the whole plan again and again. */
const steps = fc.array(
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({
        unit: fc.constantFrom('区财政局', '区审计局'),
        task: fc.integer({ min: 9, max: 11 }),
        page: fc.nat(3),
        other: fc.boolean(),
      }),
    },
    { weight: 1, arbitrary: fc.constantFrom('worker' as const, 'rules' as const, 'lost' as const) },
  ),
  { minLength: 3, maxLength: 12 },
);

describe('the rows of a plan that are kept together', () => {
  test('are those of the database, whatever came in between', { timeout: 180_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (history) => {
        const world = computer();
        let log = world.start();
        let version = 0;
        for (const [n, step] of history.entries()) {
          if (typeof step === 'string') {
            if (step === 'rules') world.tellApartBy({ ...rules, version: `rule ${(version += 1) + 1}` });
            if (step === 'lost') await world.loseDatabase();
            log = await world.restart();
            await log.health();
          } else {
            const { unit, task, page, other } = step;
            const place = `www.xunyang.gov.cn/czyjs/t${page}.html`;
            const verdict = n % 3 === 0 ? 'reject' : 'confirm';
            const of = { unit, task, verdict, page: place, pageUrl: `http://${place}` } as const;
            await append(log, order({ ...of, requestId: `r${n}`, plan: other ? 'other-2023' : plan }));
          }
          const opened = await openDatabase(world.name, { onLost: () => undefined });
          if (!opened.ok) throw new Error(opened.error.kind);
          const all = await opened.value.getAll('coverage');
          const expected = all.filter((row: CoverageTally) => row.plan === plan).map(rowOf);
          const read = planRowsIn(opened.value, 1);
          expect(allRows(await read(plan))).toEqual(expected);
          expect(allRows(await read(plan)), 'from memory').toEqual(expected);
          opened.value.close();
        }
        await log.close();
      }),
      { numRuns: 20 },
    );
  });
});
