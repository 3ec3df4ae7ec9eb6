import type { ListedFinding, VisitState } from '../../lib/app/summary';
import type { Evidence, Finding } from '../../lib/recognition/finding';
import type { Speak } from '../../lib/words/sentence';
import { Panel } from './panel';
import type { DraftState } from './state';

export interface OverlayProps {
  speak: Speak;
  open: boolean;
  state: VisitState;
  drafts: ReadonlyMap<number, DraftState>;
  /** The evidence or link last asked for, where it could not be found in the page. */
  lost: Evidence | ListedFinding | null;
  onToggle: (event: Event) => void;
  onStep: (event: Event, step: 1 | -1) => void;
  onLocate: (event: Event, what: Evidence | ListedFinding, words: string) => void;
  onDraft: (event: Event, finding: Finding) => void;
}

/**
 * The edge tab, always; the panel, only while it is open. The tab is named by what stands on it, so that people can
 * call it by what they see (WCAG 2.5.3); its title describes it.
 */
export function Overlay(props: OverlayProps) {
  const [mark, label] = tabWords(props.speak, props.state);
  return (
    <>
      <button type="button" class="tab" aria-expanded={props.open} title={label} onClick={props.onToggle}>
        {props.speak('overlay_name')} <b>{mark}</b>
      </button>
      {props.open && <Panel {...props} label={label} />}
    </>
  );
}

function tabWords(speak: Speak, state: VisitState): [mark: string, label: string] {
  if (state.state === 'reading') return ['…', speak('overlay_tab_reading')];
  if (state.state === 'failed') return ['!', speak('overlay_tab_failed')];
  if (state.state === 'outdated') return ['!', speak('overlay_tab_outdated')];
  const { findings, links } = state.description;
  if (links.length) {
    const found = links.filter(({ finding }) => finding).length;
    return [`${found || '·'}`, speak('overlay_tab_links', `${links.length}`, `${found}`)];
  }
  const n = findings.length;
  return n ? [`${n}`, speak('overlay_tab_findings', `${n}`)] : ['·', speak('overlay_tab_nothing')];
}
