import { useMemo } from 'preact/hooks';
import type { ImportActions } from '../../../lib/app/importing';
import type { Corrections } from '../../../lib/plan/corrections';
import { groupsMet } from '../../../lib/plan/namesMet';
import type { Task } from '../../../lib/plan/plan';
import type { Roster, UnitKind } from '../../../lib/plan/roster';
import { membersOf } from '../../../lib/plan/unitLookup';
import { useWords } from '../../words';
import { unitKinds } from './newNames';

/** Collective names of the plan and who belongs to them; nobody has to know. */
export function GroupsOfPlan(props: {
  tasks: Task[];
  roster: Roster;
  corrections: Corrections;
  onCorrect: ImportActions['onCorrect'];
}) {
  const { tasks, roster, corrections, onCorrect } = props;
  const { speak } = useWords();
  const groups = useMemo(() => [...groupsMet(tasks).keys()], [tasks]);
  const fresh = corrections.names.flatMap(([name, said]) =>
    said.as === 'new' ? [{ name, kind: said.kind }] : [],
  );
  const units: { name: string; kind: UnitKind }[] = [...roster.units, ...fresh];
  const said = new Map(corrections.groups);

  function answer(group: string, members: string[] | null): void {
    const others = corrections.groups.filter(([name]) => name !== group);
    onCorrect({ ...corrections, groups: [...others, [group, members]] });
  }

  return (
    <section>
      <h3>{speak('import_groups')}</h3>
      <p class="hint">{speak(groups.length === 0 ? 'import_no_groups' : 'import_group_hint')}</p>
      {groups.map((group) => {
        const members = said.get(group) ?? (said.has(group) ? null : membersOf(roster, group));
        const ticked = new Set(members);
        return (
          <details key={group} class="card">
            <summary>
              {members === null
                ? speak('import_group_open', group)
                : speak('import_group_listed', group, String(members.length))}
            </summary>
            <div class="actions">
              {unitKinds.map((kind) => (
                <button
                  key={kind}
                  type="button"
                  onClick={() =>
                    answer(
                      group,
                      units
                        .filter((unit) => unit.kind === kind || ticked.has(unit.name))
                        .map(({ name }) => name),
                    )
                  }
                >
                  {speak('import_group_pick', speak(`import_unit_${kind}`))}
                </button>
              ))}
              <button type="button" onClick={() => answer(group, null)}>
                {speak('import_group_unknown')}
              </button>
            </div>
            <div class="member-boxes">
              {units.map(({ name }) => (
                <label key={name} class="box">
                  <input
                    type="checkbox"
                    checked={ticked.has(name)}
                    onChange={({ currentTarget: { checked } }) => {
                      const next = units
                        .map((unit) => unit.name)
                        .filter((unit) => (unit === name ? checked : ticked.has(unit)));
                      answer(group, next.length > 0 ? next : null);
                    }}
                  />
                  <span>{name}</span>
                </label>
              ))}
            </div>
          </details>
        );
      })}
    </section>
  );
}
