import { browser } from 'wxt/browser';
import '../../components/popup/popup.css';
import { openSession } from '../../lib/browser/popupSession';
import { canOpenSidePanel, openSidePanel } from '../../lib/browser/sidePanel';
import { everyday } from './everyday';
import { present } from './present';

/** Asked for in time: a click may open the panel only before anything is waited for. */
let ownWindow: number | null = null;
void browser.windows.getCurrent().then(({ id = null }) => (ownWindow = id));

async function openPanel(): Promise<void> {
  if (ownWindow !== null && (await openSidePanel(ownWindow))) window.close();
}

const session = openSession((state) =>
  present(everyday(session, state, canOpenSidePanel() ? { onOpenPanel: () => void openPanel() } : {})),
);
