import type { Manners } from '../../../lib/app/manners';
import { say, type Sentence } from '../../../lib/words/sentence';
import { useWords } from '../../words';

/** How the edge tab behaves: its side, and where it is hidden, each with the way back. */
export function MannersSection(props: {
  manners: Manners;
  onManners: (manners: Manners, done: Sentence) => void;
}) {
  const { manners, onManners } = props;
  const { hidden } = manners;
  const { speak } = useWords();
  const places = [
    ...(hidden.site ? [{ name: speak('settings_hidden_site'), rest: { ...hidden, site: false } }] : []),
    ...hidden.columns.map((column) => ({
      name: speak('settings_hidden_column', column),
      rest: { ...hidden, columns: hidden.columns.filter((one) => one !== column) },
    })),
    ...hidden.pages.map((page) => ({
      name: speak('settings_hidden_page', page),
      rest: { ...hidden, pages: hidden.pages.filter((one) => one !== page) },
    })),
  ];
  return (
    <section aria-labelledby="settings-manners">
      <h2 id="settings-manners">{speak('settings_manners')}</h2>
      <fieldset class="sides">
        <legend>{speak('settings_side')}</legend>
        {(['left', 'right'] as const).map((side) => (
          <label key={side} class="box">
            <input
              type="radio"
              name="side"
              checked={manners.side === side}
              onChange={() => onManners({ ...manners, side }, say('settings_done_side'))}
            />
            <span>{speak(`settings_side_${side}`)}</span>
          </label>
        ))}
      </fieldset>
      <h3>{speak('settings_hidden')}</h3>
      {places.length === 0 ? (
        <p class="hint">{speak('settings_hidden_none')}</p>
      ) : (
        <ul class="rows">
          {places.map(({ name, rest }) => (
            <li key={name}>
              <span>{name}</span>
              <button
                type="button"
                aria-label={speak('settings_show_again_of', name)}
                onClick={() => onManners({ ...manners, hidden: rest }, say('settings_done_shown', name))}
              >
                {speak('settings_show_again')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
