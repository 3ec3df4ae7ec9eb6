import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { panelSpeaking } from '../components/overlay/drawPanel';
import { handOverPanel } from '../components/overlay/handover';
import { speakInPage } from '../lib/browser/words';

/** Comes into a page when somebody opens the panel there (`openPanel`), and hands it to the edge tab. */
export default defineUnlistedScript(() => {
  handOverPanel(globalThis, panelSpeaking(speakInPage(['overlay_outdated', 'overlay_title_outdated'])));
});
