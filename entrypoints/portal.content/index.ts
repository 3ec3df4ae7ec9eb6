import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { mountEdgeTab } from '../../components/overlay/edgeTab';
import { receivePanel } from '../../components/overlay/handover';
import '../../components/overlay/highlight.css';
import { onManners, recallOverlay, rememberManners, rememberOpen } from '../../lib/browser/overlayMemory';
import { startVisit } from '../../lib/browser/visit';
import { speakInPage } from '../../lib/browser/words';
import { hiddenBy } from '../../lib/app/manners';
import { inLanguage, outdatedTexts } from '../../lib/words/outdated';
import { breadcrumbLabels, hosts, labels, mobilePrefixes } from '../../seeds/portals/xunyang.json';

/** Kinds of documents that can carry the overlay; XML, SVG, PDF and plain text are tagged from the popup. */
const readableTypes = ['text/html', 'application/xhtml+xml'];

export default defineContentScript({
  matches: hosts.flatMap((host) => [`*://${host}/*`, `*://www.${host}/*`]),
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  async main() {
    if (!readableTypes.includes(document.contentType)) return;
    const { open, manners, portals } = await recallOverlay();
    const ofPortal = [...hosts, ...portals].includes(location.hostname.replace(/^www\./, ''));
    // Match patterns let any port through; another port of the portal is another site. On any other host the script
    // runs only where somebody added a preview site, and the background answers nobody else.
    if (ofPortal && location.port) return;
    const { name, short_name = name } = browser.runtime.getManifest();
    const overlay = mountEdgeTab(document, {
      name: ofPortal
        ? short_name
        : `${short_name} ${inLanguage(outdatedTexts.overlay_preview, navigator.language)}`,
      reload: inLanguage(outdatedTexts.overlay_reload, navigator.language),
      highlightName: 'planlens-evidence',
      fetchPanel: () => visit.fetchPanel(),
      onToggle(open) {
        rememberOpen(open);
        visit.check();
      },
      manners,
      onManners: rememberManners,
      onGivenUp: () => visit.sayRemoved(),
      onDraft: (task, duties) => visit.draft(task, duties),
    });
    receivePanel(globalThis, overlay.receive);
    onManners(overlay.behave);
    const portal = { breadcrumbLabels, labels, mobilePrefixes };
    const visit = startVisit({
      document,
      window,
      portal,
      runtime: browser.runtime,
      speak: speakInPage([]),
      show: overlay.show,
      remove: overlay.remove,
      step: (by) => void overlay.step(by),
    });
    if (open && !hiddenBy(manners, location.href)) overlay.open();
  },
});
