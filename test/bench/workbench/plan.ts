import type { Page } from '@playwright/test';
import type { Overview } from '../../../lib/app/overview';
import { bigOverview } from '../../workbench/bigOverview';

/** Seen from inside the extension. */
declare const chrome: {
  runtime: { sendMessage(message: object): Promise<{ res?: { ok: boolean; value?: unknown } }> };
};

export const units = 60;
export const tasks = 300;

/** Imports the synthetic plan of 300 tasks and 60 units like any other, and takes it into use. */
export async function useSyntheticPlan(page: Page): Promise<{ plan: string; overview: Overview }> {
  const overview = bigOverview(units, tasks, 0);
  const { plan, roster, duties } = overview;
  const { id: _id, revision: _revision, ...words } = plan;
  const wanted = {
    plan: words,
    duties,
    newUnits: roster.units,
    aliases: [],
    groups: roster.groups,
    fileName: 'synthetic.docx',
    sha256: null,
  };
  const receipt = (await ask(page, 'importPlan', { import: wanted, asId: null })) as { id: string };
  await ask(page, 'choosePlan', { id: receipt.id });
  return { plan: receipt.id, overview };
}

/** Asks the background as a page of the extension does. */
async function ask(page: Page, type: string, data: object): Promise<unknown> {
  const answer = await page.evaluate((message) => chrome.runtime.sendMessage(message), {
    id: 1,
    type,
    data,
    timestamp: Date.now(),
  });
  if (!answer.res?.ok) throw new Error(`${type}: ${JSON.stringify(answer.res)}`);
  return answer.res.value;
}
