import type { Manners } from '../../lib/app/manners';
import type { Description, ListedFinding, VisitState } from '../../lib/app/summary';
import type { Evidence, Finding } from '../../lib/recognition/finding';
import { speakSentence, type Speak } from '../../lib/words/sentence';
import { FindingView } from './finding';
import { Links } from './links';
import { MannersMenu, type MannersChange } from './mannersMenu';
import { List, TaskHeading } from './parts';
import { PreviewWords } from './previewWords';
import type { DraftState } from './state';

export interface PanelProps {
  speak: Speak;
  state: VisitState;
  drafts: ReadonlyMap<number, DraftState>;
  /** The evidence or link last asked for, where it could not be found in the page. */
  lost: Evidence | ListedFinding | null;
  onClose: (event: Event) => void;
  onStep: (event: Event, step: 1 | -1) => void;
  onLocate: (event: Event, what: Evidence | ListedFinding, words: string) => void;
  onDraft: (event: Event, finding: Finding) => void;
  manners: Manners;
  onManners: (event: Event, change: MannersChange) => void;
}

/** The opened overlay: one heading, what the state has to say, and who has the last word. */
export function Panel(props: PanelProps) {
  const { speak, state } = props;
  const title = titleOf(speak, state);
  const several = state.state === 'described' && state.description.findings.length > 1;
  return (
    <section class="panel" role="dialog" aria-label={title} tabIndex={-1}>
      <header>
        <h2>{title}</h2>
        <button type="button" onClick={props.onClose}>
          {speak('overlay_close')}
        </button>
        {several && (
          <div class="steps">
            <button type="button" onClick={(event) => props.onStep(event, -1)}>
              {speak('overlay_previous')}
            </button>
            <button type="button" onClick={(event) => props.onStep(event, 1)}>
              {speak('overlay_next')}
            </button>
          </div>
        )}
      </header>
      {state.state === 'described' ? (
        <Described {...props} description={state.description} />
      ) : (
        <p role="status">
          {state.state === 'failed'
            ? speak('overlay_failed', speakSentence(speak, state.why))
            : speak(state.state === 'reading' ? 'overlay_reading' : 'overlay_outdated')}
        </p>
      )}
      <MannersMenu speak={speak} manners={props.manners} onManners={props.onManners} />
    </section>
  );
}

/** Of a described page what the toolbar button says, so that no two places disagree. */
function titleOf(speak: Speak, state: VisitState): string {
  if (state.state === 'described') return state.label;
  return speak(state.state === 'reading' ? 'badge_reading' : `overlay_title_${state.state}`);
}

function Described(props: PanelProps & { description: Description }) {
  const { speak, description } = props;
  const { findings, nearest, excluded, links, preview } = description;
  const n = findings.length;
  const card = (task: number) => description.tasks.find((each) => each.n === task);
  return (
    <>
      {preview && <PreviewWords speak={speak} preview={preview} />}
      {excluded && <p>{speak('overlay_excluded', speakSentence(speak, excluded))}</p>}
      {links.length > 0 && <Links {...props} links={links} />}
      {links.length > 0 && n > 0 && <h3>{speak('overlay_itself')}</h3>}
      {findings.map((finding) => (
        <FindingView
          key={finding.task}
          {...props}
          finding={finding}
          card={card(finding.task)}
          preview={preview !== undefined}
        />
      ))}
      {!excluded && !(links.length + n) && (
        <p>
          {speak(nearest.length ? 'overlay_nothing' : preview ? 'popup_not_found' : 'overlay_nothing_near')}
        </p>
      )}
      {!(links.length + n) &&
        nearest.map((near) => (
          <article key={near.task}>
            <TaskHeading speak={speak} n={near.task} card={card(near.task)} />
            <List speak={speak} title="overlay_lacks" items={near.lacks} />
          </article>
        ))}
      {links.length + n > 0 && <p class="note">{speak('overlay_machine')}</p>}
    </>
  );
}
