import { browser } from 'wxt/browser';
import { failure, success, type Result } from '../kernel/result';
import { say, type Sentence } from '../words/sentence';
import { sendMessage } from './messenger';

/** What the browser is asked for: the one host, in both schemes, on every port. */
export const originOf = (host: string): string => `*://${host}/*`;

type ScriptFile = NonNullable<Parameters<typeof browser.scripting.executeScript>[0]['files']>[number];

const idOf = (host: string): string => `preview/${host}`;

/**
 * Asks for the permission to read a host, or several at once. To be called first thing in a click: the browser wants a person's gesture,
 * and its question closes a popup. False where it was denied or could not be asked.
 */
export async function askForHost(...hosts: string[]): Promise<boolean> {
  try {
    return await browser.permissions.request({ origins: hosts.map(originOf) });
  } catch {
    return false;
  }
}

export async function mayRead(host: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [originOf(host)] });
}

/** Gives the permission back. A browser that keeps it all the same has no reader there any more. */
export async function giveBack(host: string): Promise<void> {
  await browser.permissions.remove({ origins: [originOf(host)] }).catch(() => false);
}

/** The scripts and styles of the content script, as the manifest names them. */
function readerFiles() {
  const [reader] = browser.runtime.getManifest().content_scripts ?? [];
  // WXT's types know the files of this build; the manifest is of this build.
  return { js: (reader?.js ?? []) as ScriptFile[], css: reader?.css ?? [] };
}

/** The same reader as on the portal, on every page of the host from now on; stays when the browser restarts. */
export async function registerReader(host: string): Promise<Result<null, Sentence>> {
  const id = idOf(host);
  try {
    if ((await browser.scripting.getRegisteredContentScripts({ ids: [id] })).length > 0) return success(null);
    await browser.scripting.registerContentScripts([
      {
        id,
        matches: [originOf(host)],
        runAt: 'document_idle',
        persistAcrossSessions: true,
        ...readerFiles(),
      },
    ]);
    return success(null);
  } catch (error) {
    return failure(say('preview_not_registered', host, String(error)));
  }
}

export async function unregisterReader(host: string): Promise<void> {
  // There is none where the browser took the permission away or the extension was updated.
  await browser.scripting.unregisterContentScripts({ ids: [idOf(host)] }).catch(() => undefined);
}

/** Brings the reader into pages that are open already; one that is there reads again. */
export async function bringReader(host: string): Promise<void> {
  const { js, css } = readerFiles();
  await Promise.all(
    (await openTabs(host)).map(async (tabId) => {
      if (await readsAgain(tabId)) return;
      const target = { tabId, frameIds: [0] };
      await browser.scripting.insertCSS({ target, files: css }).catch(() => undefined);
      await browser.scripting.executeScript({ target, files: js }).catch(() => undefined);
    }),
  );
}

/**
 * Takes the overlay out of the open pages of a host; answers with their tabs. Every tab is asked, because without the
 * permission, which people may take back in the browser, the host's own cannot be told from the others.
 */
export async function sendReaderAway(host: string): Promise<number[]> {
  const tabs = await browser.tabs.query({}).catch(() => []);
  const left = await Promise.all(
    tabs.map(async ({ id }) => {
      if (id === undefined) return [];
      const gone = await sendMessage('leave', { host }, { tabId: id, frameId: 0 }).catch(() => false);
      return gone ? [id] : [];
    }),
  );
  return left.flat();
}

async function openTabs(host: string): Promise<number[]> {
  const tabs = await browser.tabs.query({ url: originOf(host) }).catch(() => []);
  return tabs.flatMap(({ id }) => (id === undefined ? [] : [id]));
}

/** Whether a reader is there and reads again. */
function readsAgain(tabId: number): Promise<boolean> {
  return sendMessage('readAgain', {}, { tabId, frameId: 0 }).then(
    () => true,
    () => false,
  );
}
