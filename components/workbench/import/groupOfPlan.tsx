import { useState } from 'preact/hooks';
import type { UnitKind } from '../../../lib/plan/roster';
import { useWords } from '../../words';
import { unitKinds } from './newName';

/** A collective name and its members; the boxes are drawn once somebody opens it. */
export function GroupOfPlan(props: {
  group: string;
  /** Null where nobody has said. */
  members: string[] | null;
  units: { name: string; kind: UnitKind }[];
  onAnswer: (members: string[] | null) => void;
}) {
  const { group, members, units, onAnswer } = props;
  const { speak } = useWords();
  const [opened, setOpened] = useState(false);
  const ticked = new Set(members);
  const answer = (wanted: (unit: { name: string; kind: UnitKind }) => boolean): void => {
    const next = units.filter(wanted).map(({ name }) => name);
    onAnswer(next.length > 0 ? next : null);
  };
  return (
    <details class="card" onToggle={({ currentTarget }) => setOpened(currentTarget.open)}>
      <summary>
        {members === null
          ? speak('import_group_open', group)
          : speak('import_group_listed', group, String(members.length))}
      </summary>
      {opened && (
        <>
          <div class="actions">
            {unitKinds.map((each) => (
              <button
                key={each}
                type="button"
                onClick={() => answer(({ name, kind }) => kind === each || ticked.has(name))}
              >
                {speak('import_group_pick', speak(`import_unit_${each}`))}
              </button>
            ))}
            <button type="button" onClick={() => onAnswer(null)}>
              {speak('import_group_unknown')}
            </button>
          </div>
          <div class="member-boxes">
            {units.map(({ name }) => (
              <label key={name} class="box">
                <input
                  type="checkbox"
                  checked={ticked.has(name)}
                  onChange={({ currentTarget: { checked } }) =>
                    answer((unit) => (unit.name === name ? checked : ticked.has(unit.name)))
                  }
                />
                <span>{name}</span>
              </label>
            ))}
          </div>
        </>
      )}
    </details>
  );
}
