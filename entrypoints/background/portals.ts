import { browser } from 'wxt/browser';
import { portalProfile, type PortalLine } from '../../lib/app/addedPortal';
import { planInFull } from '../../lib/app/knownPlans';
import { parseMessage } from '../../lib/app/messages';
import type { PlanChoice, PlanShelf, PortalShelf, PreviewShelf } from '../../lib/app/ports';
import { answer } from '../../lib/browser/answer';
import { clearBadge } from '../../lib/browser/badge';
import { announce } from '../../lib/browser/news';
import {
  bringReader,
  giveBack,
  mayRead,
  originOf,
  registerReader,
  sendReaderAway,
  unregisterReader,
} from '../../lib/browser/previewReader';
import { forgetTab } from '../../lib/browser/tabMemory';
import { failure, success, type Result } from '../../lib/kernel/result';
import type { PortalProfile } from '../../lib/page/portal';
import { say, type Sentence } from '../../lib/words/sentence';
import type { PlansInUse } from './inUse';

/** The portals in use: the shipped ones first. One list for the whole life of the worker, whose content changes. */
export interface PortalsInUse {
  list: readonly PortalProfile[];
  /** Resolves when those that people added are in the list. */
  ready: Promise<void>;
  refresh(): Promise<void>;
}

export function portalsInUse(shipped: readonly PortalProfile[], shelf: PortalShelf): PortalsInUse {
  const list = [...shipped];
  async function refresh(): Promise<void> {
    const added = await shelf.all();
    list.splice(shipped.length, list.length, ...added);
  }
  return { list, ready: refresh(), refresh };
}

export interface PortalTerms {
  portals: PortalsInUse;
  shelf: PortalShelf;
  plans: PlanShelf;
  choice: PlanChoice;
  previews: Pick<PreviewShelf, 'hosts'>;
  inUse: PlansInUse;
  renewMenu: () => void;
}

/** Both spellings of a host; a match pattern of one does not hold the other. */
const spellings = (host: string): string[] => [host, `www.${host}`];

/** Other portals: read where the browser has given the permission and a person asked for it, each tied to a plan. */
export function answerPortals({ portals, shelf, plans, choice, previews, inUse, renewMenu }: PortalTerms): {
  setRight: () => Promise<void>;
} {
  let last: Promise<unknown> = Promise.resolve();
  function inTurn<Value>(change: () => Promise<Value>): Promise<Value> {
    const turn = last.then(change);
    last = turn.catch(() => undefined);
    return turn;
  }

  async function changed(): Promise<Result<null, Sentence>> {
    await portals.refresh();
    inUse.forget();
    renewMenu();
    announce('coverageChanged');
    return success(null);
  }

  async function register(host: string): Promise<Result<null, Sentence>> {
    for (const spelling of spellings(host)) {
      if (!(await mayRead(spelling))) continue;
      const registered = await registerReader(spelling);
      if (!registered.ok) return registered;
    }
    return success(null);
  }

  async function unregister(host: string): Promise<void> {
    for (const spelling of spellings(host)) await unregisterReader(spelling);
  }

  async function add(profile: PortalProfile, plan: string): Promise<Result<null, Sentence>> {
    const [host = ''] = profile.hosts;
    const registered = await register(host);
    if (!registered.ok) return registered;
    const chosen = await choice.choose(profile.id, plan);
    const added = chosen.ok ? await shelf.add(profile) : chosen;
    if (!added.ok) {
      await unregister(host);
      return added;
    }
    const done = await changed();
    for (const spelling of spellings(host)) await bringReader(spelling);
    return done;
  }

  async function remove(id: string): Promise<Result<null, Sentence>> {
    const portal = (await shelf.all()).find((one) => one.id === id);
    if (!portal) return failure(say('portal_unknown', id));
    const removed = await shelf.remove(id);
    if (!removed.ok) return removed;
    for (const spelling of portal.hosts.flatMap(spellings)) {
      for (const tabId of await sendReaderAway(spelling)) {
        await forgetTab(tabId);
        await clearBadge(tabId);
      }
      await unregisterReader(spelling);
      await giveBack(spelling);
    }
    return changed();
  }

  /**
   * The browser drops registered scripts when the extension is updated, people may give or take a permission back there,
   * and a restored backup brings portals along.
   */
  async function setRight(): Promise<void> {
    for (const host of (await shelf.all()).flatMap(({ hosts }) => hosts)) {
      if (await mayRead(host)) await register(host);
      else await unregister(host);
    }
    announce('coverageChanged');
  }

  /** The pages that are open need no reload where the permission has come just now. */
  async function given(origins: readonly string[]): Promise<void> {
    await setRight();
    for (const spelling of (await shelf.all()).flatMap(({ hosts }) => hosts.flatMap(spellings)))
      if (origins.includes(originOf(spelling))) await bringReader(spelling);
  }

  async function lineOf({ id, name, place, hosts }: PortalProfile, isShipped: boolean): Promise<PortalLine> {
    const [host = ''] = hosts;
    const ready = await inUse.of(id);
    const plan = ready.ok ? ready.value.seeds.plan.id : '';
    return { id, name, place, host, plan, shipped: isShipped, allowed: await mayRead(host) };
  }

  answer(
    'listPortals',
    'page',
    (data) => parseMessage('listPortals', data),
    async () => {
      await portals.ready;
      const added = new Set((await shelf.all()).map(({ id }) => id));
      const lines: PortalLine[] = [];
      for (const portal of portals.list) lines.push(await lineOf(portal, !added.has(portal.id)));
      return success(lines);
    },
  );

  answer(
    'addPortal',
    'page',
    (data) => parseMessage('addPortal', data),
    ({ plan, ...order }) =>
      inTurn(async () => {
        await portals.ready;
        const profile = portalProfile(order, portals.list, await previews.hosts());
        if (!profile.ok) return profile;
        const shipped = inUse.shippedData();
        if (!shipped.ok) return shipped;
        const usable = await planInFull(plan, shipped.value, plans);
        if (!usable.ok) return usable;
        const [host = ''] = profile.value.hosts;
        return (await mayRead(host)) ? add(profile.value, plan) : failure(say('portal_denied', host));
      }),
  );

  answer(
    'removePortal',
    'page',
    (data) => parseMessage('removePortal', data),
    ({ id }) => inTurn(() => remove(id)),
  );

  browser.permissions.onAdded.addListener(({ origins }) => void inTurn(() => given(origins ?? [])));
  browser.permissions.onRemoved.addListener(() => void inTurn(setRight));
  browser.runtime.onInstalled.addListener(() => void inTurn(setRight));
  browser.runtime.onStartup.addListener(() => void inTurn(setRight));
  return { setRight: () => inTurn(() => changed().then(setRight)) };
}
