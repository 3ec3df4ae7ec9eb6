import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coverageRows } from '../../lib/coverage/row';
import type { Actor, DecisionEvent, Role, Verdict } from '../../lib/coverage/event';
import { judge, parentsOfNext } from '../../lib/coverage/judge';
import { refusalOfUndo } from '../../lib/coverage/undo';
import { history, rules, type Said } from './histories';

const actor = (role: Role): Actor => ({ name: role, role, unit: '区财政局' });
const editor = actor('editor');
const inspector = actor('inspector');

const confirm = { role: 'editor', verdict: 'confirm' } as const;
const reject = { role: 'editor', verdict: 'reject' } as const;
const withdraw = { role: 'editor', verdict: 'withdraw' } as const;
const note = { role: 'editor', verdict: 'note' } as const;
const undoBy = (role: Role, position: number): Said => ({
  role,
  verdict: 'withdraw',
  after: [position],
  undoes: position,
});
const refusal = (event: DecisionEvent | undefined, events: DecisionEvent[], by: Actor = editor) =>
  event ? (refusalOfUndo(event, events, by)?.key ?? null) : 'no such event';

describe('what is taken back', () => {
  test('counts as never said: nothing stands after the only verdict is undone', async () => {
    expect(judge(await history([confirm, undoBy('editor', 0)]))).toMatchObject({
      standing: 'open',
      verdicts: [],
    });
  });

  test('leaves what stood before as the word of whoever said it', async () => {
    const events = await history([
      { ...confirm, role: 'staff' },
      { ...reject, after: [0] },
      undoBy('editor', 1),
    ]);
    const state = judge(events);
    expect(state.standing).toBe('confirmed');
    expect(state.verdicts).toEqual([events[0]]);
  });

  test('by an inspector does not sign an editor’s earlier verdict for the inspector', async () => {
    const events = await history([
      confirm,
      { role: 'inspector', verdict: 'reject', after: [0] },
      undoBy('inspector', 1),
      { ...reject, after: [2] },
    ]);
    expect(judge(events.slice(0, 3)).verdicts).toEqual([events[0]]);
    expect(judge(events).standing).toBe('rejected');
  });

  test('may be a withdrawal: the verdict stands again', async () => {
    expect(judge(await history([confirm, { ...withdraw, after: [0] }, undoBy('editor', 1)])).standing).toBe(
      'confirmed',
    );
  });

  test('may be a note', async () => {
    expect(judge(await history([note])).notes).toHaveLength(1);
    expect(judge(await history([note, { ...undoBy('editor', 0), verdict: 'note' }])).notes).toEqual([]);
  });

  test('may have ended a dispute, which is then open again', async () => {
    const disputed = await history([confirm, reject, { ...confirm, after: [0, 1] }, undoBy('editor', 2)]);
    expect(judge(disputed)).toMatchObject({ standing: 'disputed', verdicts: [{}, {}] });
  });

  test('comes back when the undoing is undone', async () => {
    const events = await history([confirm, undoBy('editor', 0), undoBy('editor', 1)]);
    expect(judge(events)).toMatchObject({ standing: 'confirmed', verdicts: [events[0]] });
    expect(refusal(events[0], events)).toBeNull();
    expect(refusal(events[1], events)).toBe('undo_already');
  });

  test('does not touch a verdict that somebody made without knowing of it', async () => {
    const events = await history([confirm, undoBy('editor', 0), { ...reject, after: [0] }]);
    expect(judge(events)).toMatchObject({ standing: 'rejected', verdicts: [events[2]] });
  });
});

describe('undo is refused', () => {
  test('a second time', async () => {
    const events = await history([confirm, undoBy('editor', 0)]);
    expect(refusal(events[0], events)).toBe('undo_already');
  });

  test('to all but inspectors where the word is an inspector’s; should it be in the log all the same, it counts for nothing', async () => {
    const said: Said[] = [{ role: 'inspector', verdict: 'reject' }];
    const events = await history(said);
    expect(refusal(events[0], events)).toBe('undo_of_inspector');
    expect(refusal(events[0], events, inspector)).toBeNull();
    const forged = await history([...said, undoBy('editor', 0)]);
    expect(judge(forged)).toMatchObject({ standing: 'rejected', verdicts: [forged[0]] });
  });

  test('to all but inspectors where an inspector undid', async () => {
    const events = await history([confirm, undoBy('inspector', 0)]);
    expect(refusal(events[1], events)).toBe('undo_of_inspector');
    expect(refusal(events[1], events, inspector)).toBeNull();
  });

  test('where a later verdict replaced it, until that one is undone', async () => {
    const said: Said[] = [confirm, { ...reject, after: [0] }];
    const events = await history(said);
    expect(refusal(events[0], events)).toBe('undo_superseded');
    const undone = await history([...said, undoBy('editor', 1)]);
    expect(refusal(undone[0], undone)).toBeNull();
  });
});

