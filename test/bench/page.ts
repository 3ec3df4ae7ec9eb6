import { ensureBrowser } from '../browser/ensure';
import { builtExtension, openBrowser } from '../browser/open';
import { startPortal } from '../portal/portal';
import { table } from '../demo/table';
import { runTool } from '../step';
import { visit, type Visit } from './page/measure';
import { articleCharacters, benchPages, subjects, type Subject } from './page/subjects';
import type { Report } from './run';

/**
 * What the content script adds to an ordinary page, beside Sa11y and axe-core on the same page in the same run. Rounds
 * are interleaved, so that a busy moment of the machine hits all of them; of the added figures the medians are printed.
 */
const rounds = 7;
const tools = ['planlens', 'sa11y', 'axe'] as const;
type Tool = (typeof tools)[number];

export async function bench(): Promise<Report> {
  if ((await runTool(['wxt', 'build'], { quiet: true })) !== 0)
    throw new Error('the extension was not built: npm run build');
  const ready = ensureBrowser(builtExtension);
  if (!ready.ok) throw new Error(ready.error.join('\n'));
  const visits = await measureAll(ready.value.path);

  const added = Object.fromEntries(tools.map((tool) => [tool, addedBy(tool, visits)])) as Record<Tool, Visit>;
  const ratios = Object.fromEntries(
    (['sa11y', 'axe'] as const).map((other) => [other, ratio(added.planlens, added[other])]),
  );
  const json = {
    browser: ready.value.version,
    page: { articleCharacters, ...medians(visits.bare) },
    rounds,
    added,
    ratios,
  };
  return { json, text: describe(json) };
}

async function measureAll(executable: string): Promise<Record<Subject, Visit[]>> {
  const portal = await startPortal(benchPages());
  const open = (extension: string | null): ReturnType<typeof openBrowser> =>
    openBrowser({ executable, extension, portalPort: portal.port, headless: true });
  const [plain, extended] = [await open(null), await open(builtExtension)];
  const visits: Record<Subject, Visit[]> = { bare: [], planlens: [], sa11y: [], axe: [] };
  try {
    // The first round fills caches and is thrown away.
    for (let round = 0; round <= rounds; round++) {
      for (const subject of subjects) {
        const figures = await visit(subject === 'planlens' ? extended : plain, subject);
        if (round > 0) visits[subject].push(figures);
      }
    }
  } finally {
    await plain.close();
    await extended.close();
    await portal.close();
  }
  return visits;
}

const figures = [
  'scriptMs',
  'allScriptMs',
  'elements',
  'elementsWithShadow',
  'heapBytes',
  'layoutShift',
] as const;

function addedBy(tool: Tool, visits: Record<Subject, Visit[]>): Visit {
  const [bare, page] = [medians(visits.bare), medians(visits[tool])];
  return Object.fromEntries(
    figures.map((figure) => [figure, round(page[figure] - bare[figure])]),
  ) as unknown as Visit;
}

function medians(visits: Visit[]): Visit {
  return Object.fromEntries(
    figures.map((figure) => [figure, round(median(visits.map((each) => each[figure])))]),
  ) as unknown as Visit;
}

/** Ours divided by theirs; null where theirs is nothing. */
function ratio(ours: Visit, theirs: Visit): Record<string, number | null> {
  return Object.fromEntries(
    figures.map((figure) => [figure, theirs[figure] > 0 ? round(ours[figure] / theirs[figure]) : null]),
  );
}

function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? 0)) / 2;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

function describe(json: {
  browser: string;
  page: { elements: number };
  added: Record<Tool, Visit>;
  ratios: Record<string, Record<string, number | null>>;
}): string {
  const labels: Record<(typeof figures)[number], string> = {
    scriptMs: '脚本时间 script (ms)',
    allScriptMs: '含微任务 with microtasks (ms CPU)',
    elements: '页面元素 elements in the page',
    elementsWithShadow: '含影子树 with shadow trees',
    heapBytes: '内存 heap after collection (KB)',
    layoutShift: '版面移动 layout shift',
  };
  const rows = figures.map((figure) => {
    const shown = (tool: Tool): string => {
      const value = json.added[tool][figure];
      return figure === 'heapBytes' ? (value / 1024).toFixed(0) : `${Math.round(value * 100) / 100}`;
    };
    return [
      labels[figure],
      ...tools.map(shown),
      ...(['sa11y', 'axe'] as const).map((other) => `${json.ratios[other]?.[figure] ?? '–'}`),
    ];
  });
  return [
    `${articleCharacters} 字的文章，${json.page.elements} 个元素，${rounds} 轮中位数，${json.browser}。各自给页面增加的：`,
    table(['', 'PlanLens', 'Sa11y', 'axe-core', '÷ Sa11y', '÷ axe-core'], rows, [40, 12, 12, 12, 10, 10]),
  ].join('\n');
}
