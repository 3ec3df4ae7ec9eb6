import type { ComponentChildren } from 'preact';
import type { ListedFinding } from '../../lib/app/summary';
import type { Evidence } from '../../lib/recognition/finding';
import type { PanelProps } from './panel';

/** Words of the page as a button that brings them into view, and what to say where they cannot be found. */
export function Locatable(
  props: PanelProps & { what: Evidence | ListedFinding; words: string; children?: ComponentChildren },
) {
  const { what, words } = props;
  return (
    <>
      <button type="button" class="quote" onClick={(event) => props.onLocate(event, what, words)}>
        {props.children}
        {words}
      </button>
      {props.lost === what && <p role="alert">{props.speak('overlay_not_found')}</p>}
    </>
  );
}
