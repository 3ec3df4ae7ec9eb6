import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { mountOverlay } from '../../components/overlay/mount';
import '../../components/overlay/highlight.css';
import { rememberOpen, wasOpen } from '../../lib/browser/overlayMemory';
import { startVisit } from '../../lib/browser/visit';
import { speakInPage } from '../../lib/browser/words';
import { breadcrumbLabels, hosts, labels, mobilePrefixes } from '../../seeds/portals/xunyang.json';

/** Kinds of documents that can carry the overlay; XML, SVG, PDF and plain text are tagged from the popup. */
const readableTypes = ['text/html', 'application/xhtml+xml'];

export default defineContentScript({
  matches: hosts.flatMap((host) => [`*://${host}/*`, `*://www.${host}/*`]),
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  async main() {
    // Match patterns let any port through; another port is another site.
    if (!hosts.includes(location.host.replace(/^www\./, ''))) return;
    if (!readableTypes.includes(document.contentType)) return;
    const speak = speakInPage(['overlay_outdated', 'overlay_tab_outdated']);
    const overlay = mountOverlay(document, {
      speak,
      highlightName: 'planlens-evidence',
      open: await wasOpen(),
      onToggle(open) {
        rememberOpen(open);
        visit.check();
      },
      onDraft: (task, duties) => visit.draft(task, duties),
    });
    const portal = { breadcrumbLabels, labels, mobilePrefixes };
    const visit = startVisit({
      document,
      window,
      portal,
      runtime: browser.runtime,
      speak,
      show: overlay.show,
    });
  },
});
