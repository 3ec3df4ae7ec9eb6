import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import type { Actor, DecisionRequest } from '../../lib/coverage/event';
import { inapplicablePlace, offlinePlace } from '../../lib/coverage/place';
import { request, shippedSeeds } from '../app/world';
import { axeFaults, unreadable } from '../browser/axe';
import type { Hands } from '../browser/keyboard';
import { tell } from '../browser/tell';
import { portalPage } from '../portal/pages';
import { expect, test } from './harness';

export const screens = path.resolve(import.meta.dirname, '../../.output/screens');
mkdirSync(screens, { recursive: true });
export const inspector: Actor = { name: '李敏', role: 'inspector', unit: '区政府办' };
const editor: Actor = { name: '赵测试', role: 'editor', unit: '区财政局' };
export const article = '浔阳区2023年政府预算公开';
export const budget = portalPage('budget-2023.html');
/** Another page of its column. */
const earlier = budget.path.replace('202302/t20230216_5936108', '202301/t20230106_5900001');
const pageAt = (where: string) => ({
  page: `https://xunyang.gov.cn${where}`,
  pageUrl: `http://www.xunyang.gov.cn${where}`,
});

/** Most states of the map, by decisions of two people; the last one to act is `inspector`. */
export async function decideSome(page: Page): Promise<void> {
  const confirm = (task: number, count: number, fields: Partial<DecisionRequest> = {}) => ({
    actor: editor,
    task,
    duties: (shippedSeeds().duties.get(task) ?? []).slice(0, count).map(({ id }) => id),
    ...pageAt(budget.path),
    pageTitle: article,
    ...fields,
  });
  const whole = (place: string) => ({ page: place, pageUrl: place, pageTitle: '' });
  const offline = { fileName: '宣讲会签到表.jpg', date: '2023-05-06', description: '走进企业' };
  const decisions = [
    confirm(11, 2),
    confirm(13, 99, { ...pageAt(earlier), pageTitle: '浔阳区2022年部门决算公开' }),
    confirm(23, 99, { ...whole(offlinePlace('walk-1')), offline }),
    confirm(20, 0, { ...whole(inapplicablePlace), note: '本单位没有民生实事项目' }),
    confirm(30, 0, { ...whole(inapplicablePlace), note: '没有政府开放日职责' }),
    confirm(21, 1),
    confirm(21, 0, { actor: inspector, verdict: 'reject', reason: 'repost' }),
  ];
  for (const [at, decision] of decisions.entries()) {
    await tell(page, 'introduce', { actor: decision.actor });
    const wanted = request({ requestId: `walk-${at}`, ...decision });
    expect(await tell(page, 'decide', { request: wanted })).toMatchObject({ ok: true });
  }
  const kept = { id: 'kept-1', page: pageAt(budget.path).page, task: 11, picture: null };
  expect(await tell(page, 'keepEvidence', kept)).toMatchObject({ ok: true });
}

/** The room as it stands: axe in light and dark, words large enough and whole in two widths, every control by Tab. */
export async function examine(page: Page, hands: Hands, room: string): Promise<void> {
  await test.step(`examine ${room}`, async () => {
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme });
      expect.soft(await axeFaults(page), `${room}, ${colorScheme}`).toEqual([]);
      await page.screenshot({ path: path.join(screens, `${room}-${colorScheme}.png`), fullPage: true });
    }
    for (const width of [1024, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect.soft(await unreadable(page), `${room}, ${width} px`).toEqual([]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect.soft(wide, `${room}: nothing beyond the edge of ${width} px`).toBeLessThanOrEqual(width);
    }
    expect.soft(await hands.focused(), `${room}: the focus is kept`).not.toBeNull();
    await hands.walk();
    expect.soft(hands.faults, room).toEqual([]);
  });
}
