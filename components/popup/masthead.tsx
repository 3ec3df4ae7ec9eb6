import type { ComponentChildren } from 'preact';
import type { Actor } from '../../lib/coverage/event';
import { useWords } from '../words';
import { useKeptFocus } from './keptFocus';

/** Who is acting, always in sight: computers in offices are shared. Below stands for which unit decisions count. */
export function Masthead(props: {
  actor: Actor | null;
  changing: boolean;
  onChange: () => void;
  children?: ComponentChildren;
}) {
  const { actor, changing } = props;
  const { speak } = useWords();
  const holder = useKeptFocus<HTMLElement>(changing);
  return (
    <header class="masthead" ref={holder} tabIndex={-1}>
      <div class="acting">
        <h1>{speak('popup_title')}</h1>
        {actor && (
          <>
            <p>
              <span class="unseen">{speak('popup_acting')}</span> <strong>{actor.name}</strong> ·{' '}
              {speak(`role_${actor.role}`)} · {actor.unit}
            </p>
            <button type="button" aria-expanded={changing} onClick={props.onChange}>
              {speak('popup_change_actor')}
            </button>
          </>
        )}
      </div>
      {props.children}
    </header>
  );
}
