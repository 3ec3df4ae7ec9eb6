import { useId } from 'preact/hooks';
import type { OpenGroup, Summary } from '../../lib/app/summary';
import { useWords } from '../words';
import { ExplainedButton } from './explainedButton';
import { useInitials } from './initials';
import { says } from './search';
import { useField } from './typed';

/** Between the names that are ticked; it stands alone where all ticks were taken away. */
const gap = '\n';

/** Ticks the units of a group among those of the roster. What is ticked is kept like typed words. */
export function GroupMembers(props: {
  group: OpenGroup;
  units: Summary['units'];
  saving: boolean;
  onSave: (members: string[]) => void;
}) {
  const { group, units, saving } = props;
  const { speak } = useWords();
  const hint = useId();
  const [query, setQuery] = useField('groupSearch');
  const [kept, setKept] = useField(`members:${group.name}`);
  const ticked = kept === '' ? (group.members ?? []) : kept.split(gap).filter(Boolean);
  const initials = useInitials(query);
  const found = units.filter(({ name }) => says(name, query.trim(), initials));

  function whyNot(): string | null {
    if (saving) return speak('popup_saving');
    return ticked.length === 0 ? speak('group_needs_member') : null;
  }

  return (
    <fieldset class="members">
      <legend>{speak('group_members', group.name)}</legend>
      <label class="field">
        <span>{speak('group_find')}</span>
        <input
          type="search"
          value={query}
          aria-describedby={hint}
          autocomplete="off"
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
      </label>
      <p id={hint} class="hint">
        {speak('group_find_hint')}
      </p>
      {found.length === 0 && <p role="status">{speak('group_none_found', query)}</p>}
      <div class="member-boxes">
        {found.map(({ name }) => (
          <label key={name} class="box">
            <input
              type="checkbox"
              checked={ticked.includes(name)}
              onChange={({ currentTarget: { checked } }) => {
                const next = checked ? [...ticked, name] : ticked.filter((other) => other !== name);
                setKept(next.length > 0 ? next.join(gap) : gap);
              }}
            />
            <span>{name}</span>
          </label>
        ))}
      </div>
      <p role="status">{speak('group_ticked', `${ticked.length}`)}</p>
      <div class="actions">
        <ExplainedButton
          label={speak('group_save')}
          whyNot={whyNot()}
          onClick={() => props.onSave(units.map(({ name }) => name).filter((name) => ticked.includes(name)))}
        />
      </div>
    </fieldset>
  );
}
