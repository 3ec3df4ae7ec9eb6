import { expect, test } from 'vitest';
import { decide } from '../../lib/app/decide';
import { neighboursEachWay, pageNeighbours } from '../../lib/app/pageNeighbours';
import { pageRulesOf } from '../../lib/app/pageRules';
import type { DecisionRequest } from '../../lib/coverage/event';
import { editor, memoryLog, memoryNotebook, request, sha256, shippedSeeds } from './world';

const seeds = shippedSeeds();
const rules = pageRulesOf(seeds.portals);

/** Decisions on pages of one column and of others, named by their path. */
async function decided(...orders: [path: string, fields?: Partial<DecisionRequest>][]) {
  const log = memoryLog();
  const terms = { log, notebook: memoryNotebook(editor), seeds, clock: { now: () => 1 }, digest: sha256 };
  for (const [at, [path, fields]] of orders.entries()) {
    const pageUrl = `http://www.xunyang.gov.cn/${path}`;
    const page = rules.keyOf({ page: '', pageUrl });
    const made = await decide(
      request({ requestId: `r${at}`, page, pageUrl, pageTitle: path, ...fields }),
      terms,
    );
    if (!made.ok) throw new Error(made.error.key);
  }
  return async (path: string, plan = seeds.plan.id) => {
    const page = rules.keyOf({ page: '', pageUrl: `http://www.xunyang.gov.cn/${path}` });
    const found = await pageNeighbours(page, { plan, log, rules });
    if (!found.ok) throw new Error(found.error.key);
    return found.value;
  };
}

const of = (month: number) => `zwgk/czyjs/2023${`${month}`.padStart(2, '0')}/t20230101_${month}.html`;
const titles = (pages: { title: string }[]) => pages.map(({ title }) => title);

test('are the decided pages of the same column, nearest first, with what stands on them', async () => {
  const reject = {
    verdict: 'reject' as const,
    duties: [],
    reason: 'repost' as const,
    task: 13,
  } satisfies Partial<DecisionRequest>;
  const beside = await decided(
    [of(1)],
    [of(2)],
    [of(2), reject],
    [of(4)],
    ['zwgk/czyjs/below/202303/t20230301_21.html'],
    ['zwgk/other/202303/t20230301_22.html'],
  );
  const { column, before, after } = await beside(of(3));
  expect(column).toBe('zwgk/czyjs');
  expect(titles(before)).toEqual([of(2), of(1)]);
  expect(before[0]?.standings).toEqual([
    { standing: 'confirmed', tasks: [11] },
    { standing: 'rejected', tasks: [13] },
  ]);
  expect(titles(after)).toEqual([of(4)]);
  expect(await beside(of(3), 'xunyang-2022')).toMatchObject({ before: [], after: [] });
});

test('are ten each way at most, and the page itself is none of them', async () => {
  const all = Array.from({ length: 12 }, (_, at) => of(at + 1));
  const { before, after } = await (await decided(...all.map((path): [string] => [path])))(of(12));
  expect(titles(before)).toEqual(all.slice(0, 11).reverse().slice(0, neighboursEachWay));
  expect(after).toEqual([]);
});
