import type { Page } from '@playwright/test';
import type { Overview } from '../../../lib/app/overview';
import { tick } from '../../../lib/coverage/clock';
import { columnRows, withShare, type ColumnRow } from '../../../lib/coverage/columns';
import { createEvent } from '../../../lib/coverage/create';
import type { DecisionEvent } from '../../../lib/coverage/event';
import { judge } from '../../../lib/coverage/judge';
import type { PageRules } from '../../../lib/coverage/pageRules';
import { placeKind } from '../../../lib/coverage/place';
import { exchanged, type CoverageTally } from '../../../lib/coverage/tally';
import type { LogHead } from '../../../lib/store/head';
import { requestOn, sha256, writeJournal } from '../decisions/log';
import { tasks, units } from './plan';

/** Seen from inside the extension. */
declare const chrome: { storage: { local: { set(items: object): Promise<void> } } };

const portion = 2_000;

/** Coprime to the number of cells: neighbours in the log are far from each other in the map, and every cell gets its turn. */
const stride = 7_919;

/** The pages of the log are named as they are in today's rules, and stand in the column of their path. */
const rules: PageRules = {
  version: '',
  keyOf: ({ page }) => page,
  recordOf: (page) => page,
  columnOf: (page) => new URL(page).pathname.split('/').slice(1, -2).join('/'),
};

/**
 * Brings so many decisions into both stores: the journal by the product's own code, the database by the records that this
 * code makes (events, the derived rows, the head), in portions from a page of the extension. Restoring the journal would
 * lead to the same records, and take longer than everything that is measured afterwards.
 */
export async function fill(
  page: Page,
  count: number,
  of: { plan: string; overview: Overview },
): Promise<void> {
  const kept = await headIn(page);
  const derived = new Map<string, CoverageTally>();
  const columns = new Map<string, ColumnRow>();
  let waiting: DecisionEvent[] = [];
  let lastClock: string | null = null;
  async function* written() {
    for await (const event of decisions(count, of)) {
      derive(event, derived, columns);
      lastClock = event.clock;
      waiting.push(event);
      if (waiting.length === portion) await put(page, { events: waiting.splice(0) });
      yield event;
    }
  }
  const set = (items: Record<string, unknown>) =>
    page.evaluate((entries) => chrome.storage.local.set(entries), items);
  const head = await writeJournal(written(), set, kept.epoch);
  await put(page, { events: waiting });
  await put(page, { coverage: [...derived.values()], columns: [...columns.values()] });
  await put(page, { head: { ...kept, ...head, lastClock } });
}

/** Five units decide on each article, each for another task; one decision in eight rejects. */
async function* decisions(
  count: number,
  { plan, overview: { roster, duties } }: { plan: string; overview: Overview },
): AsyncGenerator<DecisionEvent> {
  let clock: string | null = null;
  for (let n = 0; n < count; n += 1) {
    const cell = (n * stride) % (units * tasks);
    const unit = roster.units[cell % units]?.name ?? '';
    const [task, asked] = duties[Math.floor(cell / units)] ?? [1, []];
    const rejects = n % 8 === 0;
    const request = requestOn(Math.floor(n / 5), {
      plan,
      task,
      unit,
      actor: { name: '王测试', role: 'editor', unit },
      duties: rejects ? [] : [asked[n % asked.length]?.id ?? ''],
      requestId: `bench-${n}`,
    });
    clock = tick(clock, 1_770_000_000_000 + n * 30_000, 'benchmark0');
    yield createEvent(
      { ...request, ...(rejects && { verdict: 'reject', reason: 'past-year', note: '往年内容' }) },
      { planRevision: 1, clock, parents: [] },
      sha256,
    );
  }
}

/** No two of the events are about the same page and task, so that each adds to its rows what it says by itself. */
function derive(
  event: DecisionEvent,
  tallies: Map<string, CoverageTally>,
  columns: Map<string, ColumnRow>,
): void {
  const cell = JSON.stringify([event.unit, event.task]);
  const tally = tallies.get(cell) ?? null;
  tallies.set(cell, exchanged(tally, event, placeKind(event.page), event.clock, judge([event])));
  for (const row of columnRows([event], rules)) {
    const key = JSON.stringify([row.columnPath, row.task]);
    columns.set(key, withShare(columns.get(key) ?? null, row, row, { confirmed: 0, rejected: 0 }));
  }
}

/** What the extension wrote of its empty log. */
function headIn(page: Page): Promise<LogHead> {
  return page.evaluate(async () => {
    const opening = indexedDB.open('planlens');
    await new Promise((resolve) => opening.addEventListener('success', resolve));
    const asked = opening.result.transaction('meta').objectStore('meta').get('head');
    await new Promise((resolve) => asked.addEventListener('success', resolve));
    opening.result.close();
    return asked.result as LogHead;
  });
}

interface Records {
  events?: DecisionEvent[];
  coverage?: CoverageTally[];
  columns?: ColumnRow[];
  head?: LogHead;
}

/** Puts records into the database, in one transaction. */
function put(page: Page, records: Records): Promise<void> {
  return page.evaluate(async ({ head, ...rows }) => {
    const opening = indexedDB.open('planlens');
    await new Promise((resolve) => opening.addEventListener('success', resolve));
    const stores = ['events', 'coverage', 'columns', 'meta'];
    const transaction = opening.result.transaction(stores, 'readwrite', { durability: 'relaxed' });
    for (const [name, all] of Object.entries(rows))
      for (const row of all) transaction.objectStore(name).put(row);
    if (head) transaction.objectStore('meta').put(head, 'head');
    await new Promise((resolve, reject) => {
      transaction.addEventListener('complete', resolve);
      transaction.addEventListener('abort', reject);
    });
    opening.result.close();
  }, records);
}
