import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { pageRulesOf } from '../../lib/app/pageRules';
import { columnRows } from '../../lib/coverage/columns';
import { coverageTallies } from '../../lib/coverage/row';
import { pageKey } from '../../lib/page/key';
import type { PortalProfile } from '../../lib/page/portal';
import { memoryReader } from '../../lib/store/reader';
import { append, computer, contents, order, type Order } from './world';

const plan = 'xunyang-2023';
const unit = '区财政局';
const portal = JSON.parse(readFileSync('seeds/portals/xunyang.json', 'utf8')) as PortalProfile;
const rules = pageRulesOf([portal]);
const site = 'http://www.xunyang.gov.cn';
const before = `${site}/zwgk/zcjd/202302/t20230218_5939672.html`;
const after = `${site}/zfxxgkzl/fgzc/zcjd/t20230218_5939672.html`;
const now = () => 1_700_000_000_000;
const key = (url: string) => pageKey(url, portal);

/** What a view sends of the page at an address. */
const at = (pageUrl: string, fields: Partial<Order> = {}) =>
  order({ requestId: JSON.stringify([pageUrl, fields]), page: key(pageUrl), pageUrl, ...fields });

async function onComputer(...orders: Order[]) {
  const world = computer(now, rules);
  const log = world.start();
  await log.health();
  for (const one of orders) expect(await append(log, one)).toMatchObject({ ok: true });
  return { world, log };
}

describe('a page that moved', () => {
  test('shows at its new address what was decided at the old one, and counts once', async () => {
    const { log } = await onComputer(at(before));
    expect(await log.eventsOfPage(key(after))).toMatchObject({ value: [{ pageUrl: before }] });
    await append(log, at(after));
    expect(await log.coverageOf(plan, unit)).toMatchObject({ value: [{ pages: 1, disputed: 0 }] });
    for (const address of [before, after])
      expect(await log.eventsOfPage(key(address))).toMatchObject({
        value: [{ parents: [] }, { parents: [{}] }],
      });
  });

  test('counts in the column in which it was first decided on, and once', async () => {
    const { log } = await onComputer(at(before), at(after, { role: 'inspector' }));
    expect(await log.columnHistory(plan, 'zwgk/zcjd')).toMatchObject({ value: [{ confirmed: 1 }] });
    expect(await log.columnHistory(plan, 'zfxxgkzl/fgzc/zcjd')).toEqual({ ok: true, value: [] });
  });

  test('can be withdrawn from at the new address', async () => {
    const { log } = await onComputer(at(before), at(after, { verdict: 'withdraw', duties: [] }));
    expect(await log.coverageOf(plan, unit)).toMatchObject({ value: [{ pages: 0, duties: [] }] });
    expect(await log.columnHistory(plan, 'zwgk/zcjd')).toMatchObject({ value: [{ confirmed: 0 }] });
  });

  test('keeps the address and key that were seen in its events', async () => {
    const { world } = await onComputer(at(before), at(after));
    const { events, aliases } = await contents(world);
    expect(new Set(events.map(({ page }) => page))).toEqual(new Set([key(before), key(after)]));
    expect(aliases.map(({ page }) => page).sort()).toEqual([key(before), key(after)].sort());
  });

  test('is one record also while the database does not open', async () => {
    const { world } = await onComputer(at(before), at(after));
    await world.restart();
    const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('Internal error opening backing store', 'UnknownError');
    });
    const log = await world.restart();
    expect(await log.coverageOf(plan, unit)).toMatchObject({ value: [{ pages: 1 }] });
    expect(await log.eventsOfPage(key(after))).toMatchObject({ value: [{}, {}] });
    open.mockRestore();
  });
});

test('the mobile twin, another scheme and a shared link are the same record', async () => {
  const twins = [
    before,
    before.replace('http:', 'https:'),
    before.replace('www.', ''),
    before.replace('.cn/', '.cn/m/'),
    `${before}?from=timeline#top`,
  ];
  const { log } = await onComputer(...twins.map((url) => at(url)));
  expect(await log.coverageOf(plan, unit)).toMatchObject({ value: [{ pages: 1 }] });
});

test('the pages of a list are different records', async () => {
  const lists = ['/zwgk/zcjd/', '/zwgk/zcjd/index_1.html', '/zwgk/zcjd/index_2.html'];
  const { log } = await onComputer(...lists.map((path) => at(site + path)));
  expect(await log.coverageOf(plan, unit)).toMatchObject({ value: [{ pages: 3 }] });
  for (const path of lists)
    expect(await log.eventsOfPage(key(site + path))).toMatchObject({ value: [{ pageUrl: site + path }] });
});

