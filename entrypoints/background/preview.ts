import { browser } from 'wxt/browser';
import { parseMessage } from '../../lib/app/messages';
import type { PreviewShelf } from '../../lib/app/ports';
import { previewHostOf } from '../../lib/app/preview';
import { answer } from '../../lib/browser/answer';
import { clearBadge } from '../../lib/browser/badge';
import { announce } from '../../lib/browser/news';
import { expectHost, takeExpected } from '../../lib/browser/previewExpected';
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

/**
 * Preview sites: the reader goes where the browser has given the permission and a person asked for it, and away with
 * either. To be called while the worker starts, for the events that wake it.
 */
export function answerPreview(
  shelf: PreviewShelf,
  portals: () => readonly PortalProfile[],
): { setRight: () => Promise<void> } {
  let last: Promise<unknown> = Promise.resolve();
  /** One change after the other: popup and browser both tell of a new permission. */
  function inTurn<Value>(change: () => Promise<Value>): Promise<Value> {
    const turn = last.then(change);
    last = turn.catch(() => undefined);
    return turn;
  }

  async function add(host: string): Promise<Result<null, Sentence>> {
    const registered = await registerReader(host);
    if (!registered.ok) return registered;
    const added = await shelf.add(host);
    if (!added.ok) {
      await unregisterReader(host);
      return added;
    }
    await bringReader(host);
    announce('coverageChanged');
    return success(null);
  }

  async function remove(host: string): Promise<Result<null, Sentence>> {
    const removed = await shelf.remove(host);
    if (!removed.ok) return removed;
    for (const tabId of await sendReaderAway(host)) {
      await forgetTab(tabId);
      await clearBadge(tabId);
    }
    await unregisterReader(host);
    await giveBack(host);
    announce('coverageChanged');
    return success(null);
  }

  /**
   * The browser drops registered scripts when the extension is updated. A site without permission, as it comes with a
   * restored backup, stays in the list, so that the permission can be asked for.
   */
  async function setRight(): Promise<void> {
    for (const host of await shelf.hosts()) {
      if (await mayRead(host)) await registerReader(host);
      else await unregisterReader(host);
    }
  }

  /** People take a permission back in the browser to be rid of the site. */
  async function removeOf(origins: readonly string[]): Promise<void> {
    for (const host of await shelf.hosts()) if (origins.includes(originOf(host))) await remove(host);
  }

  answer(
    'addPreviewHost',
    'page',
    (data) => parseMessage('addPreviewHost', data),
    async ({ host }) => {
      if (previewHostOf(`http://${host}/`, portals()) !== host)
        return failure(say('preview_not_offered', host));
      if (await mayRead(host)) return inTurn(() => add(host));
      await expectHost(host);
      return failure(say('preview_denied', host));
    },
  );

  answer(
    'removePreviewHost',
    'page',
    (data) => parseMessage('removePreviewHost', data),
    async ({ host }) => inTurn(() => remove(host)),
  );

  browser.permissions.onAdded.addListener(() => {
    void inTurn(async () => {
      const host = await takeExpected(mayRead);
      if (host !== null) await add(host);
    });
  });
  browser.permissions.onRemoved.addListener(({ origins }) => void inTurn(() => removeOf(origins ?? [])));
  browser.runtime.onInstalled.addListener(() => void inTurn(setRight));
  browser.runtime.onStartup.addListener(() => void inTurn(setRight));
  return { setRight: () => inTurn(setRight) };
}

/** The preview sites that may be read, and those for which the browser's permission is missing. */
export async function previewSites(
  shelf: Pick<PreviewShelf, 'hosts'>,
): Promise<{ all: string[]; readable: string[]; missing: string[] }> {
  const all = await shelf.hosts();
  const allowed = await Promise.all(all.map(mayRead));
  return {
    all,
    readable: all.filter((_, at) => allowed[at]),
    missing: all.filter((_, at) => !allowed[at]),
  };
}
