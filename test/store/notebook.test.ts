import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Draft } from '../../lib/app/ports';
import { maximalDrafts, notebookIn } from '../../lib/store/notebook';
import { say, type Sentence } from '../../lib/words/sentence';
import { memoryArea } from './world';

const actor = { name: '张三', role: 'editor', unit: '区财政局' } as const;
const draft = (n: number): Draft => ({
  id: `11@p${n}`,
  page: `p${n}`,
  pageUrl: `http://www.xunyang.gov.cn/p${n}.html`,
  pageTitle: '预算',
  task: 11,
  duties: ['11.budget'],
});

function notebook() {
  const area = memoryArea();
  const reports: Sentence[] = [];
  return { area, reports, notebook: notebookIn(area, (sentence) => reports.push(sentence)) };
}

describe('the notebook', () => {
  test('is empty at first and says nothing about it', async () => {
    const { notebook: book, reports } = notebook();
    expect(await book.actor()).toBeNull();
    expect(await book.drafts()).toEqual([]);
    expect(reports).toEqual([]);
  });

  test('remembers who acts and what waits, also for the next worker', async () => {
    const { area, notebook: book } = notebook();
    expect(await book.setActor(actor, 0)).toEqual({ ok: true, value: null });
    await Promise.all([book.putDraft(draft(1)), book.putDraft(draft(2)), book.putDraft(draft(1))]);
    const next = notebookIn(area, () => undefined);
    expect(await next.actor()).toEqual(actor);
    expect((await next.drafts()).map((one) => one.page)).toEqual(['p2', 'p1']);
    await next.removeDraft('11@p2');
    expect(await next.drafts()).toEqual([draft(1)]);
  });

  test('refuses a draft beyond what it keeps, loses none, and takes one again when another is gone', async () => {
    const { notebook: book } = notebook();
    for (let n = 0; n < maximalDrafts; n += 1) await book.putDraft(draft(n));
    expect(await book.putDraft(draft(maximalDrafts))).toEqual({
      ok: false,
      error: say('notebook_full', String(maximalDrafts)),
    });
    expect((await book.drafts()).map((one) => one.page)).toEqual(
      Array.from({ length: maximalDrafts }, (_, n) => `p${n}`),
    );
    expect(await book.putDraft(draft(7)), 'replacing takes no more room').toMatchObject({ ok: true });
    await book.removeDraft('11@p0');
    expect(await book.putDraft(draft(maximalDrafts))).toMatchObject({ ok: true });
    expect(await book.drafts()).toHaveLength(maximalDrafts);
  });

  test('takes damaged values as absent, reports them, and loses only them', async () => {
    const { area, notebook: book, reports } = notebook();
    await book.putDraft(draft(1));
    const list = JSON.parse(area.data.get('notebook/drafts')!) as unknown[];
    area.data.set('notebook/drafts', JSON.stringify([{ ...draft(2), task: 'eleven' }, ...list]));
    area.data.set('notebook/actor', '{"name":"","role":"mayor"}');
    expect(await book.actor()).toBeNull();
    expect(await book.drafts()).toEqual([draft(1)]);
    expect(reports.map((sentence) => sentence.key)).toEqual([
      'notebook_actor_damaged',
      'notebook_drafts_damaged',
    ]);
  });

  test('remembers who acted since when, the unit in front and the members that somebody named', async () => {
    const { area, notebook: book } = notebook();
    const next = { ...actor, name: '李四' };
    await book.setActor(actor, 1);
    await book.setActor(next, 2);
    await book.setUnit('区审计局');
    await book.setGroupMembers('各被审计单位', ['区财政局']);
    await book.setGroupMembers('15个一级指标牵头单位', ['区审计局']);
    await book.setGroupMembers('各被审计单位', null);
    const later = notebookIn(area, () => undefined);
    expect(await later.actor()).toEqual(next);
    expect(await later.shifts()).toEqual([
      { at: 1, actor },
      { at: 2, actor: next },
    ]);
    expect(await later.unit()).toBe('区审计局');
    expect(await later.groupMembers()).toEqual({ '15个一级指标牵头单位': ['区审计局'] });
    await later.setUnit(null);
    expect(await later.unit()).toBeNull();
  });

  test('takes a damaged shift, unit or group as absent, and loses only that', async () => {
    const { area, notebook: book } = notebook();
    await book.setActor(actor, 1);
    const [shift] = JSON.parse(area.data.get('notebook/shifts')!) as unknown[];
    area.data.set(
      'notebook/shifts',
      JSON.stringify([{ at: 'noon', actor }, shift, null, { at: 2, actor: {} }]),
    );
    area.data.set('notebook/unit', '{"name":"区审计局"}');
    area.data.set('notebook/members', JSON.stringify({ 各被审计单位: '区财政局', 各高校: ['某校'] }));
    expect(await book.shifts()).toEqual([{ at: 1, actor }]);
    expect(await book.unit()).toBeNull();
    expect(await book.groupMembers()).toEqual({ 各高校: ['某校'] });
    await book.setGroupMembers('各被审计单位', ['区财政局']);
    expect(await book.groupMembers()).toEqual({ 各高校: ['某校'], 各被审计单位: ['区财政局'] });
  });

  test('learns from decisions until it is told not to, and remembers that', async () => {
    const { area, notebook: book } = notebook();
    expect(await book.learning()).toBe(true);
    await book.setLearning(false);
    expect(await notebookIn(area, () => undefined).learning()).toBe(false);
    await book.setLearning(true);
    expect(await book.learning()).toBe(true);
  });

  test('never throws over what lies in storage', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), fc.jsonValue(), async (one, other) => {
        const { area, notebook: book } = notebook();
        area.data.set('notebook/actor', JSON.stringify(one));
        area.data.set('notebook/drafts', JSON.stringify(other));
        area.data.set('notebook/shifts', JSON.stringify(one));
        area.data.set('notebook/members', JSON.stringify(other));
        expect(await book.actor()).toBeNull();
        expect(await book.drafts()).toEqual([]);
        expect(await book.shifts()).toEqual([]);
        for (const members of Object.values(await book.groupMembers())) expect(members).toBeInstanceOf(Array);
      }),
    );
  });

  test('says when something was not kept, and does not overwrite drafts that cannot be read just now', async () => {
    const { area, notebook: book } = notebook();
    await book.putDraft(draft(1));
    area.fault = 'before';
    expect(await book.setActor(actor, 0)).toMatchObject({ ok: false, error: { key: 'notebook_not_saved' } });
    area.fault = null;
    area.unreadable.add('notebook/drafts');
    expect(await book.putDraft(draft(2))).toMatchObject({ ok: false });
    area.unreadable.clear();
    expect(await book.drafts()).toEqual([draft(1)]);
  });
});
