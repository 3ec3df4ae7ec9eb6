import type { Page } from '@playwright/test';

/** How a box scrolled. */
export interface Scrolled {
  /** Frames a second, over the whole way. */
  rate: number;
  /** Milliseconds of the longest frame, and of the one in a hundred. */
  longest: number;
  hundredth: number;
  /** Milliseconds that the main thread worked for each frame (script, style, layout, paint). */
  busy: number;
}

/** Four seconds at 60 frames. */
const frames = 240;

/** px in a frame */
const wheel = 40;

/**
 * How a person scrolls: px to the right in a frame. A wheel that is turned fast moves 2,400 px a second; a scroll bar that is
 * dragged comes to the other end in four.
 */
export type Pace = 'wheel' | 'bar';

/** Scrolls a box to the right at that pace, twice down and up on the way, a step a frame. */
export async function scrollThrough(page: Page, selector: string, pace: Pace): Promise<Scrolled> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  const worked = async () => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  };
  await page.bringToFront();
  const before = await worked();
  const lengths = await page.evaluate(
    async ([where, count, most]) => {
      const box = document.querySelector<HTMLElement>(where)!;
      const down = box.scrollHeight - box.clientHeight;
      const right = Math.min(box.scrollWidth - box.clientWidth, most);
      const found: number[] = [];
      let last = await new Promise<number>((frame) => requestAnimationFrame(frame));
      for (let n = 1; n <= count; n += 1) {
        const way = n / count;
        box.scrollLeft = right * way;
        box.scrollTop = down * (1 - Math.abs(1 - ((way * 4) % 2)));
        const now = await new Promise<number>((frame) => requestAnimationFrame(frame));
        found.push(now - last);
        last = now;
      }
      return found;
    },
    [selector, frames, pace === 'wheel' ? frames * wheel : Infinity] as const,
  );
  const busy = (await worked()) - before;
  await devtools.detach();
  const sorted = lengths.toSorted((one, other) => other - one);
  return {
    rate: 1000 / (lengths.reduce((sum, length) => sum + length, 0) / lengths.length),
    longest: sorted[0] ?? 0,
    hundredth: sorted[Math.floor(frames / 100)] ?? 0,
    busy: busy / frames,
  };
}

/** Puts a box without any cells into a page, as large as the map's and with as long a way. */
export async function addBareBox(page: Page, like: { width: number; height: number }): Promise<string> {
  await page.evaluate(({ width, height }) => {
    const box = document.createElement('div');
    box.id = 'bare-box';
    box.style.cssText = 'overflow:auto;width:1000px;height:560px';
    const canvas = document.createElement('div');
    canvas.style.cssText = `width:${width}px;height:${height}px;background:linear-gradient(135deg,#fff,#123)`;
    box.append(canvas);
    document.body.append(box);
  }, like);
  return '#bare-box';
}
