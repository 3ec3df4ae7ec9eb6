import { createHash } from 'node:crypto';
import { deleteDB, openDB } from 'idb';
import type { ColumnRow } from '../../lib/coverage/columns';
import type { PageRules } from '../../lib/coverage/pageRules';
import type { Role, Subject, Verdict } from '../../lib/coverage/event';
import type { DecisionEvent } from '../../lib/coverage/event';
import { createEvent } from '../../lib/coverage/create';
import { tick } from '../../lib/coverage/clock';
import { judge, parentsOfNext } from '../../lib/coverage/judge';
import type { LogMoment } from '../../lib/app/ports';
import { recordKey } from '../../lib/page/key';
import { success } from '../../lib/kernel/result';
import { createDecisionLog, type OwnedDecisionLog } from '../../lib/store/decisionLog';
import type { PageAlias } from '../../lib/store/schema';
import type { StorageArea } from '../../lib/store/storageArea';

export const sha256 = (text: string) => Promise.resolve(createHash('sha256').update(text).digest('hex'));

/** `storage.local` in memory, JSON like the browser's, with faults to order. */
export interface FaultyArea extends StorageArea {
  data: Map<string, string>;
  /** What happens at a write: it fails before it is done, or after. */
  fault: 'before' | 'after' | null;
  /** Keys whose values make every read of them fail. */
  unreadable: Set<string>;
}

export function memoryArea(data = new Map<string, string>()): FaultyArea {
  const area: FaultyArea = {
    data,
    fault: null,
    unreadable: new Set(),
    get: async (keys) => {
      const wanted = keys ?? [...data.keys()];
      if (wanted.some((key) => area.unreadable.has(key))) throw new Error('Invalid JSON');
      return Object.fromEntries(
        wanted.flatMap((key) => {
          const text = data.get(key);
          return text === undefined ? [] : [[key, JSON.parse(text) as unknown]];
        }),
      );
    },
    set: async (items) => {
      if (area.fault === 'before') throw new Error('IO error');
      for (const [key, value] of Object.entries(items)) data.set(key, JSON.stringify(value));
      if (area.fault === 'after') throw new Error('Extension context invalidated');
    },
    remove: async (keys) => {
      for (const key of keys) data.delete(key);
    },
    getKeys: async () => [...data.keys()],
  };
  return area;
}

/** `www.xunyang.gov.cn/czyjs/t1.html` stands in `czyjs`, a page at the root in none. */
export const columnOf = (page: string) => page.split('/').slice(1, -1).join('/');

/** A page is its address, and the file names of articles go with them when they move. */
export const rules: PageRules = {
  version: 'rule 1',
  keyOf: ({ page }) => page,
  recordOf: recordKey,
  columnOf,
};

let worlds = 0;

/** One computer: a database, a storage area, and a worker that can be started again at any time. */
export function computer(now = () => 1_700_000_000_000, pageRules = rules) {
  let rulesInUse = pageRules;
  worlds += 1;
  const name = `world-${worlds}`;
  const area = memoryArea();
  let ids = 0;
  let log: OwnedDecisionLog | null = null;
  const start = () => {
    log = createDecisionLog({
      name,
      area,
      digest: sha256,
      rules: rulesInUse,
      newId: () => `5b2c1f0e-9a7d-4c3b-8e6f-${String((ids += 1)).padStart(12, '0')}`,
      now,
      patience: 200,
      pause: 1,
    });
    return log;
  };
  return {
    name,
    area,
    start,
    /** The next worker is of a version that tells pages apart in another way. */
    tellApartBy(others: PageRules) {
      rulesInUse = others;
    },
    /** The worker dies and another one starts. */
    async restart() {
      await log?.close();
      area.fault = null;
      return start();
    },
    /** The browser deletes the whole database, as Chromium does after a torn write. */
    async loseDatabase() {
      await log?.close();
      await deleteDB(name);
    },
    async openRaw() {
      return openDB(name);
    },
  };
}

export interface Order extends Subject {
  requestId: string;
  verdict: Verdict;
  role: Role;
  duties: string[];
  pageUrl: string;
}

export function order(fields: Partial<Order> = {}): Order {
  const { page = 'www.xunyang.gov.cn/czyjs/t1.html' } = fields;
  return {
    requestId: 'request-1',
    verdict: 'confirm',
    role: 'editor',
    duties: ['11.budget'],
    plan: 'xunyang-2023',
    task: 11,
    unit: '区财政局',
    page,
    pageUrl: `http://${page}`,
    ...fields,
  };
}

/** Makes the event of an order as a use case does. */
export function making(one: Order) {
  return async (moment: LogMoment) => {
    const { role, ...request } = one;
    const event = await createEvent(
      {
        ...request,
        actor: { name: '张三', role, unit: one.unit },
        pageTitle: '预算',
        reason: null,
        note: '',
      },
      {
        planRevision: 1,
        clock: tick(moment.lastClock, 1_700_000_000_000, moment.device),
        parents: parentsOfNext(judge(moment.standing), one.verdict),
      },
      sha256,
    );
    return success(event);
  };
}

export const append = (log: OwnedDecisionLog, one: Order) => log.append(one.requestId, one, making(one));

/** Everything in both stores, as they lie there. */
export async function contents(world: ReturnType<typeof computer>) {
  const raw = await world.openRaw();
  const events = (await raw.getAll('events')) as DecisionEvent[];
  const rows = (await raw.getAll('coverage')) as unknown[];
  const columns = (await raw.getAll('columns')) as ColumnRow[];
  const aliases = (await raw.getAll('aliases')) as PageAlias[];
  const head = (await raw.get('meta', 'head')) as
    { count: number; digest: string; epoch: string; derivedBy?: string } | undefined;
  raw.close();
  const journaled = [...world.area.data]
    .filter(([key]) => key.startsWith('journal/') && key !== 'journal/head')
    .map(([, text]) => JSON.parse(text) as DecisionEvent);
  const headText = world.area.data.get('journal/head');
  const journalHead = headText === undefined ? null : (JSON.parse(headText) as unknown);
  return { events, rows, columns, aliases, head, journaled, journalHead };
}
