import type { OpenedBrowser } from '../browser/open';
import { table } from '../demo/table';
import { barePage } from './barePage';
import { inBuiltBrowser } from './builtBrowser';
import { actAs, paintBare, stored } from './decisions/computer';
import { median } from './recognition/clock';
import type { Report } from './run';
import { exportLedger, type Exported } from './workbench/exportLedger';
import { fill } from './workbench/fill';
import { openWorkbench, size, type Opened } from './workbench/open';
import { tasks, units, useSyntheticPlan } from './workbench/plan';
import { addBareBox, scrollThrough, type Pace, type Scrolled } from './workbench/scroll';

/**
 * The workbench of a large district: the built extension in Chromium with a synthetic plan of 300 tasks for 60 units and
 * 100,000 decisions on it. `npm run bench -- workbench 1000000` takes more.
 */
const opens = 9;
const scrolls = 3;

interface Figures {
  browser: string;
  events: number;
  bareFirst: number;
  warm: Opened;
  cold: Opened;
  scrolled: Record<Pace, { ours: Scrolled; bare: Scrolled }>;
  exported: Exported;
}

export async function bench([count = '100000']: readonly string[]): Promise<Report> {
  return inBuiltBrowser('options.html', async (browser, version) => {
    await actAs(browser, { name: '王测试', role: 'editor', unit: '区示例1局' });
    const page = await browser.context.newPage();
    await page.goto(browser.extensionPage(barePage));
    await fill(page, Number(count), await useSyntheticPlan(page));
    // What filling left behind in the browser's memory is not to be measured.
    await browser.restart();
    const json = { browser: version, ...(await figuresOf(browser)) };
    return { json, text: describe(json) };
  });
}

async function figuresOf(browser: OpenedBrowser): Promise<Omit<Figures, 'browser'>> {
  const [warm, cold, bare]: [Opened[], Opened[], number[]] = [[], [], []];
  const open = async (): Promise<Opened> => {
    const { page, opened } = await openWorkbench(browser);
    await page.close();
    return opened;
  };
  for (let n = 0; n <= opens; n += 1) {
    const [opened, first] = [await open(), await paintBare(browser, barePage, size)];
    // The first fills the browser's caches of scripts.
    if (n === 0) continue;
    warm.push(opened);
    bare.push(first);
  }
  for (let n = 0; n < opens; n += 1) {
    await browser.stopServiceWorker();
    cold.push(await open());
  }
  const scrolled = await scrollBoth(browser);
  // What opening and scrolling left behind is not the export's; a person has opened the workbench before.
  await browser.restart();
  await open();
  return {
    bareFirst: median(bare),
    warm: mediansOf(warm),
    cold: mediansOf(cold),
    scrolled,
    exported: await exportLedger(browser),
    events: await stored(browser),
  };
}

/** The map and a box without cells by turns, at each pace. */
async function scrollBoth(browser: OpenedBrowser): Promise<Figures['scrolled']> {
  const { page } = await openWorkbench(browser);
  const map = await page.locator('.map-grid').evaluate(({ scrollWidth, scrollHeight }) => ({
    width: scrollWidth,
    height: scrollHeight,
  }));
  const other = await browser.context.newPage();
  await other.setViewportSize(size);
  await other.goto(browser.extensionPage(barePage));
  const box = await addBareBox(other, map);
  const at = async (pace: Pace) => {
    const [ours, bare]: [Scrolled[], Scrolled[]] = [[], []];
    for (let n = 0; n < scrolls; n += 1) {
      ours.push(await scrollThrough(page, '.map-grid', pace));
      bare.push(await scrollThrough(other, box, pace));
    }
    return { ours: mediansOf(ours), bare: mediansOf(bare) };
  };
  const scrolled = { wheel: await at('wheel'), bar: await at('bar') };
  await page.close();
  await other.close();
  return scrolled;
}

/** The median of each figure. */
function mediansOf<Names extends string>(figures: readonly Record<Names, number>[]): Record<Names, number> {
  const names = Object.keys(figures[0] ?? {}) as Names[];
  return Object.fromEntries(names.map((name) => [name, median(figures.map((each) => each[name]))])) as Record<
    Names,
    number
  >;
}

function describe(figures: Figures): string {
  const { browser, events, bareFirst, warm, cold, scrolled, exported } = figures;
  const tenth = (value: number) => `${Math.round(value * 10) / 10}`;
  const row = (label: string, ours: number, peer: number | null, target = '') => [
    label,
    tenth(ours),
    peer === null ? '' : tenth(peer),
    peer === null ? '' : `${tenth(ours / peer)} ×`,
    target,
  ];
  const paceRows = (how: string, { ours, bare }: { ours: Scrolled; bare: Scrolled }) => [
    row(`${how}：每秒帧数 frames a second`, ours.rate, bare.rate, '60'),
    row('　最长一帧 longest frame', ours.longest, bare.longest),
    row('　百里最长一帧 longest of a hundred', ours.hundredth, bare.hundredth),
    row('　每帧占主线程 main thread a frame', ours.busy, bare.busy, '< 16'),
  ];
  const many = events > 100_000 ? '< 1000' : '< 300';
  const { peakMb, beforeMb, bare } = exported;
  return [
    `${events.toLocaleString('en')} 条决定（人造 synthetic），${units} 个单位 × ${tasks} 项，${browser}，毫秒，中位数 (ms, medians)。`,
    table(
      ['', '本品 ours', '同类 peer', '倍 ratio', '目标 target'],
      [
        row('工作台首次绘制 workbench, first words', warm.first, bareFirst),
        row('工作台出覆盖图 workbench with its map', warm.map, bareFirst, many),
        row('后台刚醒时 the same, worker asleep', cold.map, bareFirst, many),
        ...paceRows('滚轮 by wheel', scrolled.wheel),
        ...paceRows('拖滚动条 by scroll bar', scrolled.bar),
        row('导出台账 XLSX ledger', exported.wallMs, bare.wallMs, '< 3000'),
        row('其中处理器时间 of it processor time', exported.cpuMs, bare.cpuMs),
        row('取消 cancelled after', exported.cancelMs, null),
      ],
      [52, 12, 12, 10, 14],
    ),
    '同类 peer：无脚本的同样一页；无格子的同样大小的框；hucre 在 Node 里裸写同样各行 (page without script; box without cells; the same rows bare).',
    `台账 ${exported.rows.toLocaleString('en')} 行，${exported.sheets} 张表，${tenth(exported.megabytes)} MB；最大的渲染进程（网页、后台与写表的线程都在里面）${peakMb === null ? '?' : Math.round(peakMb)} MB，之前 ${beforeMb === null ? '?' : Math.round(beforeMb)} MB (largest renderer at its highest, and before；目标 target ≤ 500).`,
  ].join('\n');
}
