import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { DecisionLog, Draft, Notebook, Shift } from '../../lib/app/ports';
import { parsePlanSeeds, type RawSeeds, type Seeds } from '../../lib/app/seeds';
import { pageRulesOf } from '../../lib/app/pageRules';
import { byPlace } from '../../lib/coverage/cells';
import { millisOf } from '../../lib/coverage/clock';
import { columnRows } from '../../lib/coverage/columns';
import { packedRows } from '../../lib/coverage/packedRows';
import { coverageRows } from '../../lib/coverage/row';
import type { Actor, DecisionEvent, DecisionRequest } from '../../lib/coverage/event';
import { failure, success, type Result } from '../../lib/kernel/result';
import type { PageContent, PageFacts } from '../../lib/page/facts';
import { parseLexicon, type LexiconFiles } from '../../lib/recognition/lexiconSchema';
import type { Sentence } from '../../lib/words/sentence';

export const sha256 = (text: string) => Promise.resolve(createHash('sha256').update(text).digest('hex'));

const folder = path.resolve(import.meta.dirname, '../../seeds');

function seed(fileName: string) {
  return { fileName, value: JSON.parse(readFileSync(path.join(folder, fileName), 'utf8')) as unknown };
}

/** The shipped files with those of the lexicon. */
export type AllRawSeeds = RawSeeds & { lexicon: LexiconFiles };

/** Fresh on every call so that a test may spoil them. */
export function rawSeeds(): AllRawSeeds {
  return {
    plan: seed('plans/xunyang-2023.plan.json'),
    duties: seed('plans/xunyang-2023.duties.json'),
    roster: seed('rosters/xunyang.json'),
    portals: [seed('portals/xunyang.json')],
    lexicon: {
      topics: seed('lexicon/topics.json').value,
      forms: seed('lexicon/forms.json').value,
      exclusions: seed('lexicon/exclusions.json').value,
      groups: seed('lexicon/groups.json').value,
    },
  };
}

/** Checks plan and lexicon as the background does, one after the other. */
export function parseSeeds({ lexicon: files, ...raw }: AllRawSeeds): Result<Seeds, Sentence[]> {
  const seeds = parsePlanSeeds(raw);
  const lexicon = parseLexicon(files);
  if (seeds.ok && lexicon.ok) return success({ ...seeds.value, lexicon: lexicon.value });
  return failure([...(seeds.ok ? [] : seeds.error), ...(lexicon.ok ? [] : [lexicon.error])]);
}

export function shippedSeeds(): Seeds {
  const seeds = parseSeeds(rawSeeds());
  if (!seeds.ok) throw new Error(JSON.stringify(seeds.error));
  return seeds.value;
}

const rules = () => pageRulesOf(shippedSeeds().portals);

/** A log in memory that keeps the promises of the port. */
export function memoryLog(): DecisionLog & { events: DecisionEvent[] } {
  const events: DecisionEvent[] = [];
  return {
    events,
    findByRequest: async (requestId) =>
      success(events.find((event) => event.requestId === requestId) ?? null),
    findById: async (id) => success(events.find((event) => event.id === id) ?? null),
    keysBeside: async ({ page, prefix, limit }) => {
      const keys = [...new Set(events.map((event) => event.page))].filter((key) => key.startsWith(prefix));
      const before = keys.filter((key) => key < page).sort((one, other) => (one < other ? 1 : -1));
      const after = keys.filter((key) => key > page).sort();
      return success({ before: before.slice(0, limit), after: after.slice(0, limit) });
    },
    eventsOfTask: async ({ plan, task, unit, before, limit }) =>
      success(
        events
          .filter((event) => event.plan === plan && event.task === task)
          .filter((event) => unit === null || event.unit === unit)
          .filter(({ clock }) => before === null || clock < before)
          .reverse()
          .slice(0, limit),
      ),
    eventsByCell: async ({ plan, from, through, limit }) =>
      success(
        events
          .filter((event) => event.plan === plan)
          .filter(
            (event) => (!from || byPlace(event, from) >= 0) && (!through || byPlace(event, through) <= 0),
          )
          .sort(byPlace)
          .slice(0, limit ?? undefined),
      ),
    eventsBetween: async (from, to) =>
      success(events.filter(({ clock }) => millisOf(clock) >= from && millisOf(clock) < to)),
    eventsOfPage: async (page) => success(events.filter((event) => event.page === page)),
    eventsBeside: async ({ page }) => success(events.filter((event) => event.page === page)),
    coverageOf: async (plan, unit) =>
      success(
        coverageRows(
          events.filter((event) => event.plan === plan && event.unit === unit),
          rules(),
        ),
      ),
    coverageOfPlan: async (plan) => {
      const ofPlan = events.filter((event) => event.plan === plan);
      return success(packedRows(plan, coverageRows(ofPlan, rules())));
    },
    columnHistory: async (plan, columnPath) =>
      success(
        columnRows(events, rules()).filter((row) => row.plan === plan && row.columnPath === columnPath),
      ),
    async append(requestId, subject, make) {
      const stored = events.find((event) => event.requestId === requestId);
      if (stored) return success({ event: stored, alreadyThere: true });
      const made = await make({
        standing: events.filter(
          (event) =>
            event.plan === subject.plan &&
            event.task === subject.task &&
            event.unit === subject.unit &&
            event.page === subject.page,
        ),
        lastClock: events.at(-1)?.clock ?? null,
        device: 'deviceone',
      });
      if (!made.ok) return made;
      events.push(made.value);
      return success({ event: made.value, alreadyThere: false });
    },
  };
}

