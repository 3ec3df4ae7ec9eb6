import type { Manners } from '../../lib/app/manners';
import type { VisitState } from '../../lib/app/summary';
import type { Result } from '../../lib/kernel/result';
import type { Sentence } from '../../lib/words/sentence';

/** What the edge tab gives to a panel. */
export interface PanelPlace {
  document: Document;
  /** The tab's shadow root; the panel puts its style element and one element behind the tab. */
  root: ShadowRoot;
  /** Name in `CSS.highlights`; `highlight.css` has the rule for `planlens-evidence`. */
  highlightName: string;
  /** The panel's own button was used: the tab closes it. */
  onClose: (event: Event) => void;
  /** Edge, height and where the tab is hidden, at this moment. */
  manners: () => Manners;
  onManners: (manners: Manners) => void;
  /** Keeps a draft for the popup; nothing takes effect in the page. */
  onDraft: (task: number, duties: string[]) => Promise<Result<null, Sentence>>;
  /** A page can make clicks of its own: only those of a person count. */
  isTrusted: (event: Event) => boolean;
}

export interface PanelController {
  /**
   * Draws a state; null closes the panel and takes the paint away. What became of drafts is remembered until another
   * page (another key) is described.
   */
  show: (state: VisitState | null) => void;
  /** Gives the panel the focus. */
  focus: () => void;
  /** Gives it to the next or previous finding. */
  step: (step: 1 | -1) => void;
}

export type MakePanel = (place: PanelPlace) => PanelController;
