import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { obligationOf, owedTasks } from '../../lib/coverage/obligation';
import { inapplicablePlace } from '../../lib/coverage/place';
import { coverageRows, coverageState, coveredDuties } from '../../lib/coverage/row';
import type { Task } from '../../lib/plan/plan';
import type { Roster, Unit } from '../../lib/plan/roster';
import { history, rules, saidHistories } from './histories';

const duties = [
  { id: '11.budget', label: '预算' },
  { id: '11.account', label: '决算' },
];
const byNumber = (one: number, other: number) => one - other;
const confirm = { role: 'editor', verdict: 'confirm' } as const;

/** The row of the one cell on which all this was said. */
async function rowAfter(said: Parameters<typeof history>[0]) {
  const [row, ...others] = coverageRows(await history(said), rules);
  expect(others).toEqual([]);
  return row ?? null;
}

describe('a task is covered', () => {
  test('only when standing confirmations together name all its duties', async () => {
    const row = await rowAfter([confirm, { ...confirm, page: 'two', duties: ['11.account'] }]);
    expect(row).toMatchObject({ pages: 2, disputed: 0, duties: ['11.account', '11.budget'] });
    expect(coverageState(row, duties)).toBe('covered');
  });

  test('partly when some duties are named', async () => {
    const row = await rowAfter([confirm]);
    expect(coverageState(row, duties)).toBe('partial');
    expect(coveredDuties(row, duties)).toEqual(['11.budget']);
  });

  test('not by a disputed page, which shows as disputed', async () => {
    const row = await rowAfter([confirm, { role: 'staff', verdict: 'reject' }]);
    expect(row).toMatchObject({ pages: 0, disputed: 1, duties: [] });
    expect(coverageState(row, duties)).toBe('disputed');
    expect(row?.inapplicableDisputed).toBeUndefined();
  });

  test('not by a disputed 不适用, which is told apart from disputed pages', async () => {
    const claim = { role: 'inspector', verdict: 'confirm', page: inapplicablePlace } as const;
    const denial = { ...claim, verdict: 'reject' } as const;
    expect(await rowAfter([claim, denial])).toMatchObject({ disputed: 1, inapplicableDisputed: true });
    const settled = await rowAfter([claim, denial, { ...denial, after: [0, 1] }]);
    expect(settled).not.toHaveProperty('inapplicableDisputed');
    expect(coverageState(settled, duties)).toBe('uncovered');
  });

  test('not by a rejected or withdrawn page, not by nothing, and never where it has no duties', async () => {
    const rejected = await rowAfter([confirm, { ...confirm, verdict: 'reject', after: [0] }]);
    expect(coverageState(rejected, duties)).toBe('uncovered');
    expect(coverageState(null, duties)).toBe('uncovered');
    expect(coverageState(await rowAfter([confirm]), [])).toBe('uncovered');
  });

  test('not by duties that only an older plan knew', async () => {
    const row = await rowAfter([{ ...confirm, duties: ['11.abolished'] }]);
    expect(coverageState(row, duties)).toBe('uncovered');
  });

  test('without events there is no row', () => {
    expect(coverageRows([], rules)).toEqual([]);
  });
});

test('the rows of a whole log are the rows of its cells, in any order of events', async () => {
  const spread = saidHistories.map((said) =>
    said.map((one, index) => ({ ...one, task: 11 + (index % 2), page: `page-${index % 3}`, after: [] })),
  );
  await fc.assert(
    fc.asyncProperty(spread, async (said) => {
      const events = await history(said);
      const rows = coverageRows(events, rules);
      for (const row of rows) {
        const ofCell = events.filter((event) => event.task === row.task);
        expect(coverageRows(ofCell.toReversed(), rules)).toEqual([row]);
      }
      expect(rows.map((row) => row.task).toSorted(byNumber)).toEqual(
        [...new Set(events.map((event) => event.task))].toSorted(byNumber),
      );
    }),
  );
});

describe('who owes a task', () => {
  const task = (fields: Partial<Task>): Task => ({
    n: 1,
    seq: 1,
    level1: '',
    level2: '',
    text: '',
    lead: [],
    responsible: [],
    leadRaw: '',
    responsibleRaw: '',
    deadline: '',
    deadlineKind: 'none',
    dates: [],
    groups: [],
    windowYears: null,
    ...fields,
  });
  const unit = (name: string, aliases: string[] = []): Unit => ({
    name,
    fullName: `九江市浔阳${name}`,
    nameSource: 'probable',
    aliases,
    pathCodes: [],
    kind: 'department',
  });
  const roster: Roster = {
    place: '浔阳区',
    units: [unit('区财政局'), unit('区审计局'), unit('区教体局', ['区教育体育局'])],
    groups: [
      { name: '区政府各部门', members: ['区财政局', '区教育体育局'] },
      { name: '各被审计单位', members: null },
    ],
  };

  test('the lead, even where the unit stands among the responsible too', () => {
    expect(obligationOf('区财政局', task({ lead: ['区财政局'], responsible: ['区财政局'] }), roster)).toBe(
      'lead',
    );
  });

  test('the responsible, under any of its names', () => {
    expect(obligationOf('区教体局', task({ responsible: ['区教育体育局'] }), roster)).toBe('responsible');
  });

  test('a member of a named group', () => {
    const grouped = task({ responsible: ['区政府各部门'], groups: ['区政府各部门'] });
    expect(obligationOf('区教体局', grouped, roster)).toBe('group');
    expect(obligationOf('区审计局', grouped, roster)).toBeNull();
  });

  test('everybody, as 名单待定, where nobody has listed the group or the roster does not know it', () => {
    const unlisted = task({ lead: ['区审计局'], responsible: ['各被审计单位'], groups: ['各被审计单位'] });
    expect(obligationOf('区财政局', unlisted, roster)).toBe('unresolved');
    expect(obligationOf('区审计局', unlisted, roster)).toBe('lead');
    expect(obligationOf('区财政局', task({ responsible: ['各高校'], groups: ['各高校'] }), roster)).toBe(
      'unresolved',
    );
  });

  test('nobody else', () => {
    expect(obligationOf('区财政局', task({ lead: [], responsible: ['区审计局'] }), roster)).toBeNull();
  });

  test('owed tasks come in the plan’s order', () => {
    const tasks = [
      task({ n: 1, lead: ['区审计局'] }),
      task({ n: 2, lead: ['区财政局'] }),
      task({ n: 3, groups: ['各高校'] }),
    ];
    expect(owedTasks('区财政局', tasks, roster).map((owed) => [owed.task.n, owed.obligation])).toEqual([
      [2, 'lead'],
      [3, 'unresolved'],
    ]);
  });
});
