import path from 'node:path';
import { bigOverview } from '../workbench/bigOverview';
import { expect, test } from './harness';
import { screens } from './workbenchStage';

/** Seen from inside a page of the extension. */
declare const chrome: {
  runtime: { sendMessage(message: object, answer?: (response: unknown) => void): unknown };
};

test('sixty units by three hundred tasks are scrolled and walked with few elements in the page', async ({
  lens,
}) => {
  const page = await lens.browser.context.newPage();
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.addInitScript((overview) => {
    const { runtime } = chrome;
    const send = runtime.sendMessage.bind(runtime);
    runtime.sendMessage = (message: object, answer?: (response: unknown) => void) => {
      if ((message as { type: string }).type !== 'overview') return send(message, answer);
      setTimeout(() => answer?.({ res: { ok: true, value: overview } }));
      return undefined;
    };
  }, bigOverview());
  await page.goto(lens.browser.extensionPage('options.html'));
  const grid = page.getByRole('grid');
  await grid.waitFor();
  await page.screenshot({ path: path.join(screens, 'map-large.png') });
  const frames = await grid.evaluate(async (box) => {
    const gaps: number[] = [];
    let last = 0;
    await new Promise<void>((resolve) => {
      const turn = (now: number) => {
        if (last > 0) gaps.push(now - last);
        last = now;
        box.scrollLeft += 40;
        box.scrollTop += 12;
        if (gaps.length < 240) requestAnimationFrame(turn);
        else resolve();
      };
      requestAnimationFrame(turn);
    });
    return gaps.sort((one, other) => one - other);
  });
  const at = (share: number) => frames[Math.floor(frames.length * share)]?.toFixed(1);
  test
    .info()
    .annotations.push({ type: 'ms between frames', description: `median ${at(0.5)}, 95 % ${at(0.95)}` });
  console.log(
    `ms between frames while scrolling 60 × 300: median ${at(0.5)}, 95 % ${at(0.95)}, largest ${at(0.999)}`,
  );
  expect(await grid.getByRole('gridcell').count()).toBeLessThan(1_200);
  await grid.locator('[tabindex="0"]').focus();
  await page.keyboard.press('Control+End');
  const last = grid.locator(':focus');
  await expect(last).toHaveAttribute('aria-colindex', '301');
  await expect(last).toBeInViewport();
  expect(await last.evaluate((cell) => cell.closest('[role=row]')?.getAttribute('aria-rowindex'))).toBe('63');
});
