import { speaker } from '../../../lib/words/speaker';
import { shippedSeeds } from '../../app/world';
import type { OpenedBrowser } from '../../browser/open';
import { median } from '../recognition/clock';
import { usePlan } from '../usePlan';
import { openPopup } from './computer';

const turns = 12;

/**
 * Milliseconds that the main thread works (script, style, layout, paint; median) to turn to the next page of a list of so
 * many tasks. The plan is synthetic: the shipped tasks over and over, all led by one unit; it is imported like any other.
 */
export async function turnPages(browser: OpenedBrowser, unit: string, tasks: number): Promise<number> {
  const { plan } = shippedSeeds();
  const many = Array.from({ length: tasks }, (_, index) => ({
    ...plan.tasks[index % plan.tasks.length]!,
    n: index + 1,
    seq: index + 1,
    lead: [unit],
    leadRaw: unit,
  }));
  const { page: sender } = await openPopup(browser, unit);
  const title = `${plan.title}（人造，${tasks} 项）`;
  await usePlan(sender, { ...plan, title, year: 2099, tasks: many });
  await sender.close();

  const { page } = await openPopup(browser, unit);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  const busy = async () => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  };
  const later = page.getByRole('button', { name: speaker(browser.language)('list_later'), exact: true });
  // The very same question to the page with and without the click: asking costs the main thread some time as well.
  const frame = async (press: boolean) => {
    const before = await busy();
    await page.evaluate(async (pressed) => {
      if (pressed) (globalThis as unknown as { later: HTMLElement }).later.click();
      await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
    }, press);
    return (await busy()) - before;
  };
  const [figures, idle]: [number[], number[]] = [[], []];
  for (let turn = 0; turn < turns; turn += 1) {
    await later.first().evaluate((button) => Object.assign(globalThis, { later: button }));
    idle.push(await frame(false));
    figures.push(await frame(true));
  }
  await page.close();
  return median(figures) - median(idle);
}