describe('undo is open', () => {
  test('to either side of a dispute, and ends it', async () => {
    const said: Said[] = [confirm, reject];
    const events = await history(said);
    expect(refusal(events[1], events)).toBeNull();
    expect(judge(await history([...said, undoBy('editor', 1)]))).toMatchObject({
      standing: 'confirmed',
      verdicts: [events[0]],
    });
  });

  test('to the inspector after an editor’s answer, which then stands by itself', async () => {
    const said: Said[] = [
      { role: 'inspector', verdict: 'reject' },
      { ...confirm, after: [0] },
    ];
    const events = await history(said);
    expect(refusal(events[0], events, inspector)).toBeNull();
    expect(judge(await history([...said, { ...undoBy('inspector', 0), after: [1] }])).standing).toBe(
      'confirmed',
    );
  });

  test('to an editor’s answer', async () => {
    const said: Said[] = [
      { role: 'inspector', verdict: 'reject' },
      { ...confirm, after: [0] },
    ];
    const events = await history(said);
    expect(refusal(events[1], events)).toBeNull();
    expect(judge(await history([...said, undoBy('editor', 1)]))).toMatchObject({
      standing: 'rejected',
      answers: [],
    });
  });

  test('after a note', async () => {
    const events = await history([confirm, { ...note, after: [0] }]);
    expect(refusal(events[0], events)).toBeNull();
  });
});

/** Decisions and undoings made one after the other, each by somebody who had seen all before. */
const sessions = fc.array(
  fc.oneof(
    fc.record({
      role: fc.constantFrom<Role>('editor', 'inspector', 'staff'),
      verdict: fc.constantFrom<Verdict>('confirm', 'reject', 'withdraw', 'note'),
      duties: fc.uniqueArray(fc.constantFrom('11.budget', '11.account'), { minLength: 1 }),
    }),
    fc.record({ role: fc.constantFrom<Role>('editor', 'inspector'), undo: fc.nat(9) }),
  ),
  { minLength: 1, maxLength: 10 },
);

type Step = { role: Role; verdict: Verdict; duties: string[] } | { role: Role; undo: number };

async function told(steps: readonly Step[]): Promise<{ said: Said[]; events: DecisionEvent[] }> {
  const said: Said[] = [];
  let events: DecisionEvent[] = [];
  for (const step of steps) {
    const state = judge(events);
    const positions = (ids: string[]) => ids.map((id) => events.findIndex((event) => event.id === id));
    if (!('undo' in step)) said.push({ ...step, after: positions(parentsOfNext(state, step.verdict)) });
    else {
      const target = events[step.undo];
      if (!target || refusalOfUndo(target, events, actor(step.role))) continue;
      said.push({ role: step.role, verdict: 'withdraw', after: positions(state.heads), undoes: step.undo });
    }
    events = await history(said);
  }
  return { said, events };
}

/** What stands, without the moment at which something was last said. */
const stands = (events: DecisionEvent[]) => {
  const { heads: _, ...state } = judge(events);
  const rows = coverageRows(events, rules).map((row) => ({ ...row, lastClock: '' }));
  return { state, rows };
};

describe('whatever was said before', () => {
  test('undoing the last decision leaves standing, duties, authors and coverage as they were', async () => {
    await fc.assert(
      fc.asyncProperty(sessions, async (steps) => {
        const { said, events } = await told([{ ...confirm, duties: ['11.budget'] }, ...steps]);
        const last = events.at(-1)!;
        const before = events.slice(0, -1);
        const by = last.actor;
        expect(refusalOfUndo(last, events, by)).toBeNull();
        const after = await history([...said, undoBy(by.role, events.length - 1)]);
        const { rows, state } = stands(before);
        expect(stands(after).state).toEqual(state);
        if (before.length > 0) expect(stands(after).rows).toEqual(rows);
        expect(refusalOfUndo(last, after, by)?.key).toBe('undo_already');
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  test('everything can be undone from the last to the first, and then nothing stands', async () => {
    await fc.assert(
      fc.asyncProperty(sessions, async (steps) => {
        const { said, events } = await told(steps);
        const all = [...said];
        for (let position = said.length - 1; position >= 0; position -= 1) {
          const so = await history(all);
          if (refusalOfUndo(events[position]!, so, inspector)) continue;
          all.push({ ...undoBy('inspector', position), after: [all.length - 1] });
        }
        expect(judge(await history(all))).toMatchObject({ standing: 'open', verdicts: [], notes: [] });
      }),
      { numRuns: 150 },
    );
  }, 60_000);

  test('nobody but an inspector ever takes an inspector’s rejection out of the standing by undoing', async () => {
    await fc.assert(
      fc.asyncProperty(sessions, fc.nat(9), async (steps, position) => {
        const { said, events } = await told(steps);
        const target = events[position % Math.max(events.length, 1)];
        if (!target) return;
        const forged = await history([...said, undoBy('editor', events.indexOf(target))]);
        for (const rejection of judge(events).verdicts)
          if (rejection.actor.role === 'inspector' && rejection.verdict === 'reject')
            expect(judge(forged).verdicts).toContainEqual(rejection);
      }),
      { numRuns: 300 },
    );
  }, 60_000);
});
