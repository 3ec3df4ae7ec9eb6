import { describe, expect, test } from 'vitest';
import { decide } from '../../lib/app/decide';
import { draftConfirmation } from '../../lib/app/draft';
import { introduce } from '../../lib/app/introduce';
import type { Actor, DecisionRequest } from '../../lib/coverage/event';
import {
  editor,
  inspector,
  memoryLog,
  memoryNotebook,
  page,
  pageUrl,
  request,
  sha256,
  shippedSeeds,
} from './world';

const seeds = shippedSeeds();

function desk(actor: Actor | null = editor, log = memoryLog()) {
  const notebook = memoryNotebook(actor);
  return { log, notebook, seeds, clock: { now: () => 1_700_000_000_000 }, digest: sha256 };
}

const refusal = async (fields: Partial<DecisionRequest>, actor: Actor | null = editor) => {
  const terms = desk(actor);
  const answer = await decide(request({ actor: actor ?? editor, ...fields }), terms);
  expect(terms.log.events).toEqual([]);
  return answer.ok ? null : answer.error.key;
};

describe('a decision', () => {
  test('becomes an event with the actor, the plan’s revision and the heads that stood', async () => {
    const terms = desk();
    const first = await decide(request(), terms);
    const second = await decide(request({ requestId: 'b', verdict: 'withdraw', duties: [] }), terms);
    expect(first).toMatchObject({ ok: true, value: { alreadyThere: false } });
    expect(second.ok).toBe(true);
    expect(terms.log.events).toMatchObject([
      { actor: editor, planRevision: seeds.plan.revision, parents: [] },
      { verdict: 'withdraw', parents: [first.ok && first.value.eventId] },
    ]);
    expect(terms.log.events[1]!.clock > terms.log.events[0]!.clock).toBe(true);
  });

  test('that is sent again is answered with the same event', async () => {
    const terms = desk();
    const first = await decide(request(), terms);
    const again = await decide(request(), terms);
    expect(again).toEqual({
      ok: true,
      value: { eventId: first.ok && first.value.eventId, alreadyThere: true, answer: false },
    });
    expect(terms.log.events).toHaveLength(1);
  });

  test('needs a person', async () => {
    expect(await refusal({}, null)).toBe('decide_no_actor');
  });

  test('is refused where plan, task, unit, duty or page are not known', async () => {
    expect(await refusal({ plan: 'xunyang-2022' })).toBe('decide_unknown_plan');
    expect(await refusal({ task: 34 })).toBe('decide_unknown_task');
    expect(await refusal({ unit: '区气象局' })).toBe('decide_unknown_unit');
    expect(await refusal({ duties: ['12.report'] })).toBe('decide_unknown_duty');
    expect(await refusal({ pageUrl: 'http://www.xunyang.gov.cn.example.com/' })).toBe('decide_foreign_page');
    expect(await refusal({ pageUrl: 'file:///www.xunyang.gov.cn/' })).toBe('decide_foreign_page');
    expect(await refusal({ page: 'https://xunyang.gov.cn/another.html' })).toBe('decide_foreign_page');
  });

  test('is signed by the person who was shown when it was made, or by nobody', async () => {
    expect(await refusal({ actor: inspector })).toBe('decide_other_actor');
  });

  test('that was stored is acknowledged again, also after another person has taken over', async () => {
    const log = memoryLog();
    const first = await decide(request(), desk(editor, log));
    expect(await decide(request(), desk(inspector, log))).toEqual({
      ok: true,
      value: { eventId: first.ok && first.value.eventId, alreadyThere: true, answer: false },
    });
  });

  test('confirms at least one duty', async () => {
    expect(await refusal({ duties: [] })).toBe('decide_no_duty');
  });

  test('rejects with a reason, and with words where the reason is 其他', async () => {
    expect(await refusal({ verdict: 'reject', duties: [] })).toBe('decide_no_reason');
    expect(await refusal({ verdict: 'reject', reason: 'other', note: ' ' })).toBe('decide_no_note');
    const terms = desk();
    const answer = await decide(request({ verdict: 'reject', reason: 'other', note: '链接已失效' }), terms);
    expect(answer.ok).toBe(true);
    expect(terms.log.events).toMatchObject([{ duties: [], reason: 'other', note: '链接已失效' }]);
  });

  test('withdraws only what stands, and an inspector’s verdict only as an inspector', async () => {
    expect(await refusal({ verdict: 'withdraw', duties: [] })).toBe('decide_nothing_to_withdraw');
    const log = memoryLog();
    await decide(request({ actor: inspector, verdict: 'reject', reason: 'repost' }), desk(inspector, log));
    const withdrawal = request({ requestId: 'b', verdict: 'withdraw', duties: [] });
    expect(await decide(withdrawal, desk(editor, log))).toMatchObject({
      error: { key: 'decide_only_inspector_withdraws' },
    });
    const byInspector = { ...withdrawal, actor: inspector };
    expect(await decide(byInspector, desk(inspector, log))).toMatchObject({ ok: true });
  });
});

describe('a draft', () => {
  const place = { key: page, url: pageUrl, title: '预算' };

  test('replaces the one for the same task of the same page, and counts for nothing', async () => {
    const { notebook, log } = desk();
    const [one, other] = seeds.duties.get(11)!;
    await draftConfirmation(place, 11, [one!.id], seeds, notebook);
    await draftConfirmation(place, 12, [], seeds, notebook);
    await draftConfirmation(place, 11, [other!.id, other!.id], seeds, notebook);
    expect((await notebook.drafts()).map((draft) => [draft.task, draft.duties])).toEqual([
      [12, []],
      [11, [other!.id]],
    ]);
    expect(log.events).toEqual([]);
  });

  test('of an unknown task or duty is refused', async () => {
    const { notebook } = desk();
    expect(await draftConfirmation(place, 34, [], seeds, notebook)).toMatchObject({
      error: { key: 'decide_unknown_task' },
    });
    expect(await draftConfirmation(place, 11, ['12.x'], seeds, notebook)).toMatchObject({
      error: { key: 'decide_unknown_duty' },
    });
    expect(
      await draftConfirmation({ ...place, url: `${pageUrl}?${'x'.repeat(5_000)}` }, 11, [], seeds, notebook),
    ).toMatchObject({ error: { key: 'decide_long_address' } });
    expect(await notebook.drafts()).toEqual([]);
  });
});

describe('who acts', () => {
  test('is remembered with a name that can be read and a unit of the roster', async () => {
    const { notebook } = desk(null);
    const now = 1_700_000_000_000;
    expect(await introduce({ ...editor, name: '  ' }, seeds, notebook, now)).toMatchObject({
      error: { key: 'introduce_no_name' },
    });
    expect(await introduce({ ...editor, unit: '区气象局' }, seeds, notebook, now)).toMatchObject({
      error: { key: 'decide_unknown_unit' },
    });
    expect(await notebook.actor()).toBeNull();
    expect(await introduce({ ...editor, name: ' 张三 ' }, seeds, notebook, now)).toEqual({
      ok: true,
      value: null,
    });
    expect(await notebook.actor()).toEqual(editor);
    expect(await notebook.shifts()).toEqual([{ at: now, actor: editor }]);
  });
});