describe('a change of the rule', () => {
  const first = `${site}/zwgk/view.jsp?id=7`;
  const second = `${site}/zwgk/view.jsp?id=7&share=x`;
  const joining = pageRulesOf([{ ...portal, trackingParams: [...portal.trackingParams, 'share'] }]);

  test('names what lies beside a page by the beginning of its key, from the database as from memory', async () => {
    const urls = ['a/1', 'a/2', 'a/3', 'b/1'].map((path) => `${site}/${path}.html`);
    const { world, log } = await onComputer(...urls.map((url) => at(url)));
    const [one, two, three] = urls.map((url) => key(url));
    const { events } = await contents(world);
    const query = { page: two!, prefix: two!.slice(0, -'2.html'.length), limit: 1 };
    expect(await log.keysBeside(query)).toEqual({ ok: true, value: { before: [one], after: [three] } });
    expect(await memoryReader(events, rules).keysBeside(query)).toEqual({ before: [one], after: [three] });
    // A column's own page is where its prefix ends.
    expect(await log.keysBeside({ ...query, page: query.prefix })).toMatchObject({ value: { before: [] } });
  });

  test('joins the records that are one page by the new one, events untouched', async () => {
    const { world } = await onComputer(at(first), at(second, { verdict: 'reject', duties: [] }));
    const written = await contents(world);
    expect(written.rows).toMatchObject([{ pages: 1 }]);
    world.tellApartBy(joining);
    const log = await world.restart();
    expect(await log.coverageOf(plan, unit)).toMatchObject({ value: [{ pages: 0, disputed: 1 }] });
    expect(await log.columnHistory(plan, 'zwgk')).toMatchObject({ value: [{ confirmed: 0, rejected: 0 }] });
    expect(await log.eventsOfPage(joining.keyOf({ page: '', pageUrl: second }))).toMatchObject({
      value: [{ pageUrl: first }, { pageUrl: second }],
    });
    expect((await contents(world)).events).toEqual(written.events);
  });

  test('parts the records that are two pages by the new one', async () => {
    const world = computer(now, joining);
    const log = world.start();
    const asJoined = (pageUrl: string, fields: Partial<Order> = {}) =>
      at(pageUrl, { page: joining.keyOf({ page: '', pageUrl }), ...fields });
    await append(log, asJoined(first));
    await append(log, asJoined(second, { task: 21 }));
    expect(await log.eventsOfPage(key(first))).toMatchObject({ value: [{}, {}] });
    world.tellApartBy(rules);
    const later = await world.restart();
    for (const url of [first, second]) {
      const events = await later.eventsOfPage(key(url));
      expect(events).toMatchObject({ value: [{ pageUrl: url }] });
      expect(events.ok && (await later.eventsBeside(events.value[0]!))).toEqual(events);
    }
    // What is taken back belongs to the page of the event, not to the one that has its old key now.
    const events = await later.eventsOfPage(key(second));
    const undoing = { ...asJoined(second, { task: 21, verdict: 'withdraw', duties: [] }), requestId: 'undo' };
    expect(events.ok && events.value[0]?.page).toBe(key(first));
    await append(later, undoing);
    expect(await later.eventsOfPage(key(second))).toMatchObject({ value: [{}, { verdict: 'withdraw' }] });
  });

  test('is done once, whole, and survives a failing disk', async () => {
    const { world } = await onComputer(at(first), at(second));
    world.tellApartBy(joining);
    const clear = vi.spyOn(IDBObjectStore.prototype, 'clear').mockImplementation(() => {
      throw new DOMException('Encountered full disk', 'QuotaExceededError');
    });
    expect(await (await world.restart()).health()).toMatchObject({ state: 'read-only' });
    clear.mockRestore();
    const log = await world.restart();
    expect(await log.health()).toEqual({ state: 'sound', restoredEvents: 0 });
    expect(await log.coverageOf(plan, unit)).toMatchObject({ value: [{ pages: 1 }] });
    expect((await contents(world)).head).toMatchObject({ derivedBy: joining.version });
  });
});

const addresses = [
  before,
  after,
  before.replace('.cn/', '.cn/m/'),
  `${site}/zwgk/zcjd/index_1.html`,
  `${site}/zwgk/zcjd/index_2.html`,
];
const steps = fc.array(
  fc.record({
    url: fc.constantFrom(...addresses),
    task: fc.constantFrom(11, 21),
    verdict: fc.constantFrom('confirm' as const, 'reject' as const, 'withdraw' as const, 'note' as const),
    role: fc.constantFrom('editor' as const, 'inspector' as const),
  }),
  { maxLength: 10 },
);

test('whatever moves when, the kept rows are the recount, in whatever order the events are counted', async () => {
  await fc.assert(
    fc.asyncProperty(steps, fc.infiniteStream(fc.nat()), async (said, shuffle) => {
      const { world, log } = await onComputer(
        ...said.map(({ url, ...fields }, n) => at(url, { requestId: `r${n}`, ...fields })),
      );
      const { events, rows, columns } = await contents(world);
      const mixed = events
        .map((event) => ({ event, place: shuffle.next().value as number }))
        .sort((one, other) => one.place - other.place)
        .map(({ event }) => event);
      expect(new Set(rows)).toEqual(new Set(coverageTallies(mixed, rules)));
      expect(new Set(columns)).toEqual(new Set(columnRows(mixed, rules)));
      await log.close();
    }),
    { numRuns: 60 },
  );
});

test('two computers whose logs are united agree, whichever had its events first', async () => {
  await fc.assert(
    fc.asyncProperty(steps, steps, async (here, there) => {
      const logs = await Promise.all(
        [here, there].map(async (said, n) => {
          const made = await onComputer(
            ...said.map(({ url, ...fields }, m) => at(url, { requestId: `${n}-${m}`, ...fields })),
          );
          await made.log.close();
          return made.world;
        }),
      );
      const united = await Promise.all(
        [logs, [...logs].reverse()].map(async (worlds) => {
          const both = computer(now, rules);
          for (const { area } of worlds) for (const [name, text] of area.data) both.area.data.set(name, text);
          const log = both.start();
          await log.health();
          await log.close();
          return contents(both);
        }),
      );
      const [one, other] = united.map(({ rows, columns, events, aliases }) => ({
        rows,
        columns,
        events,
        aliases,
      }));
      expect(one).toEqual(other);
      expect(one!.events).toHaveLength(here.length + there.length);
    }),
    { numRuns: 25 },
  );
});
