import type { Description } from '../../lib/app/summary';
import { speakSentence } from '../../lib/words/sentence';
import { FindingView } from './finding';
import { Links } from './links';
import { List, TaskHeading } from './parts';
import type { OverlayProps } from './overlay';

/** The opened overlay: one heading, what the state has to say, and who has the last word. */
export function Panel(props: OverlayProps & { label: string }) {
  const { speak, state } = props;
  const several = state.state === 'described' && state.description.findings.length > 1;
  return (
    <section class="panel" role="dialog" aria-label={props.label} tabIndex={-1}>
      <header>
        <h2>{props.label}</h2>
        <button type="button" onClick={props.onToggle}>
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
    </section>
  );
}

function Described(props: OverlayProps & { description: Description }) {
  const { speak, description } = props;
  const { findings, nearest, excluded, links } = description;
  const n = findings.length;
  const card = (task: number) => description.tasks.find((each) => each.n === task);
  return (
    <>
      {excluded && <p>{speak('overlay_excluded', speakSentence(speak, excluded))}</p>}
      {links.length > 0 && <Links {...props} links={links} />}
      {links.length > 0 && n > 0 && <h3>{speak('overlay_itself')}</h3>}
      {findings.map((finding) => (
        <FindingView key={finding.task} {...props} finding={finding} card={card(finding.task)} />
      ))}
      {!excluded && !(links.length + n) && (
        <p>{speak(nearest.length ? 'overlay_nothing' : 'overlay_nothing_near')}</p>
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
