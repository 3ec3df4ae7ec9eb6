import { portalOf } from '../../lib/app/portalOf';
import { withItem } from '../../lib/app/review';
import { openPopup } from '../../lib/browser/badge';
import { onCommand } from '../../lib/browser/commands';
import { contextMenu, type MenuClick } from '../../lib/browser/contextMenu';
import { leaveErrand, type Errand } from '../../lib/browser/errand';
import { sendMessage } from '../../lib/browser/messenger';
import { changeReview } from '../../lib/browser/reviewMemory';
import { openSidePanel, openInTab } from '../../lib/browser/sidePanel';
import { eventLimits } from '../../lib/coverage/limits';
import { pageKey } from '../../lib/page/key';
import type { PortalProfile } from '../../lib/page/portal';
import type { PortalsInUse } from './portals';

/**
 * The ways in beside the button: context menu and keyboard commands. Each opens the side panel before anything is waited
 * for, because browsers let only the click itself open it, and leaves there what it was opened for. Answers with what renews
 * the menu when portals were added.
 */
export function openWaysIn({ list: portals, ready }: Pick<PortalsInUse, 'list' | 'ready'>): () => void {
  const renewMenu = contextMenu(
    [
      { id: 'tag', title: 'menu_tag', on: 'page' },
      // A link is not a page that has been read: it waits for its turn in 快审 instead of being judged unseen.
      { id: 'queue', title: 'menu_queue', on: 'link' },
    ],
    async () => {
      await ready;
      return portals.flatMap(({ hosts }) => hosts);
    },
    (click) => {
      if (click.id === 'tag') void open(click.windowId, 'tag');
      else void queue(click, portals);
    },
  );
  onCommand(({ name, tabId, windowId }) => {
    if (name === 'open-side-panel') void openSidePanel(windowId);
    if (name === 'fast-review') void open(windowId, 'review');
    if (name === 'next-finding' || name === 'previous-finding') step(tabId, name === 'next-finding' ? 1 : -1);
  });
  return renewMenu;
}

/** The popup can tag as well; a review needs a view that stays, if only in a tab. */
async function open(windowId: number, errand: Errand): Promise<void> {
  const opening = openSidePanel(windowId);
  await leaveErrand(windowId, errand);
  if (await opening) return;
  if (errand === 'tag') await openPopup(windowId);
  else await openInTab(windowId);
}

async function queue(
  { url, linkText, windowId }: MenuClick,
  portals: readonly PortalProfile[],
): Promise<void> {
  const opening = openSidePanel(windowId);
  const portal = portalOf(url, portals);
  if (portal && url.length <= eventLimits.key) {
    const title = linkText.trim().slice(0, eventLimits.title) || url.slice(0, eventLimits.title);
    await changeReview((review) => withItem(review, { key: pageKey(url, portal), url, title, tasks: [] }));
  }
  if (!(await opening)) await openInTab(windowId);
}

function step(tabId: number, by: 1 | -1): void {
  sendMessage('stepFinding', { step: by }, { tabId, frameId: 0 }).catch(() => {
    // No page of the portal is in front.
  });
}
