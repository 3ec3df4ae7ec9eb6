import { describe as about, describe, expect, test } from 'vitest';
import { badgeOf } from '../../lib/app/badge';
import { decide } from '../../lib/app/decide';
import { describe as describePage, gatesOf } from '../../lib/app/describe';
import { isOpen } from '../../lib/app/owed';
import { portalOf } from '../../lib/app/portalOf';
import { suggestUnit } from '../../lib/app/suggestUnit';
import { summarise } from '../../lib/app/summarise';
import type { Description, PageState } from '../../lib/app/summary';
import type { Actor, DecisionRequest } from '../../lib/coverage/event';
import { failure } from '../../lib/kernel/result';
import { compileRecogniser } from '../../lib/recognition/compileRecogniser';
import type { Finding } from '../../lib/recognition/finding';
import { say, speakSentence } from '../../lib/words/sentence';
import { speaker } from '../../lib/words/speaker';
import {
  editor,
  facts,
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
const described = (findings: Finding[] = []): PageState => ({
  state: 'described',
  key: page,
  url: pageUrl,
  title: '预算',
  description: {
    key: page,
    title: '预算',
    kind: 'article',
    published: null,
    findings,
    nearest: [],
    excluded: null,
    links: [],
    tasks: [],
  },
  text: '0123456789abcdef',
  rules: 'fedcba9876543210',
  machine: {},
});
const finding = (task: number, counts = true): Finding => ({
  task,
  duties: [],
  grade: 'strong',
  score: 1,
  counts,
  whyNot: counts ? null : say('gate_undated'),
  reasons: [],
  evidence: [],
  missing: [],
});

function office(actor: Actor | null) {
  const log = memoryLog();
  const decideAs = (who: Actor, fields: Partial<DecisionRequest>) =>
    decide(request({ actor: who, requestId: JSON.stringify([who, fields, log.events.length]), ...fields }), {
      seeds,
      log,
      notebook: memoryNotebook(who),
      clock: { now: () => 1_700_000_000_000 },
      digest: sha256,
    });
  const look = async (state: PageState = described(), who = actor) => {
    const summary = await summarise({
      page: state,
      suggestedUnit: '区财政局',
      seeds,
      log,
      notebook: memoryNotebook(who),
      health: { state: 'sound', restoredEvents: 0 },
      today: '2023-09-01',
    });
    if (!summary.ok) throw new Error(summary.error.key);
    return summary.value;
  };
  return { log, decideAs, look };
}

const allDuties = (task: number) => seeds.duties.get(task)!.map((duty) => duty.id);

about('the summary', () => {
  test('before anyone is known offers units and tasks, and claims no gap', async () => {
    const summary = await office(null).look();
    expect(summary.actor).toBeNull();
    expect(summary.suggestedUnit).toBe('区财政局');
    expect(summary.tasks).toHaveLength(33);
    expect(summary.units.map((unit) => unit.name)).toContain('区财政局');
    expect(summary.owed).toEqual([]);
    expect(Object.values(summary.counts)).toEqual([0, 0, 0, 0, 0]);
  });

  test('lists what the unit owes: as lead, as responsible, in a group, and where the group is not listed', async () => {
    const { owed: uncovered, counts } = await office(editor).look();
    const obligations = new Map(uncovered.map((task) => [task.card.n, task.obligation]));
    expect(obligations.get(10)).toBe('responsible');
    expect(obligations.get(11)).toBe('lead');
    expect(obligations.get(30)).toBe('group');
    expect(obligations.get(7)).toBe('unresolved');
    expect(obligations.get(12)).toBe('unresolved');
    expect(obligations.has(16)).toBe(false);
    expect(counts.uncovered).toBe(uncovered.length);
  });

  test('moves a task from uncovered over partial to covered as its duties are confirmed', async () => {
    const { decideAs, look } = office(editor);
    const [first, ...others] = allDuties(11);
    const before = await look();
    await decideAs(editor, { duties: [first!] });
    const between = await look();
    expect(between.owed.find((task) => task.card.n === 11)).toMatchObject({
      state: 'partial',
      coveredDuties: [first],
    });
    expect(between.verdicts).toMatchObject([
      {
        task: 11,
        standing: 'confirmed',
        duties: [first],
        reason: null,
        note: '',
        by: editor,
        at: 1_700_000_000_000,
      },
    ]);
    await decideAs(editor, { duties: others, page: `${page}2`, pageUrl: `${pageUrl}2` });
    const after = await look();
    expect(after.owed.filter(isOpen).map((task) => task.card.n)).toEqual(
      before.owed.map((task) => task.card.n).filter((n) => n !== 11),
    );
    expect(after.counts).toEqual({ ...before.counts, covered: 1, uncovered: before.counts.uncovered - 1 });
  });

  test('shows an inspector’s rejection in spite of the editor’s answer, and the task uncovered', async () => {
    const { decideAs, look } = office(editor);
    await decideAs(inspector, { verdict: 'reject', reason: 'incomplete', duties: [] });
    await decideAs(editor, { duties: allDuties(11) });
    const summary = await look();
    expect(summary.verdicts).toMatchObject([{ task: 11, standing: 'rejected', by: inspector }]);
    expect(summary.owed.find((task) => task.card.n === 11)?.state).toBe('uncovered');
  });

  test('leaves out verdicts for other units and verdicts that were withdrawn', async () => {
    const { decideAs, look } = office(editor);
    await decideAs(editor, { unit: '区司法局' });
    await decideAs(editor, {});
    await decideAs(editor, { verdict: 'withdraw', duties: [] });
    expect((await look()).verdicts).toEqual([]);
  });

  test('does not count the gaps of a 垂直管理 unit', async () => {
    const vertical = seeds.roster.units.find((unit) => unit.kind === 'vertical')!;
    const summary = await office({ ...editor, unit: vertical.name }).look();
    expect(summary.vertical).toBe(true);
    expect(summary.counts.uncovered).toBe(0);
    expect(summary.owed.filter(isOpen).length).toBeGreaterThan(0);
  });

  test('does not ask the log about a page that is not the portal’s', async () => {
    const { log, look } = office(editor);
    log.eventsOfPage = () => {
      throw new Error('asked');
    };
    expect((await look({ state: 'not-portal' })).verdicts).toEqual([]);
  });

  test('fails where the log cannot be read, instead of showing everything as uncovered', async () => {
    const { log } = office(editor);
    const unreadable = failure(say('store_unreadable', 'UnknownError'));
    const terms = {
      page: described(),
      suggestedUnit: null,
      seeds,
      notebook: memoryNotebook(editor),
      health: { state: 'sound', restoredEvents: 0 },
      today: '2023-09-01',
    } as const;
    expect(await summarise({ ...terms, log: { ...log, coverageOf: async () => unreadable } })).toEqual(
      unreadable,
    );
    expect(await summarise({ ...terms, log: { ...log, eventsOfPage: async () => unreadable } })).toEqual(
      unreadable,
    );
  });

  test('cuts a title that no decision could carry', async () => {
    const summary = await office(editor).look({
      state: 'reading',
      key: page,
      url: pageUrl,
      title: '预'.repeat(9_000),
    });
    expect(summary.page).toMatchObject({ title: '预'.repeat(1_000) });
  });
});

describe('the badge', () => {
  const zh = (state: PageState) => {
    const badge = badgeOf(state);
    return [badge.text, badge.tone, speakSentence(speaker('zh'), badge.title)];
  };
  const there = { key: page, url: pageUrl, title: '' };

  test('shows the number of findings, a dot, a mark of failure, or nothing', () => {
    expect(zh(described([finding(10), finding(11)]))).toEqual([
      '2',
      'found',
      '要点镜：本页可能履行 2 项要点任务，待人确认。',
    ]);
    expect(zh(described([finding(10), finding(11, false)]))[2]).toContain('其中 1 项不计');
    expect(zh(described(Array.from({ length: 120 }, (_, n) => finding(n))))[0]).toBe('99+');
    expect(zh(described())).toEqual(['·', 'quiet', '要点镜：本页没有认出要点任务。']);
    expect(zh({ state: 'failed', ...there, why: say('unexpected_failure', 'x') }).slice(0, 2)).toEqual([
      '!',
      'failure',
    ]);
    for (const state of ['not-loaded', 'reading'] as const) expect(zh({ state, ...there })[0]).toBe('');
    expect(zh({ state: 'not-portal' })[0]).toBe('');
  });
});

describe('a page of facts', () => {
  test('is described with the plan’s words for every task that is named', () => {
    const recogniser = compileRecogniser(seeds.plan, seeds.duties, seeds.lexicon);
    const description: Description = describePage(
      facts(),
      seeds,
      recogniser,
      gatesOf(seeds.plan, { superiors: ['九江市'] }),
    );
    const named = [...description.findings, ...description.nearest].map((entry) => entry.task);
    expect(named.length).toBeGreaterThan(0);
    expect(description.tasks.map((task) => task.n)).toEqual(
      [...new Set(named)].sort((one, other) => one - other),
    );
    expect(description).toMatchObject({ key: page, published: '2023-02-18' });
  });

  test('is held against the plan’s year and district and the city above it', () => {
    expect(gatesOf(seeds.plan, { superiors: ['九江市', '江西省'] })).toEqual({
      year: 2023,
      place: '浔阳区',
      superiors: ['九江市', '江西省'],
    });
  });

  test('suggests the unit of its section, else the unit that it names, else none', () => {
    expect(suggestUnit({ unitCode: 'csglj', unitName: '区财政局' }, seeds.roster)).toBe('区城管局');
    expect(suggestUnit({ unitCode: 'unheard', unitName: '九江市浔阳区财政局' }, seeds.roster)).toBe(
      '区财政局',
    );
    expect(suggestUnit({ unitCode: null, unitName: null }, seeds.roster)).toBeNull();
  });
});

describe('the portal of an address', () => {
  test.each(['http://www.xunyang.gov.cn/', 'HTTPS://XUNYANG.gov.cn:443/x?y#z', 'http://xunyang.gov.cn./'])(
    '%s is the portal',
    (url) => {
      expect(portalOf(url, seeds.portals)?.id).toBe('xunyang');
    },
  );

  test.each([
    'http://xunyang.gov.cn.example.com/',
    'http://example.com/?www.xunyang.gov.cn',
    'http://example.com#@xunyang.gov.cn/',
    'http://example.com\\@xunyang.gov.cn/',
    'file:///xunyang.gov.cn',
    'about:blank',
    '',
  ])('%s is not', (url) => {
    expect(portalOf(url, seeds.portals)).toBeNull();
  });
});
