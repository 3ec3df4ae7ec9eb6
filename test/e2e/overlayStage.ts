/**
 * The overlay with its words and its examples in one bundle, for tests that look at it outside the content script.
 * `Stage` is what the bundle leaves in the page.
 */
import { mountOverlay, type OverlayController } from '../../components/overlay/mount';
import type { VisitState } from '../../lib/app/summary';
import { say } from '../../lib/words/sentence';
import { speaker } from '../../lib/words/speaker';
import { description, finding, listed } from '../components/example';

export interface Stage {
  overlay: OverlayController;
  states: Record<string, VisitState>;
}

const described = (changes: Parameters<typeof description>[0]): VisitState => ({
  state: 'described',
  description: description(changes),
});

const stage: Stage = {
  overlay: mountOverlay(document, {
    speak: speaker('zh'),
    highlightName: 'planlens-evidence',
    open: true,
    onToggle: () => undefined,
    onDraft: () => Promise.resolve({ ok: true, value: null }),
    isTrusted: () => true,
  }),
  states: {
    reading: { state: 'reading' },
    failed: { state: 'failed', why: say('background_silent') },
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
