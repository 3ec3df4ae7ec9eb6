import { browser } from 'wxt/browser';
import type { MessageKey } from '../words/texts';
import { speak } from './words';

/** An entry of the context menu on pages of the portal, or on links to them. */
export interface MenuEntry {
  id: string;
  title: MessageKey;
  on: 'page' | 'link';
}

export interface MenuClick {
  id: string;
  tabId: number;
  windowId: number;
  /** Of the link, where one was clicked; else of the page. */
  url: string;
  /** Not every browser names it. */
  linkText: string;
}

/** What a person may have clicked on a page that is not a link. */
const onPage = ['page', 'selection', 'image', 'video', 'frame'] as const;

/**
 * Puts the entries into the context menu. The browser keeps them, so this is done when it or the extension starts anew;
 * clicks are heard from the first moment on. Answers with what puts them there anew, for other hosts. Browsers without a context menu have none.
 */
export function contextMenu(
  entries: readonly MenuEntry[],
  hosts: () => Promise<readonly string[]>,
  clicked: (click: MenuClick) => void,
): () => void {
  const menus = browser.contextMenus as typeof browser.contextMenus | undefined;
  if (!menus) return () => undefined;
  const put = async () => {
    const patterns = (await hosts()).flatMap((host) => [`*://${host}/*`, `*://www.${host}/*`]);
    await menus.removeAll();
    for (const { id, title, on } of entries)
      menus.create({
        id,
        title: speak(title),
        contexts: on === 'link' ? ['link'] : [...onPage],
        ...(on === 'link' ? { targetUrlPatterns: patterns } : { documentUrlPatterns: patterns }),
      });
  };
  browser.runtime.onInstalled.addListener(() => void put());
  browser.runtime.onStartup.addListener(() => void put());
  menus.onClicked.addListener((info, tab) => {
    if (tab?.id === undefined) return;
    const { linkText = '' } = info as { linkText?: string };
    clicked({
      id: String(info.menuItemId),
      tabId: tab.id,
      windowId: tab.windowId,
      url: info.linkUrl ?? tab.url ?? '',
      linkText,
    });
  });
  return () => void put();
}
