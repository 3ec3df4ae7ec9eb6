import type { Roster, UnitGroup } from '../../../lib/plan/roster';
import { useWords } from '../../words';
import { AddName } from './addName';

/** Collective units (各街道) and who belongs to them. A group without a list may mean any unit. */
export function GroupList(props: { roster: Roster; onChange: (groups: UnitGroup[]) => void }) {
  const { roster, onChange } = props;
  const { speak } = useWords();
  const replace = (group: UnitGroup, next: UnitGroup | null) =>
    onChange(roster.groups.flatMap((one) => (one === group ? (next ?? []) : one)));
  return (
    <>
      <h3>{speak('roster_groups', `${roster.groups.length}`)}</h3>
      {roster.groups.map((group) => (
        <Group key={group.name} group={group} roster={roster} onChange={(next) => replace(group, next)} />
      ))}
      <AddName
        label={speak('roster_add_group')}
        taken={[...roster.groups, ...roster.units].map(({ name }) => name)}
        onAdd={(name) => onChange([...roster.groups, { name, members: null }])}
      />
    </>
  );
}

function Group(props: { group: UnitGroup; roster: Roster; onChange: (group: UnitGroup | null) => void }) {
  const { group, roster, onChange } = props;
  const { speak } = useWords();
  const members = group.members ?? [];
  const tick = (name: string, on: boolean) => {
    // In the order of the roster; none ticked means that nobody has said.
    const next = roster.units
      .map((unit) => unit.name)
      .filter((one) => (one === name ? on : members.includes(one)));
    onChange({ ...group, members: next.length > 0 ? next : null });
  };
  return (
    <details class="roster-group">
      <summary>
        {group.name} ·{' '}
        {group.members ? speak('roster_members', `${members.length}`) : speak('roster_open_group')}
      </summary>
      <fieldset>
        <legend>{speak('group_members', group.name)}</legend>
        <div class="member-boxes">
          {roster.units.map(({ name }) => (
            <label key={name} class="box">
              <input
                type="checkbox"
                checked={members.includes(name)}
                onChange={({ currentTarget: { checked } }) => tick(name, checked)}
              />
              <span>{name}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <button
        type="button"
        aria-label={`${speak('roster_remove')} ${group.name}`}
        onClick={() => onChange(null)}
      >
        {speak('roster_remove')}
      </button>
    </details>
  );
}
