import type { ImportActions } from '../../../lib/app/importing';
import type { Corrections } from '../../../lib/plan/corrections';
import type { Roster } from '../../../lib/plan/roster';
import { membersOf } from '../../../lib/plan/unitLookup';
import { useWords } from '../../words';
import { GroupOfPlan } from './groupOfPlan';

/** Collective names are listed so far; a plan rarely has more than ten. */
const mostShown = 100;

/** Collective names of the plan and who belongs to them; nobody has to know. */
export function GroupsOfPlan(props: {
  groups: string[];
  roster: Roster;
  corrections: Corrections;
  onCorrect: ImportActions['onCorrect'];
}) {
  const { groups, roster, corrections, onCorrect } = props;
  const { speak } = useWords();
  const fresh = corrections.names.flatMap(([name, said]) =>
    said.as === 'new' ? [{ name, kind: said.kind }] : [],
  );
  const said = new Map(corrections.groups);
  return (
    <section>
      <h3>{speak('import_groups')}</h3>
      <p class="hint">{speak(groups.length === 0 ? 'import_no_groups' : 'import_group_hint')}</p>
      {groups.slice(0, mostShown).map((group) => (
        <GroupOfPlan
          key={group}
          group={group}
          members={said.get(group) ?? membersOf(roster, group)}
          units={[...roster.units, ...fresh]}
          onAnswer={(members) => {
            const others = corrections.groups.filter(([name]) => name !== group);
            onCorrect({ ...corrections, groups: [...others, [group, members]] });
          }}
        />
      ))}
    </section>
  );
}
