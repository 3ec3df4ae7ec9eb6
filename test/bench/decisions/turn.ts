import { speaker } from '../../../lib/words/speaker';
import { shippedSeeds } from '../../app/world';
import type { OpenedBrowser } from '../../browser/open';
import { median } from '../recognition/clock';
import { openPopup } from './computer';

/** Seen from inside the extension. */
declare const chrome: {
  runtime: { sendMessage(message: object): Promise<{ res?: { ok: boolean; value?: { id: string } } }> };
};

const turns = 12;

/**
 * Milliseconds that the main thread works (script, style, layout, paint; median) to turn to the next page of a list of so
 * many tasks. The plan is synthetic: the shipped tasks over and over, all led by one unit; it is imported like any other.
 */
export async function turnPages(browser: OpenedBrowser, unit: string, tasks: number): Promise<number> {
  const { plan } = shippedSeeds();
  const { id: _id, revision: _revision, ...words } = plan;
  const many = Array.from({ length: tasks }, (_, index) => ({
    ...plan.tasks[index % plan.tasks.length]!,
    n: index + 1,
    seq: index + 1,
    lead: [unit],
    leadRaw: unit,
  }));
  const wanted = {
    plan: { ...words, title: `${plan.title}（人造，${tasks} 项）`, year: 2099, tasks: many },
    duties: [],
    newUnits: [],
    aliases: [],
    groups: [],
    fileName: 'synthetic.docx',
    sha256: null,
  };
  const { page: sender } = await openPopup(browser, unit);
  const ask = async (type: string, data: object) => {
    const answer = await sender.evaluate((message) => chrome.runtime.sendMessage(message), {
      id: 1,
      type,
      data,
      timestamp: Date.now(),
    });
    if (!answer.res?.ok) throw new Error(`${type}: ${JSON.stringify(answer.res)}`);
    return answer.res.value;
  };
  const receipt = await ask('importPlan', { import: wanted, asId: null });
  await ask('choosePlan', { id: receipt?.id });
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
