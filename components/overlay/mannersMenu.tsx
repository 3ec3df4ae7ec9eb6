import { shareWithin, withHidden, type HideScope, type Manners } from '../../lib/app/manners';
import type { Speak } from '../../lib/words/sentence';

/** One wish of the menu. */
export type MannersChange = { side: Manners['side'] } | { move: 'up' | 'down' } | { hide: HideScope };

/** How far one press moves the tab, as a share of the window's height. */
const step = 0.1;

/** The manners after one wish on a page. */
export function changed(manners: Manners, change: MannersChange, address: string): Manners {
  if ('hide' in change) return withHidden(manners, change.hide, address);
  if ('side' in change) return { ...manners, side: change.side };
  return { ...manners, share: shareWithin(manners.share + (change.move === 'up' ? -step : step)) };
}

const scopes: HideScope[] = ['page', 'column', 'site'];

/** Where the tab stands and where it is hidden, in one place; everything by keyboard that dragging does. */
export function MannersMenu(props: {
  speak: Speak;
  manners: Manners;
  onManners: (event: Event, change: MannersChange) => void;
}) {
  const { speak, manners, onManners } = props;
  const other = manners.side === 'left' ? 'right' : 'left';
  const wish = (change: MannersChange) => (event: Event) => onManners(event, change);
  return (
    <details class="manners">
      <summary>{speak('overlay_manners')}</summary>
      <div class="steps">
        <button type="button" onClick={wish({ side: other })}>
          {speak(`overlay_to_${other}`)}
        </button>
        <button type="button" onClick={wish({ move: 'up' })}>
          {speak('overlay_up')}
        </button>
        <button type="button" onClick={wish({ move: 'down' })}>
          {speak('overlay_down')}
        </button>
        {scopes.map((scope) => (
          <button key={scope} type="button" onClick={wish({ hide: scope })}>
            {speak(`overlay_hide_${scope}`)}
          </button>
        ))}
      </div>
      <p class="note">{speak('overlay_hide_note')}</p>
    </details>
  );
}
