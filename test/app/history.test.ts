import { describe, expect, test } from 'vitest';
import { decide } from '../../lib/app/decide';
import { entriesAtATime, historyOf } from '../../lib/app/history';
import { undo } from '../../lib/app/undo';
import type { History, HistoryQuery } from '../../lib/app/summary';
import type { Actor, DecisionRequest } from '../../lib/coverage/event';
import { editor, inspector, memoryLog, memoryNotebook, page, request, sha256, shippedSeeds } from './world';

const seeds = shippedSeeds();
const morning = 1_700_000_000_000;

/** A computer whose clock goes on a second with every decision. */
function desk() {
  const log = memoryLog();
  const notebook = memoryNotebook(editor);
  let now = morning;
  const terms = { log, notebook, seeds, clock: { now: () => (now += 1_000) }, digest: sha256 };
  const decideAs = async (actor: Actor, fields: Partial<DecisionRequest> = {}): Promise<string> => {
    await notebook.setActor(actor, now);
    const answer = await decide(request({ actor, requestId: `r${now}`, ...fields }), terms);
    if (!answer.ok) throw new Error(answer.error.key);
    return answer.value.eventId;
  };
  const ask = async (query: HistoryQuery, actor = editor, unit = '区财政局'): Promise<History> => {
    const answer = await historyOf(query, { plan: seeds.plan.id, unit, actor, log, notebook });
    if (!answer.ok) throw new Error(answer.error.key);
    return answer.value;
  };
  return { ...terms, decideAs, ask };
}

const rejection: Partial<DecisionRequest> = { verdict: 'reject', duties: [], reason: 'repost' };

describe('the history of a unit', () => {
  test('goes through all its tasks, latest first, portion by portion, and through no other unit', async () => {
    const { decideAs, ask } = desk();
    const wanted: string[] = [];
    for (let at = 0; at < entriesAtATime + 5; at += 1) {
      const offTask = at % 3 === 0 ? 13 : 11;
      const id = await decideAs(editor, { ...rejection, task: offTask, note: `${at}` });
      wanted.unshift(id);
    }
    await decideAs(editor, { ...rejection, unit: '区审计局' });
    const first = await ask({ of: 'unit', unit: '区财政局', before: null });
    const rest = await ask({ of: 'unit', unit: '区财政局', before: first.before });
    expect(rest.before).toBeNull();
    expect([...first.entries, ...rest.entries].map(({ id }) => id)).toEqual(wanted);
  });
});

test('a day lists the decisions of one plan, and says how many there were for others', async () => {
  const { decideAs, log, notebook } = desk();
  await decideAs(editor);
  log.events.push({ ...log.events[0]!, id: 'f'.repeat(64), plan: 'chaisang-2023' });
  const query: HistoryQuery = { of: 'day', from: 0, to: morning * 2 };
  const titleOf = async () => '柴桑区2023年要点';
  const terms = { plan: seeds.plan.id, unit: null, actor: editor, log, notebook, titleOf };
  expect(await historyOf(query, terms)).toMatchObject({
    value: { entries: [{ task: 11 }], otherPlans: [{ title: '柴桑区2023年要点', count: 1 }] },
  });
});

