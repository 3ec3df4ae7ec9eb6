import type { BrowserContext, CDPSession, Worker } from '@playwright/test';
import { viewClosed } from './mouse';
import { pause, type Screen, type Send, screenOver } from './screen';

/** Seen from inside the background worker. */
declare const chrome: { action: { openPopup(): Promise<void> } };

/** How the popup is opened: by the extension, or by the toolbar button, which lets it see the tab in front. */
export type Opening = (devtools: CDPSession) => Promise<unknown>;

export const byItself =
  (worker: Worker): Opening =>
  () =>
    worker.evaluate(() => chrome.action.openPopup());

/** As a click on the toolbar button over the tab with this address. Wants `--enable-unsafe-extension-debugging`. */
export const byButton =
  (extensionId: string, url: string): Opening =>
  async (devtools) => {
    const { targetInfos } = await devtools.send('Target.getTargets', { filter: [{ type: 'tab' }] });
    const tab = targetInfos.find((target) => target.url === url);
    if (!tab) throw new Error(`no tab shows ${url}`);
    const click = { id: extensionId, targetId: tab.targetId };
    await devtools.send('Extensions.triggerAction' as 'Target.getTargets', click as object);
  };

/** Opens the toolbar popup over the active tab. */
export async function openActionPopup(
  context: BrowserContext,
  open: Opening,
  popupUrl: string,
): Promise<Screen> {
  return viewOpenedBy(context, popupUrl, open);
}

/**
 * The popup or side panel that something opens. Playwright knows neither, so the browser's own DevTools session finds it
 * among the targets and talks to it through nested messages.
 */
export async function viewOpenedBy(context: BrowserContext, url: string, open: Opening): Promise<Screen> {
  const browser = context.browser();
  if (!browser) throw new Error('the browser has been closed');
  const devtools = await browser.newBrowserCDPSession();
  const views = async (): Promise<string[]> =>
    (await devtools.send('Target.getTargets')).targetInfos
      .filter((target) => target.url.startsWith(url))
      .map((target) => target.targetId);

  const before = new Set(await views());
  await open(devtools);
  const targetId = await until(async () => (await views()).find((id) => !before.has(id)));
  const { sessionId } = await devtools.send('Target.attachToTarget', { targetId, flatten: false });

  let last = 0;
  const waiting = new Map<number, (answer: { result?: unknown; error?: { message: string } }) => void>();
  devtools.on('Target.receivedMessageFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    const answer = JSON.parse(event.message) as {
      id?: number;
      result?: unknown;
      error?: { message: string };
    };
    if (answer.id !== undefined) waiting.get(answer.id)?.(answer);
  });
  devtools.on('Target.detachedFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    for (const settle of waiting.values()) settle({ error: { message: viewClosed } });
  });
  const send: Send = (method, params = {}) =>
    new Promise((resolve, reject) => {
      const id = ++last;
      waiting.set(id, (answer) => {
        waiting.delete(id);
        if (answer.error) reject(new Error(`${method}: ${answer.error.message}`));
        else resolve(answer.result);
      });
      devtools
        .send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) })
        .catch((error: unknown) => reject(new Error(viewClosed, { cause: error })));
    });

  await send('DOM.enable');
  return screenOver(send, async () => {
    const { root } = (await send('DOM.getDocument', { depth: 0 })) as {
      root: { nodeId: number; backendNodeId: number };
    };
    const { nodeId } = (await send('DOM.querySelector', { nodeId: root.nodeId, selector: 'body' })) as {
      nodeId: number;
    };
    if (nodeId === 0) return null;
    const { node } = (await send('DOM.describeNode', { nodeId })) as { node: { backendNodeId: number } };
    return { document: root.backendNodeId, part: node.backendNodeId };
  });
}

/** Waits until no view of this address is open any more, a second at most. */
export async function closed(context: BrowserContext, url: string): Promise<void> {
  const devtools = await context.browser()?.newBrowserCDPSession();
  if (!devtools) return;
  for (let looks = 0; looks < 20; looks += 1) {
    const { targetInfos } = await devtools.send('Target.getTargets');
    if (!targetInfos.some((target) => target.url.startsWith(url))) return;
    await pause(50);
  }
}

async function until<Value>(find: () => Promise<Value | undefined>): Promise<Value> {
  const deadline = Date.now() + 10_000;
  while (Date.now() < deadline) {
    const value = await find();
    if (value !== undefined) return value;
    await pause(50);
  }
  throw new Error('the view did not open within 10 s');
}
