import type { Page } from '@playwright/test';
import { type Screen, type Send, screenOver } from './screen';

interface DomNode {
  backendNodeId: number;
  localName: string;
  shadowRoots?: DomNode[];
  children?: DomNode[];
}

/**
 * The inside of a closed shadow root on a page, e.g. of `<planlens-overlay>`. Page scripts cannot look in there, and
 * neither can Playwright's locators; DevTools can.
 */
export async function closedRoot(page: Page, hostName: string): Promise<Screen> {
  const devtools = await page.context().newCDPSession(page);
  const send: Send = (method, params) => devtools.send(method as 'DOM.enable', params);
  await send('DOM.enable');
  return screenOver(send, async () => {
    const { root } = (await send('DOM.getDocument', { depth: 2, pierce: true })) as { root: DomNode };
    const shadow = shadowOf(root, hostName);
    return shadow ? { document: root.backendNodeId, part: shadow.backendNodeId } : null;
  });
}

/** The host stands directly on the document element: no need to look deeper, pages may be large. */
function shadowOf(document: DomNode, hostName: string): DomNode | null {
  const candidates = (document.children ?? []).flatMap((top) => top.children ?? []);
  return candidates.find((node) => node.localName === hostName)?.shadowRoots?.[0] ?? null;
}
