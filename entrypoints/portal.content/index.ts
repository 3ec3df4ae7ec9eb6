import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { mountOverlay } from '../../components/overlay/mount';
import '../../components/overlay/highlight.css';
import { rememberOpen, wasOpen } from '../../lib/browser/overlayMemory';
import { draftOnPage, startVisit } from '../../lib/browser/visit';
import { speak } from '../../lib/browser/words';
import { breadcrumbLabels, hosts, labels, mobilePrefixes } from '../../seeds/portals/xunyang.json';

/** Kinds of documents that can carry the overlay; XML, SVG, PDF and plain text are tagged from the popup. */
const readableTypes = ['text/html', 'application/xhtml+xml'];

export default defineContentScript({
  matches: hosts.map((host) => `*://*.${host}/*`),
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  async main() {
    if (!readableTypes.includes(document.contentType)) return;
    const overlay = mountOverlay(document, {
      speak,
      highlightName: 'planlens-evidence',
      open: await wasOpen(),
      onToggle: rememberOpen,
      onDraft: draftOnPage,
    });
    const portal = { breadcrumbLabels, labels, mobilePrefixes };
    startVisit({ document, window, portal, runtime: browser.runtime, show: overlay.show });
  },
});
