import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Speak } from '../../lib/words/sentence';
import { speaker } from '../../lib/words/speaker';
import type { OpenedBrowser } from '../browser/open';
import { overlayOn, popupOver, type OverlayReading } from '../browser/screens';
import { readArticle } from '../portal/article';
import { disagreement } from '../portal/expectation';
import { portalPage, portalPages, type PortalPage } from '../portal/pages';
import { addressOf } from '../portal/portal';
import { table } from './table';

/** The page of the demonstration, the task that it fulfils, and a person of the unit that leads this task. */
const shownPage = portalPage('audit-rectification.html');
const shownTask = 12;
const actor = { unit: '区审计局', role: 'staff', name: '李演示' } as const;

/**
 * The main job without anybody watching: every page is visited and its overlay read, a page is confirmed in the popup,
 * and the list of uncovered tasks becomes shorter. Writes screenshots into `folder`; returns what went wrong.
 */
export async function runUnattended(browser: OpenedBrowser, folder: string): Promise<string[]> {
  const speak = speaker(browser.language);
  mkdirSync(folder, { recursive: true });
  const keep = (name: string, png: Buffer): void => writeFileSync(path.join(folder, name), png);
  const wrong: string[] = [];

  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  const rows: string[][] = [];
  for (const each of portalPages) {
    await page.goto(addressOf(each));
    const reading = await (await overlayOn(browser, page)).read();
    rows.push(...rowsOf(speak, each, reading));
    const problem = disagreement(each, reading);
    if (problem) wrong.push(`${readArticle(each.file).title}：${problem}`);
  }
  console.log(`\n${table(['页面', '任务', '等级', '理由'], rows, [52, 4, 14, 64])}\n`);

  await page.goto(addressOf(shownPage));
  const overlay = await overlayOn(browser, page);
  const shown = await overlay.read();
  if (shown.findings[0]?.evidence[0]) {
    await overlay.click('button', speak('overlay_locate'));
  }
  keep('overlay.png', await page.screenshot());

  const popup = await popupOver(browser);
  keep('popup-first-use.png', await popup.screenshot());
  await popup.introduce(actor);
  const before = await popup.uncovered();
  keep('popup-page.png', await popup.screenshot());
  await popup.scrollTo('heading', new RegExp(`^${speak('obligation_lead')}`));
  keep('popup.png', await popup.screenshot());
  await popup.confirm(shownTask);
  const after = await popup.uncovered();
  keep('popup-confirmed.png', await popup.screenshot());

  console.log(
    `${actor.unit}未覆盖的任务：${before.length} 项 → 确认任务 ${shownTask} 之后 ${after.length} 项`,
  );
  console.log(`截图：${folder}`);
  const expected = before.filter((task) => task !== shownTask);
  if (!before.includes(shownTask)) wrong.push(`确认之前，任务 ${shownTask} 应当在未覆盖清单里`);
  if (after.join() !== expected.join()) {
    wrong.push(`确认之后，未覆盖清单应当是 ${expected.join('、')}，实际是 ${after.join('、')}`);
  }
  return wrong;
}

function rowsOf(speak: Speak, page: PortalPage, { findings, opening }: OverlayReading): string[][] {
  const { title } = readArticle(page.file);
  if (findings.length === 0) {
    return [[title, '—', '—', opening]];
  }
  return findings.map((finding, n) => [
    n === 0 ? title : '',
    `${finding.task}`,
    speak(`grade_${finding.grade}`) + (finding.counts ? '' : ' 不计'),
    finding.reasons.join('；'),
  ]);
}
