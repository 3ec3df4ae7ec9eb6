import type { CDPSession, Page } from '@playwright/test';
import type { OpenedBrowser } from '../../browser/open';
import { overlayOn } from '../../browser/screens';
import { pause } from '../../browser/screen';
import { addressOf } from '../../portal/portal';
import { traceScripts } from './scriptTime';
import { pathFor, type Subject } from './subjects';

/** Figures of one round. */
export interface Visit {
  /** ms of scripts on the page's main thread as browsers sum them up (`ScriptDuration`), until the page is settled. */
  scriptMs: number;
  /**
   * The same with microtasks outside of scripts, and only while the thread was at work (`scriptTime.ts`). From a visit of
   * its own: being watched made our script 1.4 times as slow (3.75 ms, watched 5.37 ms).
   */
  allScriptMs: number;
  /** Elements of the page's own tree. */
  elements: number;
  /** The same with every shadow tree, open or closed. */
  elementsWithShadow: number;
  /** Bytes in use on the JavaScript heap of the page (all worlds) after two collections. */
  heapBytes: number;
  /** Sum of the layout shifts that the browser reports (unitless, as in Cumulative Layout Shift). */
  layoutShift: number;
}

/** Long enough for the slowest of the subjects on a small machine; every visit checks that it was. */
const settleMs = 1_500;

/** Two visits, each in a tab of its own: one left alone, one watched. */
export async function visit(browser: OpenedBrowser, subject: Subject): Promise<Visit> {
  const alone = await inTab(browser, subject, visitAlone);
  const allScriptMs = await inTab(browser, subject, async (devtools, _, settled) => {
    const endTrace = await traceScripts(devtools);
    await settled();
    return endTrace();
  });
  return { ...alone, allScriptMs };
}

async function inTab<Figures>(
  browser: OpenedBrowser,
  subject: Subject,
  measure: (devtools: CDPSession, page: Page, settled: () => Promise<void>) => Promise<Figures>,
): Promise<Figures> {
  const page = await browser.context.newPage();
  try {
    const devtools = await browser.context.newCDPSession(page);
    const figures = await measure(devtools, page, async () => {
      await page.goto(addressOf({ path: pathFor(subject) }), { waitUntil: 'load' });
      await pause(settleMs);
    });
    await checkDone(browser, page, subject);
    return figures;
  } finally {
    await page.close();
  }
}

/** Nothing is asked of the page before the time is read, so that asking costs nothing. */
async function visitAlone(
  devtools: CDPSession,
  page: Page,
  settled: () => Promise<void>,
): Promise<Omit<Visit, 'allScriptMs'>> {
  await devtools.send('Performance.enable');
  await settled();
  const scriptMs = (await metric(devtools, 'ScriptDuration')) * 1000;
  const elements = await page.evaluate(() => document.getElementsByTagName('*').length);
  const elementsWithShadow = await countElements(devtools);
  const layoutShift = await shifts(page);
  await devtools.send('HeapProfiler.collectGarbage');
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize: heapBytes } = await devtools.send('Runtime.getHeapUsage');
  return { scriptMs, elements, elementsWithShadow, heapBytes, layoutShift };
}

async function metric(devtools: CDPSession, name: string): Promise<number> {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return metrics.find((each) => each.name === name)?.value ?? 0;
}

interface DomNode {
  nodeType: number;
  children?: DomNode[];
  shadowRoots?: (DomNode & { shadowRootType?: string })[];
}

async function countElements(devtools: CDPSession): Promise<number> {
  const { root } = await devtools.send('DOM.getDocument', { depth: -1, pierce: true });
  const count = (node: DomNode): number =>
    (node.nodeType === 1 ? 1 : 0) +
    // The browser's own shadow trees, of inputs and videos, are nobody's addition.
    [
      ...(node.children ?? []),
      ...(node.shadowRoots ?? []).filter((tree) => tree.shadowRootType !== 'user-agent'),
    ]
      .map(count)
      .reduce((sum, each) => sum + each, 0);
  const elements = count(root);
  await devtools.send('DOM.disable');
  return elements;
}

function shifts(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 50);
      }),
  );
}

/** A visit that ends before its subject has done its work would flatter it. */
async function checkDone(browser: OpenedBrowser, page: Page, subject: Subject): Promise<void> {
  if (subject === 'bare') return;
  const done =
    subject === 'planlens'
      ? (await (await overlayOn(browser, page)).names('button')).length > 0
      : await page.evaluate(() => Boolean((globalThis as { checked?: unknown }).checked));
  if (!done) throw new Error(`${subject} had not finished ${settleMs} ms after the page was loaded`);
}
