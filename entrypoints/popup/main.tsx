import { browser } from 'wxt/browser';
import '../../components/popup/popup.css';
import { leaveErrand, onErrand, type Errand } from '../../lib/browser/errand';
import { openSession } from '../../lib/browser/popupSession';
import { canOpenSidePanel, openInTab, openSidePanel } from '../../lib/browser/sidePanel';
import { everyday } from './everyday';
import { present } from './present';

/** Asked for in time: a click may open the panel only before anything is waited for. */
let ownWindow: number | null = null;
void browser.windows.getCurrent().then(({ id = null }) => (ownWindow = id));

async function openPanel(errand: Errand | null): Promise<void> {
  if (ownWindow === null) return;
  const opening = openSidePanel(ownWindow);
  if (errand) await leaveErrand(ownWindow, errand);
  if (!(await opening)) await openInTab(ownWindow);
  window.close();
}

const review = { waiting: 0, onOpen: () => void openPanel('review') };
const ways = canOpenSidePanel() ? { review, onOpenPanel: () => void openPanel(null) } : { review };
const session = openSession((state) => present(everyday(session, state, ways)));
void onErrand({ tag: () => session.askToTag() });