describe('the history of a page', () => {
  test('tells every unit’s word, latest first, with its basis', async () => {
    const { decideAs, ask } = desk();
    const finding = { grade: 'likely', counts: true, duties: [] } as const;
    const basis = { text: '0'.repeat(16), rules: 'a'.repeat(16), finding: { ...finding, duties: [] } };
    await decideAs(editor, { basis });
    await decideAs(inspector, { ...rejection, unit: '区审计局', note: '见市里' });
    const { entries, before } = await ask({ of: 'page', page });
    expect(entries).toMatchObject([
      { by: inspector, unit: '区审计局', verdict: 'reject', reason: 'repost', note: '见市里', rules: null },
      { by: editor, verdict: 'confirm', rules: 'a'.repeat(16), grade: 'likely', planRevision: 1 },
    ]);
    expect(before).toBeNull();
  });

  test('says what may be undone by whom', async () => {
    const { decideAs, ask } = desk();
    await decideAs(editor);
    await decideAs(inspector, rejection);
    const undoable = async (actor: Actor) =>
      (await ask({ of: 'page', page }, actor)).entries.map((entry) => entry.undoable);
    expect(await undoable(editor)).toEqual([false, false]);
    expect(await undoable(inspector)).toEqual([true, false]);
  });

  test('keeps what was undone, and the undoing', async () => {
    const { decideAs, ask, ...terms } = desk();
    const id = await decideAs(editor);
    await undo({ requestId: 'u', event: id, actor: editor }, terms);
    const { entries } = await ask({ of: 'page', page });
    expect(entries).toMatchObject([
      { undoes: id, undone: false, undoable: true },
      { id, undone: true, undoable: false },
    ]);
    await undo({ requestId: 'v', event: entries[0]!.id, actor: editor }, terms);
    expect((await ask({ of: 'page', page })).entries.map(({ undone }) => undone)).toEqual([
      false,
      true,
      false,
    ]);
  });
});

describe('the history of a task', () => {
  test('is that of the unit in front, in pages, and misses nothing', async () => {
    const { decideAs, ask } = desk();
    const all = entriesAtATime + 3;
    for (let n = 0; n < all; n += 1) await decideAs(editor, { verdict: 'note', duties: [], note: `${n}` });
    await decideAs(editor, { unit: '区审计局' });
    await decideAs(editor, { task: 12, duties: [seeds.duties.get(12)![0]!.id] });
    const first = await ask({ of: 'task', task: 11, before: null });
    expect(first.entries).toHaveLength(entriesAtATime);
    const rest = await ask({ of: 'task', task: 11, before: first.before });
    expect(rest.before).toBeNull();
    expect([...first.entries, ...rest.entries].map(({ note }) => Number(note))).toEqual(
      Array.from({ length: all }, (_, n) => all - 1 - n),
    );
  });
});

describe('the history of a cell', () => {
  test('is that of the unit that is named, or of all units where none is', async () => {
    const { decideAs, ask } = desk();
    await decideAs(editor);
    await decideAs(editor, { unit: '区审计局' });
    const units = async (unit: string | null) =>
      (await ask({ of: 'cell', task: 11, unit, before: null })).entries.map((entry) => entry.unit);
    expect(await units('区审计局')).toEqual(['区审计局']);
    expect(await units(null)).toEqual(['区审计局', '区财政局']);
  });
});

describe('before anybody has said who acts', () => {
  test('what was decided on a task can be read, and nothing be undone', async () => {
    const { decideAs, log, notebook } = desk();
    await decideAs(editor);
    const terms = { plan: seeds.plan.id, unit: null, actor: null, log, notebook };
    expect(await historyOf({ of: 'cell', task: 11, unit: null, before: null }, terms)).toMatchObject({
      value: { entries: [{ by: editor, undoable: false }] },
    });
    for (const query of [
      { of: 'task', task: 11, before: null },
      { of: 'day', from: 0, to: morning },
    ] as const)
      expect(await historyOf(query, terms)).toMatchObject({ error: { key: 'decide_no_actor' } });
  });
});

describe('what somebody did on a day', () => {
  test('are the acting person’s own decisions between its ends, and who took over the computer', async () => {
    const { decideAs, ask } = desk();
    await decideAs(editor);
    await decideAs(inspector, rejection);
    await decideAs(editor, { task: 12, duties: [seeds.duties.get(12)![0]!.id] });
    const day = await ask({ of: 'day', from: morning, to: morning + 86_400_000 });
    expect(day.entries.map(({ task }) => task)).toEqual([12, 11]);
    expect(day.shifts.map(({ actor }) => actor.name)).toEqual(['张三', '李四', '张三']);
    const later = await ask({ of: 'day', from: morning + 86_400_000, to: morning + 2 * 86_400_000 });
    expect(later).toEqual({ entries: [], before: null, shifts: [] });
  });
});
