import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Overview } from '../../lib/app/overview';
import type { Sentence } from '../../lib/words/sentence';
import { useWords } from '../words';
import { FirstRun } from './firstRun';
import { LookedPlan } from './lookedPlan';
import type { Room } from './room';
import { hashOf, type Route } from './route';

export type FrameContent =
  | { state: 'loading' }
  | { state: 'failure'; why: Sentence }
  | { state: 'ready'; overview: Overview; instead: Sentence | null };

/** The workbench: which plan, who acts, the doors to its rooms, and the room that is open. */
export function Frame(props: {
  rooms: readonly Room[];
  route: Route;
  content: FrameContent;
  onAskAgain: () => void;
  /** Shows another plan; null for whichever is in use. */
  onLookAt: (plan: string | null) => void;
  /** Stands above every room: what should not be overlooked. */
  reminder?: ComponentChildren;
}) {
  const { rooms, route, content } = props;
  const { speak, tell } = useWords();
  const room = rooms.find(({ name }) => name === route.room) ?? rooms[0];
  const main = useRef<HTMLElement>(null);
  const address = hashOf(route.room, ...route.place);
  const before = useRef(address);
  useLayoutEffect(() => {
    // A new place is read from its heading on; at first the browser's own order stands. Before the rooms' own effects: one
    // that knows better where to begin has the last word.
    if (before.current !== address) main.current?.focus();
    before.current = address;
  }, [address]);
  const overview = content.state === 'ready' ? content.overview : null;
  return (
    <>
      <header class="workbench-head">
        <h1>{speak('workbench_title')}</h1>
        {overview && <LookedPlan overview={overview} onLookAt={props.onLookAt} />}
        {overview?.actor && (
          <p class="acting-person">
            <span class="unseen">{speak('popup_acting')}</span> <strong>{overview.actor.name}</strong> ·{' '}
            {speak(`role_${overview.actor.role}`)} · {overview.actor.unit}
          </p>
        )}
        <nav aria-label={speak('workbench_rooms')}>
          <ul>
            {rooms
              .filter(({ door }) => door)
              .map(({ name, title }) => (
                <li key={name}>
                  <a href={hashOf(name)} {...(name === room?.name && { 'aria-current': 'page' as const })}>
                    {speak(title)}
                  </a>
                </li>
              ))}
          </ul>
        </nav>
      </header>
      <main ref={main} tabIndex={-1}>
        {content.state === 'loading' && <p role="status">{speak('workbench_loading')}</p>}
        {content.state === 'failure' && (
          <div role="alert" class="banner bad">
            <p>{tell(content.why)}</p>
            <button type="button" onClick={props.onAskAgain}>
              {speak('workbench_again')}
            </button>
          </div>
        )}
        {content.state === 'ready' && content.instead && (
          <p role="alert" class="banner warn">
            {speak('workbench_plan_instead', tell(content.instead), content.overview.plan.title)}
          </p>
        )}
        {overview && !overview.actor && !['settings', 'help'].includes(room?.name ?? '') && <FirstRun />}
        {overview && props.reminder}
        {overview &&
          room?.draw({
            overview,
            ...(room.name === route.room
              ? { place: route.place, query: route.query }
              : { place: [], query: '' }),
          })}
      </main>
    </>
  );
}
