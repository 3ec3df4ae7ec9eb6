import { browser, type Browser } from 'wxt/browser';

/** Who sent a message: a reader in the top frame of a web page, or one of the extension's own pages. */
export type Sender = ContentSender | { kind: 'page' };

export interface ContentSender {
  kind: 'content';
  tabId: number;
  /** Of the document that asks; not every browser names it. */
  documentId?: string;
  url: string;
  title: string;
}

/**
 * Tells the two kinds of senders apart by what the browser says of them, never by what the message says. A page of
 * the extension is known by its address even in a tab; a content script must be in the top frame of an http(s) page.
 * Anything else is nobody.
 */
export function senderOf(
  sender: Browser.runtime.MessageSender,
  own: { id: string; baseUrl: string } = { id: browser.runtime.id, baseUrl: browser.runtime.getURL('/') },
): Sender | null {
  if (sender.id !== own.id || typeof sender.url !== 'string') return null;
  if (sender.url.startsWith(own.baseUrl)) return { kind: 'page' };
  const tabId = sender.tab?.id;
  if (tabId === undefined || sender.frameId !== 0 || !/^https?:\/\//.test(sender.url)) return null;
  return {
    kind: 'content',
    tabId,
    ...(sender.documentId === undefined ? {} : { documentId: sender.documentId }),
    url: addressNow(sender.url, sender.tab?.url),
    title: sender.tab?.title ?? '',
  };
}

/** A page may change its address without loading; the sender then still has the first one, the tab the present. */
function addressNow(loaded: string, shown: string | undefined): string {
  return shown !== undefined && new URL(shown).origin === new URL(loaded).origin ? shown : loaded;
}
