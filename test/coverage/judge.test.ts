import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DecisionEvent } from '../../lib/coverage/event';
import { judge, parentsOfNext } from '../../lib/coverage/judge';
import { history, saidHistories } from './histories';

const confirm = { role: 'editor', verdict: 'confirm' } as const;
const reject = { role: 'editor', verdict: 'reject' } as const;
const withdraw = { role: 'editor', verdict: 'withdraw' } as const;
const inspectorConfirm = { role: 'inspector', verdict: 'confirm' } as const;
const inspectorReject = { role: 'inspector', verdict: 'reject' } as const;
const inspectorWithdraw = { role: 'inspector', verdict: 'withdraw' } as const;

const standingOf = async (...said: Parameters<typeof history>[0]) => judge(await history(said)).standing;

describe('editors and staff', () => {
  test('nobody said anything: open', async () => {
    expect(judge([])).toEqual({
      standing: 'open',
      duties: [],
      verdicts: [],
      answers: [],
      notes: [],
      heads: [],
    });
  });

  test('a confirmation stands with its duties', async () => {
    const state = judge(await history([{ ...confirm, duties: ['11.budget', '11.account'] }]));
    expect(state.standing).toBe('confirmed');
    expect(state.duties).toEqual(['11.account', '11.budget']);
  });

  test('a later verdict replaces the one it has seen, whatever the clock says', async () => {
    expect(await standingOf(confirm, { ...reject, after: [0] })).toBe('rejected');
    expect(await standingOf(reject, { ...confirm, after: [0] })).toBe('confirmed');
  });

  test('different verdicts that did not see each other are disputed, and name no duty', async () => {
    const state = judge(await history([confirm, { ...reject, role: 'staff' }]));
    expect(state.standing).toBe('disputed');
    expect(state.duties).toEqual([]);
    expect(state.verdicts).toHaveLength(2);
  });

  test('equal verdicts side by side name their duties together', async () => {
    const state = judge(await history([confirm, { ...confirm, duties: ['11.account'] }]));
    expect(state.duties).toEqual(['11.account', '11.budget']);
  });

  test('whoever has seen both sides of a dispute can end it', async () => {
    expect(await standingOf(confirm, reject, { ...confirm, after: [0, 1] })).toBe('confirmed');
  });

  test('a withdrawal ends only the heads that it names', async () => {
    expect(await standingOf(confirm, { ...withdraw, after: [0] })).toBe('open');
    expect(await standingOf(confirm, reject, { ...withdraw, after: [1] })).toBe('confirmed');
    expect(await standingOf(confirm, reject, { ...withdraw, after: [0] })).toBe('rejected');
  });

  test('what had been replaced does not come back when its successor is withdrawn', async () => {
    expect(await standingOf(confirm, { ...confirm, after: [0] }, { ...withdraw, after: [1] })).toBe('open');
  });
});

describe('inspectors', () => {
  test('an inspector’s rejection stands against editors who had not seen it', async () => {
    expect(await standingOf(confirm, inspectorReject)).toBe('rejected');
  });

  test('a later editor’s confirmation is an answer and changes nothing', async () => {
    const state = judge(
      await history([confirm, { ...inspectorReject, after: [0] }, { ...confirm, after: [1] }]),
    );
    expect(state.standing).toBe('rejected');
    expect(state.answers.map((event) => event.verdict)).toEqual(['confirm']);
  });

  test('an editor cannot withdraw an inspector’s verdict', async () => {
    expect(await standingOf(inspectorReject, { ...withdraw, after: [0] })).toBe('rejected');
  });

  test('an editor’s answer is no way around: an inspector’s event must have the rejection among its ancestors', async () => {
    const chain = [inspectorReject, { ...confirm, after: [0] }, { ...withdraw, after: [1] }];
    expect(await standingOf(...chain, { ...confirm, after: [2] })).toBe('rejected');
    expect(await standingOf(...chain, { ...inspectorConfirm, after: [2] })).toBe('confirmed');
  });

  test('an inspector who withdraws an editor’s answer leaves the rejection below it', async () => {
    const answered = [inspectorReject, { ...confirm, after: [0] }];
    expect(await standingOf(...answered, { ...inspectorWithdraw, after: [1] })).toBe('rejected');
    expect(await standingOf(...answered, { ...inspectorWithdraw, after: [0, 1] })).toBe('open');
  });

  test('two inspectors who disagree leave it disputed', async () => {
    expect(await standingOf(inspectorConfirm, inspectorReject)).toBe('disputed');
  });

  test('an inspector’s confirmation stands against an editor who had seen it, not against one who had not', async () => {
    expect(await standingOf(inspectorConfirm, { ...reject, after: [0] })).toBe('confirmed');
    expect(await standingOf(inspectorConfirm, reject)).toBe('disputed');
  });

  test('beside an inspector’s confirmation an editor’s adds no duties', async () => {
    const state = judge(await history([inspectorConfirm, { ...confirm, duties: ['11.account'] }]));
    expect(state.duties).toEqual(['11.budget']);
  });
});

