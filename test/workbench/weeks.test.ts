import { describe, expect, test } from 'vitest';
import { coverageOverTime, mostWeeks, weeksOf, type WeekChange } from '../../lib/app/coverageOverTime';
import { eventsAtATime } from '../../lib/app/cells';
import { dayOf, mondayOf } from '../../lib/app/day';
import { decide } from '../../lib/app/decide';
import { overviewOf, owedIn } from '../../lib/app/overview';
import { pageRulesOf } from '../../lib/app/pageRules';
import type { CellPlace } from '../../lib/app/ports';
import { undo } from '../../lib/app/undo';
import { offlinePlace } from '../../lib/coverage/place';
import type { Actor, DecisionRequest } from '../../lib/coverage/event';
import {
  editor,
  inspector,
  memoryLog,
  memoryNotebook,
  page,
  request,
  sha256,
  shippedSeeds,
} from '../app/world';

const seeds = shippedSeeds();
const rules = pageRulesOf(seeds.portals);
const week = 7 * 86_400_000;
const start = Date.parse('2023-03-01T04:00:00Z');
const ids = (task: number) => seeds.duties.get(task)!.map(({ id }) => id);

function desk() {
  const log = memoryLog();
  const notebook = memoryNotebook(editor);
  let now = start;
  let asked = 0;
  const terms = { log, notebook, seeds, clock: { now: () => now }, digest: sha256 };
  return {
    log,
    later: (weeks: number): void => {
      now += weeks * week;
    },
    decideAs: async (actor: Actor, fields: Partial<DecisionRequest>): Promise<string> => {
      await notebook.setActor(actor, now);
      const answer = await decide(request({ actor, requestId: `r${(asked += 1)}`, ...fields }), terms);
      if (!answer.ok) throw new Error(answer.error.key);
      return answer.value.eventId;
    },
    undo: (event: string, actor: Actor) => undo({ requestId: `u${event}`, event, actor }, terms),
    weeks: async () => {
      const changes: WeekChange[] = [];
      let after: CellPlace | null = null;
      do {
        const { plan, duties, roster } = seeds;
        const portion: Awaited<ReturnType<typeof coverageOverTime>> = await coverageOverTime(
          { after },
          { plan, duties, roster, log, rules, weekOf: mondayOf, now },
        );
        if (!portion.ok) throw new Error(portion.error.key);
        changes.push(...portion.value.changes);
        after = portion.value.next;
      } while (after);
      return weeksOf(changes, mondayOf(now));
    },
    /** Duties covered now, by the function that every screen uses. */
    present: async () => {
      const health = { state: 'sound', restoredEvents: 0 } as const;
      const overview = await overviewOf({
        seeds,
        proofs: new Map(),
        log,
        notebook,
        health,
        today: dayOf(now),
        plans: [],
        home: seeds.roster.place,
      });
      if (!overview.ok) throw new Error(overview.error.key);
      const owed = [...owedIn(overview.value).values()].flat();
      const offline = owed.reduce((sum, { offlineDuties }) => sum + offlineDuties.length, 0);
      return {
        web: owed.reduce((sum, { coveredDuties }) => sum + coveredDuties.length, 0) - offline,
        offline,
      };
    },
  };
}

const rejection: Partial<DecisionRequest> = { verdict: 'reject', duties: [], reason: 'repost' };

describe('covered duties, week by week', () => {
  test('grow with confirmations, fall with rejections and undoing, and end where the map stands', async () => {
    const { decideAs, later, undo: takeBack, weeks, present } = desk();
    await decideAs(editor, { duties: ids(11).slice(0, 2) });
    later(1);
    const other = { page: `${page}x`, pageUrl: `${request().pageUrl}x` };
    await decideAs(editor, { ...other, duties: ids(11).slice(1, 3) });
    const offline = { fileName: '签到表.jpg', date: '2023-03-02', description: '' };
    const material = {
      task: 23,
      page: offlinePlace('a'),
      pageUrl: offlinePlace('a'),
      offline,
      duties: ids(23),
    };
    const taken = await decideAs(editor, material);
    later(2);
    await decideAs(inspector, rejection);
    later(1);
    await takeBack(taken, inspector);
    expect((await weeks()).map(({ web, offline: off }) => [web, off])).toEqual([
      [2, 0],
      [3, ids(23).length],
      [3, ids(23).length],
      [2, ids(23).length],
      [2, 0],
    ]);
    expect((await weeks()).at(-1)).toMatchObject(await present());
  });

  test('come to the same in portions; what nobody owes counts for nothing', async () => {
    const { log, decideAs, weeks, present } = desk();
    for (const unit of ['区财政局', '区审计局', '甘棠街道'])
      await decideAs(editor, { unit, duties: ids(11) });
    const [first] = log.events;
    for (let n = 0; n < eventsAtATime; n += 1)
      log.events.push({
        ...first!,
        id: `${n}`,
        requestId: `${n}`,
        unit: '不在名册的单位',
        task: 1 + (n % 40),
      });
    expect((await weeks()).at(-1)).toMatchObject(await present());
    expect((await present()).web).toBe(3 * ids(11).length);
  });

  test('begin on Mondays and have no gaps, whatever the moment claims to be', () => {
    expect(mondayOf(new Date(2023, 2, 5, 23, 59).getTime())).toBe('2023-02-27');
    expect(mondayOf(new Date(2023, 2, 6).getTime())).toBe('2023-03-06');
    expect(weeksOf([], '2023-03-06')).toEqual([]);
    const change = { web: 1, offline: 0 };
    const weeks = weeksOf(
      [
        { week: '1970-01-05', ...change },
        { week: '2023-02-20', ...change },
      ],
      '2023-03-06',
    );
    expect(weeks).toHaveLength(mostWeeks);
    expect(weeks.slice(-3).map(({ week: monday, web }) => [monday, web])).toEqual([
      ['2023-02-20', 2],
      ['2023-02-27', 2],
      ['2023-03-06', 2],
    ]);
    expect(weeks[0]).toMatchObject({ web: 1 });
  });
});
