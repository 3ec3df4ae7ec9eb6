import type { OpenedBrowser } from '../browser/open';
import { shippedSeeds } from '../app/world';
import { table } from '../demo/table';
import type { Actor } from '../../lib/coverage/event';
import { barePage } from './barePage';
import { inBuiltBrowser } from './builtBrowser';
import {
  actAs,
  openPopup,
  paintBare,
  store,
  stored,
  write,
  type Paints,
  type Written,
} from './decisions/computer';
import { articlePath, logOf, requestOn, writeJournal, type Subjects } from './decisions/log';
import { turnPages } from './decisions/turn';
import { median } from './recognition/clock';
import type { Report } from './run';

/**
 * What a long log costs the people who go on working with it: the built extension in Chromium, once with an empty log and
 * once with 100,000 decisions. The decisions are made by the product's own code, put into its journal, and brought into
 * the database by the extension itself, which takes an empty database beside a full journal for a loss: that is the
 * restore that is measured. `npm run bench -- decisions 5000` takes fewer.
 */
const opens = 15;
const coldOpens = 5;
const decisions = 50;
/** Tasks of the list whose pages are turned. */
const longList = 10_000;
const unit = '区财政局';
const actor: Actor = { name: '王测试', role: 'editor', unit };

interface Figures {
  /** First words of a page of the extension without any script: the peer of the popup. */
  bare: number;
  popupWarm: Paints;
  popupCold: Paints;
  afterRestart: Paints;
  written: Written;
  writtenAfterRestart: number;
}

export async function bench([count = '100000']: readonly string[]): Promise<Report> {
  return inBuiltBrowser('popup.html', async (browser, version) => {
    await actAs(browser, actor);
    const empty = await figuresOf(browser, 1_000_000);
    const restoreMs = await fill(browser, Number(count));
    const events = await stored(browser);
    const full = await figuresOf(browser, 2_000_000);
    const turnMs = await turnPages(browser, unit, longList);
    const json = { browser: version, events, restoreMs, empty, full, longList, turnMs };
    return { json, text: describe(json) };
  });
}

function subjects(): Subjects {
  const { plan, roster, duties } = shippedSeeds();
  return {
    plan: plan.id,
    units: [unit, ...roster.units.map(({ name }) => name).filter((name) => name !== unit)],
    duties: new Map([...duties].map(([task, list]) => [task, list.map(({ id }) => id)])),
  };
}

/** Milliseconds until the popup shows the list although the database was lost. */
async function fill(browser: OpenedBrowser, count: number): Promise<number> {
  await (
    await browser.worker()
  ).evaluate(
    () =>
      new Promise((resolve) => {
        indexedDB.deleteDatabase('planlens').addEventListener('success', resolve);
      }),
  );
  await writeJournal(logOf(count, subjects()), (items) => store(browser, items));
  await browser.stopServiceWorker();
  const { page, paints } = await openPopup(browser, unit);
  await page.close();
  return Math.round(paints.list);
}

/** `from`: number of the first article that is decided on. */
async function figuresOf(browser: OpenedBrowser, from: number): Promise<Figures> {
  const plan = shippedSeeds();
  const duties = plan.duties.get(11)?.map(({ id }) => id) ?? [];
  const requests = (first: number, many: number) =>
    Array.from({ length: many }, (_, n) =>
      requestOn(first + n, {
        plan: plan.plan.id,
        task: 11,
        unit,
        actor,
        duties,
        requestId: `bench-${first + n}`,
      }),
    );
  const front = { url: requestOn(7, { ...requests(0, 1)[0]! }).pageUrl, title: articlePath(7) };

  const [warm, cold, bare]: [Paints[], Paints[], number[]] = [[], [], []];
  const { page: other } = await openPopup(browser, unit);
  const written = await write(other, requests(from, decisions));
  await other.close();
  for (let n = 0; n <= opens; n += 1) {
    const { page, paints } = await openPopup(browser, unit, front);
    await page.close();
    const first = await paintBare(browser, barePage);
    if (n === 0) continue;
    warm.push(paints);
    bare.push(first);
  }
  for (let n = 0; n < coldOpens; n += 1) {
    await browser.stopServiceWorker();
    const { page, paints } = await openPopup(browser, unit, front);
    cold.push(paints);
    await page.close();
  }
  await browser.restart();
  const { page, paints: afterRestart } = await openPopup(browser, unit, front);
  const later = await write(page, requests(from + decisions, 10));
  await page.close();
  return {
    bare: Math.round(median(bare) * 10) / 10,
    popupWarm: mediansOf(warm),
    popupCold: mediansOf(cold),
    afterRestart: mediansOf([afterRestart]),
    written: mediansOf(written),
    writtenAfterRestart: mediansOf(later).decision,
  };
}

/** The median of each figure, in tenths of a millisecond. */
function mediansOf<Names extends string>(figures: readonly Record<Names, number>[]): Record<Names, number> {
  const names = Object.keys(figures[0] ?? {}) as Names[];
  return Object.fromEntries(
    names.map((name) => [name, Math.round(median(figures.map((each) => each[name])) * 10) / 10]),
  ) as Record<Names, number>;
}

function describe({
  browser,
  events,
  restoreMs,
  empty,
  full,
  turnMs,
}: {
  browser: string;
  events: number;
  restoreMs: number;
  empty: Figures;
  full: Figures;
  turnMs: number;
}): string {
  const row = (label: string, of: (figures: Figures) => number, target = '') => [
    label,
    `${of(empty)}`,
    `${of(full)}`,
    target,
  ];
  const { decision, relaxed, strict, area } = full.written;
  const times = (ours: number, peer: number) => Math.round((ours / peer) * 10) / 10;
  return [
    `${events.toLocaleString('en')} 条决定，${browser}，毫秒，中位数 (ms, medians)。`,
    table(
      ['', '空 empty log', `${events}`, '目标 target'],
      [
        row('弹窗首次绘制 popup, first words', (figures) => figures.popupWarm.first, '< 100'),
        row('无脚本的同样一页 the same words without script', (figures) => figures.bare),
        row('弹窗出清单 popup with the list', (figures) => figures.popupWarm.list),
        row('后台刚醒时 the same, worker asleep', (figures) => figures.popupCold.list),
        row('浏览器刚启动时 the same, browser just started', (figures) => figures.afterRestart.list),
        row('决定被确认 decision acknowledged, both stores', (figures) => figures.written.decision, '< 50'),
        row('浏览器刚启动时 the same, browser just started', (figures) => figures.writtenAfterRestart),
        row('裸事务 bare transaction, relaxed', (figures) => figures.written.relaxed),
        row('裸事务 bare transaction, strict', (figures) => figures.written.strict),
        row('裸存储区 bare storage.local.set', (figures) => figures.written.area),
      ],
      [52, 12, 12, 14],
    ),
    `弹窗首次绘制 ÷ 无脚本的同样一页 ${times(full.popupWarm.first, full.bare)}。`,
    `一次决定 ÷ 裸 relaxed 事务 ${times(decision, relaxed)}，÷ 裸 strict 事务 ${times(decision, strict)}，÷ strict ＋ 存储区 ${times(decision, strict + area)}。`,
    `数据库丢失后由日志恢复 ${events.toLocaleString('en')} 条到清单出现 (restore until the list is painted)：${restoreMs} ms。`,
    `清单 ${longList.toLocaleString('en')} 项，翻一页占主线程 (main-thread time of turning a page)：${turnMs.toFixed(1)} ms，目标 target < 16。`,
  ].join('\n');
}