describe('a missing event', () => {
  test('might be an inspector’s rejection: an editor’s confirmation after it does not count', async () => {
    const [, second] = await history([inspectorReject, { ...confirm, after: [0] }]);
    expect(judge([second!]).standing).toBe('disputed');
  });

  test('is settled by an inspector who confirms after it', async () => {
    const all = await history([
      inspectorReject,
      { ...confirm, after: [0] },
      { ...inspectorConfirm, after: [1] },
    ]);
    expect(judge(all.slice(1)).standing).toBe('confirmed');
  });
});

test('the next withdrawal names the standing verdicts even below an answer', async () => {
  const events = await history([inspectorReject, { ...confirm, after: [0] }]);
  const state = judge(events);
  expect(parentsOfNext(state, 'confirm')).toEqual([events[1]!.id]);
  expect(parentsOfNext(state, 'withdraw').sort()).toEqual(events.map((event) => event.id).sort());
});

describe('whatever the history', () => {
  const shuffled = (events: DecisionEvent[]) =>
    fc.shuffledSubarray(events, { minLength: events.length, maxLength: events.length });

  test('order, grouping and repetition make no difference', async () => {
    await fc.assert(
      fc.asyncProperty(saidHistories, fc.gen(), async (said, g) => {
        const events = await history(said);
        const other = g(shuffled, events);
        const cut = g(fc.nat, { max: events.length });
        const expected = judge(events);
        expect(judge(other)).toEqual(expected);
        expect(judge([...other.slice(cut), ...events.slice(0, cut), ...other])).toEqual(expected);
      }),
      { numRuns: 1_000 },
    );
  });

  test('an inspector’s rejection is never hidden by anyone but an inspector who had seen it', async () => {
    await fc.assert(
      fc.asyncProperty(saidHistories, async (said) => {
        const events = await history(said);
        const byId = new Map(events.map((event) => [event.id, event]));
        const sees = (event: DecisionEvent, id: string): boolean =>
          event.parents.some((parent) => parent === id || sees(byId.get(parent)!, id));
        const unanswered = events.filter(
          (event) =>
            event.actor.role === 'inspector' &&
            event.verdict === 'reject' &&
            !events.some((later) => later.actor.role === 'inspector' && sees(later, event.id)),
        );
        const state = judge(events);
        if (unanswered.length > 0) expect(['rejected', 'disputed']).toContain(state.standing);
        for (const rejection of unanswered) expect(state.verdicts).toContainEqual(rejection);
      }),
      { numRuns: 2_000 },
    );
  });

  test('every event is a head or the parent of one, and only a confirmation names duties', async () => {
    await fc.assert(
      fc.asyncProperty(saidHistories, async (said) => {
        const events = await history(said);
        const state = judge(events);
        const named = new Set(events.flatMap((event) => event.parents));
        expect(new Set([...state.heads, ...named])).toEqual(new Set(events.map((event) => event.id)));
        if (state.standing !== 'confirmed') expect(state.duties).toEqual([]);
        if (state.standing === 'confirmed') expect(state.duties.length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });
});
