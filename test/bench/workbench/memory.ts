import { readFileSync } from 'node:fs';
import type { CDPSession } from '@playwright/test';
import type { OpenedBrowser } from '../../browser/open';

/** What the browser's renderers needed while something was done; the background and the workbench's worker live in them. */
export interface Needed {
  wallMs: number;
  /** Processor time of all renderers together. */
  cpuMs: number;
  /** Resident megabytes of the largest renderer at its highest, and before; null where the system does not tell. */
  peakMb: number | null;
  beforeMb: number | null;
}

export async function needed(browser: OpenedBrowser, work: () => Promise<unknown>): Promise<Needed> {
  const devtools = await browser.context.browser()!.newBrowserCDPSession();
  const before = await renderers(devtools);
  const beforeMb = largest(before.ids);
  let peakMb = beforeMb;
  const watching = setInterval(() => {
    const now = largest(before.ids);
    if (now !== null) peakMb = Math.max(peakMb ?? 0, now);
  }, 50);
  const start = performance.now();
  await work();
  const wallMs = performance.now() - start;
  clearInterval(watching);
  const after = await renderers(devtools);
  await devtools.detach();
  return { wallMs, cpuMs: after.cpuMs - before.cpuMs, peakMb, beforeMb };
}

async function renderers(devtools: CDPSession): Promise<{ ids: number[]; cpuMs: number }> {
  const { processInfo } = await devtools.send('SystemInfo.getProcessInfo');
  const all = processInfo.filter(({ type }) => type === 'renderer');
  return {
    ids: all.map(({ id }) => id),
    cpuMs: all.reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0),
  };
}

/** Megabytes of the largest of these processes, as Linux tells them. */
function largest(ids: readonly number[]): number | null {
  const sizes = ids.flatMap((id) => {
    try {
      const kilobytes = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1];
      return kilobytes === undefined ? [] : [Number(kilobytes) / 1024];
    } catch {
      // Gone, or a system without /proc.
      return [];
    }
  });
  return sizes.length > 0 ? Math.max(...sizes) : null;
}