export function memoryNotebook(actor: Actor | null): Notebook {
  let acting = actor;
  let drafts: Draft[] = [];
  let learning = true;
  let unit: string | null = null;
  let members: Record<string, string[]> = {};
  const shifts: Shift[] = [];
  return {
    actor: async () => acting,
    setActor: async (next, at) => {
      acting = next;
      shifts.push({ at, actor: next });
      return success(null);
    },
    shifts: async () => shifts,
    unit: async () => unit,
    setUnit: async (next) => {
      unit = next;
      return success(null);
    },
    groupMembers: async () => members,
    setGroupMembers: async (group, names) => {
      const { [group]: _, ...others } = members;
      members = names ? { ...others, [group]: names } : others;
      return success(null);
    },
    drafts: async () => drafts,
    putDraft: async (draft) => {
      drafts = [...drafts.filter((one) => one.id !== draft.id), draft];
      return success(null);
    },
    removeDraft: async (id) => {
      drafts = drafts.filter((one) => one.id !== id);
      return success(null);
    },
    learning: async () => learning,
    setLearning: async (on) => {
      learning = on;
      return success(null);
    },
  };
}

export const editor: Actor = { name: '张三', role: 'editor', unit: '区财政局' };
export const inspector: Actor = { name: '李四', role: 'inspector', unit: '区政府办' };

export const pageUrl = 'http://www.xunyang.gov.cn/zwgk/czyjs/202302/t20230218_5939672.html';
export const page = 'https://xunyang.gov.cn/zwgk/czyjs/202302/t20230218_5939672.html';

export function request(fields: Partial<DecisionRequest> = {}): DecisionRequest {
  return {
    actor: editor,
    requestId: 'request-1',
    verdict: 'confirm',
    plan: 'xunyang-2023',
    task: 11,
    duties: [shippedSeeds().duties.get(11)![0]!.id],
    unit: '区财政局',
    page,
    pageUrl,
    pageTitle: '2023年部门预算公开',
    reason: null,
    note: '',
    ...fields,
  };
}

export function facts(fields: Partial<PageFacts> = {}): PageFacts {
  return {
    key: page,
    url: pageUrl,
    kind: 'article',
    title: '浔阳区2023年政府预算公开',
    breadcrumb: ['政务公开', '财政预决算'],
    pathSegments: ['zwgk', 'czyjs'],
    column: '财政预决算',
    infobox: [{ field: 'published', label: '发布日期', value: '2023-02-18' }],
    documentNumber: null,
    dates: [{ date: '2023-02-18', source: 'line', raw: '2023-02-18' }],
    published: { date: '2023-02-18', source: 'line', raw: '2023-02-18' },
    source: '区财政局',
    unitCode: null,
    unitName: '区财政局',
    attachments: [{ text: '附件.xlsx', url: 'http://www.xunyang.gov.cn/a.xlsx' }],
    related: [],
    links: [],
    imageTexts: [],
    hasVideo: false,
    tableHeadings: [],
    text: '现将浔阳区2023年政府预算予以公开。',
    textLength: 18,
    ...fields,
  };
}

/** What the reader sends of the same page. */
export function content(fields: Partial<PageContent> = {}): PageContent {
  const { key: _key, url: _url, pathSegments: _segments, unitCode: _unit, ...rest } = facts(fields);
  return rest;
}
