import { describe, expect, test } from 'vitest';
import { decide } from '../../lib/app/decide';
import {
  evidenceAtATime,
  listEvidence,
  type EvidenceCursor,
  type EvidenceQuery,
  type EvidenceRow,
} from '../../lib/app/evidence';
import { packedEvidence, unpackedEvidence, type PackedEvidence } from '../../lib/app/packedEvidence';
import { pageRulesOf } from '../../lib/app/pageRules';
import { inapplicablePlace, offlinePlace } from '../../lib/coverage/place';
import type { Actor, DecisionRequest } from '../../lib/coverage/event';
import { rowOf } from '../../lib/coverage/tally';
import { coverageTallies } from '../../lib/coverage/row';
import { eventsAtATime } from '../../lib/app/cells';
import { editor, inspector, memoryLog, memoryNotebook, page, request, sha256, shippedSeeds } from './world';

const seeds = shippedSeeds();
const rules = pageRulesOf(seeds.portals);
const plan = seeds.plan.id;
const [first, second] = seeds.duties.get(11)!;

function desk() {
  const log = memoryLog();
  const notebook = memoryNotebook(editor);
  let now = 1_700_000_000_000;
  const decideAs = async (actor: Actor, fields: Partial<DecisionRequest> = {}): Promise<void> => {
    await notebook.setActor(actor, now);
    const clock = { now: () => (now += 1_000) };
    const answer = await decide(request({ actor, requestId: `r${now}`, ...fields }), {
      log,
      notebook,
      seeds,
      clock,
      digest: sha256,
    });
    if (!answer.ok) throw new Error(answer.error.key);
  };
  const ask = async (query: EvidenceQuery) => {
    const answer = await listEvidence(query, { plan, log, rules });
    if (!answer.ok) throw new Error(answer.error.key);
    // As it travels to a page, it is the same.
    const sent = JSON.parse(JSON.stringify(packedEvidence(answer.value))) as PackedEvidence;
    expect(unpackedEvidence(sent)).toEqual(answer.value);
    return answer.value;
  };
  const all = async (unit: string | null, task: number | null): Promise<EvidenceRow[]> => {
    const rows: EvidenceRow[] = [];
    let after: EvidenceCursor | null = null;
    do {
      const portion: Awaited<ReturnType<typeof ask>> = await ask({ of: 'cells', unit, task, after });
      expect(portion.rows.length).toBeLessThanOrEqual(evidenceAtATime);
      rows.push(...portion.rows);
      after = portion.next;
    } while (after);
    return rows;
  };
  return { log, decideAs, ask, all };
}

const rejection: Partial<DecisionRequest> = { verdict: 'reject', duties: [], reason: 'repost' };

describe('the evidence of a plan', () => {
  test('names page, address, title, duties, who and when', async () => {
    const { decideAs, all } = desk();
    await decideAs(editor, { note: '见附件' });
    expect(await all(null, null)).toEqual([
      {
        unit: '区财政局',
        task: 11,
        page,
        url: request().pageUrl,
        title: '2023年部门预算公开',
        standing: 'confirmed',
        duties: [first!.id],
        by: editor,
        at: 1_700_000_001_000,
        reason: null,
        note: '见附件',
        parties: 1,
        remarks: [],
        offline: null,
      },
    ]);
  });

  test('tells web, offline and inapplicable apart, and what is disputed, rejected or remarked', async () => {
    const { decideAs, all } = desk();
    await decideAs(editor);
    await decideAs(editor, { verdict: 'note', duties: [], note: '待补附件' });
    const offline = { fileName: '签到表.jpg', date: '2023-05-01', description: '' };
    await decideAs(editor, {
      task: 23,
      page: offlinePlace('a'),
      duties: [seeds.duties.get(23)![0]!.id],
      offline,
    });
    await decideAs(editor, { task: 12, page: inapplicablePlace, duties: [], note: '未被审计' });
    await decideAs(inspector, { ...rejection, unit: '区审计局' });
    const rows = await all(null, null);
    expect(rows.map(({ unit, task, standing }) => [unit, task, standing])).toEqual([
      ['区审计局', 11, 'rejected'],
      ['区财政局', 11, 'confirmed'],
      ['区财政局', 12, 'confirmed'],
      ['区财政局', 23, 'confirmed'],
    ]);
    expect(rows[0]).toMatchObject({ by: inspector, reason: 'repost', duties: [] });
    expect(rows[1]).toMatchObject({ remarks: ['待补附件'] });
    expect(rows[2]).toMatchObject({ page: inapplicablePlace, note: '未被审计' });
    expect(rows[3]).toMatchObject({ offline });
  });

  test('can be asked for a unit, a task, a cell, or a page', async () => {
    const { decideAs, ask, all } = desk();
    for (const unit of ['区财政局', '区审计局'])
      for (const task of [11, 12])
        await decideAs(editor, { unit, task, duties: [seeds.duties.get(task)![0]!.id] });
    const cells = (rows: EvidenceRow[]) => rows.map(({ unit, task }) => `${unit} ${task}`);
    expect(cells(await all('区财政局', null))).toEqual(['区财政局 11', '区财政局 12']);
    expect(cells(await all(null, 12))).toEqual(['区审计局 12', '区财政局 12']);
    expect(cells(await all('区审计局', 12))).toEqual(['区审计局 12']);
    expect(await all('区审计局', 13)).toEqual([]);
    expect(cells((await ask({ of: 'page', page })).rows)).toHaveLength(4);
  });

  test('comes in portions and misses nothing, however many pages one cell has', async () => {
    const { log, decideAs, all } = desk();
    await decideAs(editor);
    await decideAs(editor, { unit: '区审计局' });
    const { events } = log;
    const [cell, other] = [events[0]!, events[1]!];
    const many = evidenceAtATime + eventsAtATime + 5;
    for (let n = 0; n < many; n += 1) {
      const name = `t20230218_${1_000_000 + n}.html`;
      const at = { page: `https://xunyang.gov.cn/${name}`, pageUrl: `http://www.xunyang.gov.cn/${name}` };
      events.push({ ...cell, id: `${n}`, requestId: `${n}`, ...at });
    }
    for (let n = 0; n < 40; n += 1) events.push({ ...other, id: `t${n}`, requestId: `t${n}`, task: 100 + n });
    for (const rows of [await all(null, null), await all('区财政局', null), await all(null, 11)]) {
      const mine = rows.filter(({ unit }) => unit === '区财政局');
      expect(new Set(mine.map((row) => row.page)).size).toBe(many + 1);
      expect(mine).toHaveLength(many + 1);
    }
    expect(await all('区审计局', null)).toHaveLength(41);
  });

  test('adds up to the coverage rows', async () => {
    const { log, decideAs, all } = desk();
    await decideAs(editor);
    await decideAs(editor, { page: `${page}x`, pageUrl: `${request().pageUrl}x`, duties: [second!.id] });
    await decideAs(inspector, { ...rejection, page: `${page}x`, pageUrl: `${request().pageUrl}x` });
    await decideAs(editor, { task: 12, page: inapplicablePlace, duties: [], note: '未被审计' });
    const rows = await all(null, null);
    for (const row of coverageTallies(log.events, rules).map(rowOf)) {
      const mine = rows.filter(({ unit, task }) => unit === row.unit && task === row.task);
      const confirmed = mine.filter(({ standing }) => standing === 'confirmed');
      expect([...new Set(confirmed.flatMap(({ duties }) => duties))].sort()).toEqual(row.duties);
      expect(mine.filter(({ standing }) => standing === 'disputed')).toHaveLength(row.disputed);
    }
  });
});
