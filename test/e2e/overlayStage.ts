/**
 * The overlay with its words and its examples in one bundle, for tests that look at it outside the content script.
 * `Stage` is what the bundle leaves in the page.
 */
import { panelSpeaking } from '../../components/overlay/drawPanel';
import { mountEdgeTab, type EdgeTab } from '../../components/overlay/edgeTab';
import { usualManners } from '../../lib/app/manners';
import type { VisitState } from '../../lib/app/summary';
import { say } from '../../lib/words/sentence';
import { speaker } from '../../lib/words/speaker';
import { described, finding, listed } from '../components/example';

export interface Stage {
  overlay: EdgeTab;
  states: Record<string, VisitState>;
}

const overlay = mountEdgeTab(document, {
  name: speaker('zh')('overlay_name'),
  reload: speaker('zh')('overlay_reload'),
  highlightName: 'planlens-evidence',
  fetchPanel: () => Promise.resolve(true),
  onToggle: () => undefined,
  manners: usualManners,
  onManners: () => undefined,
  onGivenUp: () => undefined,
  onDraft: () => Promise.resolve({ ok: true, value: null }),
  isTrusted: () => true,
});
overlay.receive(panelSpeaking(speaker('zh')));
overlay.open();

const stage: Stage = {
  overlay,
  states: {
    reading: { state: 'reading' },
    failed: { state: 'failed', why: say('background_silent'), label: '' },
    outdated: { state: 'outdated' },
    findings: described({}),
    'one finding': described({ findings: [finding] }),
    'nothing, but near': described({ findings: [], nearest: [{ task: 5, lacks: [say('lacks_title')] }] }),
    nothing: described({ findings: [] }),
    excluded: described({ findings: [], excluded: say('recognition_home_page') }),
    'a column page': described({ kind: 'column', links: listed }),
  },
};

Object.assign(window, { planLensStage: stage });
