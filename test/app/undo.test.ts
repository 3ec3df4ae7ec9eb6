import { describe, expect, test } from 'vitest';
import { decide } from '../../lib/app/decide';
import { undo } from '../../lib/app/undo';
import type { Actor, DecisionEvent, DecisionRequest } from '../../lib/coverage/event';
import { judge } from '../../lib/coverage/judge';
import { offlinePlace } from '../../lib/coverage/place';
import { editor, inspector, memoryLog, memoryNotebook, request, sha256, shippedSeeds } from './world';

const seeds = shippedSeeds();

/** One computer at which people take turns. */
function desk() {
  const log = memoryLog();
  const notebook = memoryNotebook(editor);
  const terms = { log, notebook, seeds, clock: { now: () => 1_700_000_000_000 }, digest: sha256 };
  let requests = 0;
  const decideAs = async (actor: Actor, fields: Partial<DecisionRequest> = {}): Promise<DecisionEvent> => {
    await notebook.setActor(actor, 0);
    const answer = await decide(request({ actor, requestId: `decide-${++requests}`, ...fields }), terms);
    if (!answer.ok) throw new Error(answer.error.key);
    return log.events.find(({ id }) => id === answer.value.eventId)!;
  };
  const undoAs = async (actor: Actor, event: string, requestId = `undo-${++requests}`) => {
    await notebook.setActor(actor, 0);
    return undo({ requestId, event, actor }, terms);
  };
  return { ...terms, decideAs, undoAs };
}

const rejection: Partial<DecisionRequest> = { verdict: 'reject', duties: [], reason: 'repost' };

describe('an undo', () => {
  test('appends an event that names the one it takes back, in the name of whoever undoes', async () => {
    const { log, decideAs, undoAs } = desk();
    const decided = await decideAs(editor);
    const colleague: Actor = { name: '王五', role: 'staff', unit: '区财政局' };
    expect(await undoAs(colleague, decided.id)).toMatchObject({ ok: true, value: { alreadyThere: false } });
    expect(log.events).toHaveLength(2);
    expect(log.events[1]).toMatchObject({
      undoes: decided.id,
      parents: [decided.id],
      actor: colleague,
      unit: decided.unit,
      page: decided.page,
      duties: [],
    });
    expect(judge(log.events).standing).toBe('open');
  });

  test('that is sent again is answered with the same event', async () => {
    const { log, decideAs, undoAs } = desk();
    const { id } = await decideAs(editor);
    const first = await undoAs(editor, id, 'once');
    const eventId = first.ok && first.value.eventId;
    expect(await undoAs(editor, id, 'once')).toEqual({ ok: true, value: { eventId, alreadyThere: true } });
    expect(log.events).toHaveLength(2);
  });

  test('brings back the earlier verdict with its duties, its author and its basis', async () => {
    const { log, decideAs, undoAs } = desk();
    const basis = { text: '0'.repeat(16), rules: 'a'.repeat(16), finding: null };
    const first = await decideAs(editor, { basis });
    const second = await decideAs(inspector, rejection);
    expect(await undoAs(inspector, second.id)).toMatchObject({ ok: true });
    expect(judge(log.events)).toMatchObject({
      standing: 'confirmed',
      duties: first.duties,
      verdicts: [{ id: first.id, actor: editor, basis }],
    });
    expect(await log.coverageOf('xunyang-2023', '区财政局')).toMatchObject({
      value: [{ pages: 1, duties: first.duties }],
    });
  });

  test('takes back offline evidence and notes as well', async () => {
    const { log, decideAs, undoAs } = desk();
    const offline = { fileName: '宣讲签到表.pdf', date: '2023-08-31', description: '' };
    const evidence = await decideAs(editor, { page: offlinePlace('1'), offline });
    const note = await decideAs(editor, { verdict: 'note', duties: [], note: '待补链接' });
    await undoAs(editor, evidence.id);
    await undoAs(editor, note.id);
    expect(judge(log.events.filter(({ page }) => page === evidence.page)).standing).toBe('open');
    expect(judge(log.events.filter(({ page }) => page === note.page)).notes).toEqual([]);
    expect(await log.coverageOf('xunyang-2023', '区财政局')).toMatchObject({
      value: [{ offline: 0, duties: [] }],
    });
  });

  test('can be undone in its turn', async () => {
    const { log, decideAs, undoAs } = desk();
    const { id } = await decideAs(editor);
    const undone = await undoAs(editor, id);
    expect(await undoAs(editor, undone.ok ? undone.value.eventId : '')).toMatchObject({ ok: true });
    expect(judge(log.events)).toMatchObject({ standing: 'confirmed', verdicts: [{ id }] });
  });
});

describe('nothing is stored where an undo is refused', () => {
  test('twice the same, an inspector’s word by an editor, an entry that nobody made', async () => {
    const { log, decideAs, undoAs } = desk();
    const mine = await decideAs(editor);
    await undoAs(editor, mine.id);
    expect(await undoAs(editor, mine.id)).toMatchObject({ error: { key: 'undo_already' } });
    const theirs = await decideAs(inspector, rejection);
    expect(await undoAs(editor, theirs.id)).toMatchObject({ error: { key: 'undo_of_inspector' } });
    expect(await undoAs(editor, 'f'.repeat(64))).toMatchObject({ error: { key: 'undo_unknown' } });
    expect(log.events).toHaveLength(3);
  });

  test('without a person, or in the name of another one', async () => {
    const { log, notebook, decideAs, ...terms } = desk();
    const { id } = await decideAs(editor);
    const asked = { requestId: 'x', event: id, actor: inspector };
    expect(await undo(asked, { log, notebook, ...terms })).toMatchObject({
      error: { key: 'decide_other_actor' },
    });
    expect(await undo(asked, { log, ...terms, notebook: memoryNotebook(null) })).toMatchObject({
      error: { key: 'decide_no_actor' },
    });
    expect(log.events).toHaveLength(1);
  });
});

describe('a decision of an editor after an inspector’s', () => {
  test('is acknowledged as an answer, also when it is sent again', async () => {
    const terms = desk();
    await terms.decideAs(inspector, rejection);
    await terms.notebook.setActor(editor, 0);
    const mine = request({ requestId: 'answer' });
    expect(await decide(mine, terms)).toMatchObject({ value: { answer: true, alreadyThere: false } });
    expect(await decide(mine, terms)).toMatchObject({ value: { answer: true, alreadyThere: true } });
  });

  test('is none where the inspector’s word was taken back', async () => {
    const terms = desk();
    const { id } = await terms.decideAs(inspector, rejection);
    await terms.undoAs(inspector, id);
    await terms.notebook.setActor(editor, 0);
    expect(await decide(request(), terms)).toMatchObject({ value: { answer: false } });
  });
});
