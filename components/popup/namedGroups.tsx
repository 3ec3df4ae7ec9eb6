import { useState } from 'preact/hooks';
import type { OpenGroup, Summary } from '../../lib/app/summary';
import type { Obligation } from '../../lib/coverage/coverage';
import { useWords } from '../words';
import { GroupMembers } from './groupMembers';
import { useKeptFocus } from './keptFocus';
import type { OwedActs } from './owedDetail';
import { useField } from './typed';

interface Shared {
  summary: Summary;
  acts: OwedActs;
}

/**
 * Groups that the plan does not list, beside the tasks that they decide: asked for once where nobody named their
 * members (名单待定), and said so where somebody here did (组内).
 */
export function GroupsOf({ obligation, ...shared }: Shared & { obligation: Obligation }) {
  const { owed, groups } = shared.summary;
  if (groups.length === 0 || !['unresolved', 'group'].includes(obligation)) return null;
  const tasks = new Set(owed.filter((each) => each.obligation === obligation).map(({ card }) => card.n));
  const concerned = groups.filter((group) => group.tasks.some((n) => tasks.has(n)));
  const shown =
    obligation === 'unresolved'
      ? concerned.filter(({ members }) => members === null)
      : concerned.filter(({ members }) => obligation === 'group' && members?.includes(shared.acts.unit));
  return (
    <>
      {shown.map((group) => (
        <OpenGroupCard key={group.name} group={group} {...shared} />
      ))}
    </>
  );
}

/** Groups that were named without the unit: their tasks are not in its list, which must not look like an accident. */
export function GroupsElsewhere({ groups, ...shared }: Shared & { groups: readonly OpenGroup[] }) {
  const { speak } = useWords();
  const without = groups.filter(({ members }) => members && !members.includes(shared.acts.unit));
  if (without.length === 0) return null;
  return (
    <section aria-labelledby="groups-elsewhere">
      <h3 id="groups-elsewhere" class="sub">
        {speak('group_others')}
      </h3>
      {without.map((group) => (
        <OpenGroupCard key={group.name} group={group} {...shared} />
      ))}
    </section>
  );
}

function OpenGroupCard({ group, summary, acts }: Shared & { group: OpenGroup }) {
  const { speak } = useWords();
  const { name, members, tasks } = group;
  const [typed, setTyped] = useField(`members:${name}`);
  const [open, setOpen] = useState(typed !== '');
  const holder = useKeptFocus<HTMLDivElement>(`${open} ${members === null}`);
  const named = members?.includes(acts.unit) ? 'group_named' : 'group_named_without';
  return (
    <div class={members ? 'named-group' : 'banner warn named-group'} ref={holder} tabIndex={-1}>
      <p>
        {members
          ? speak(named, name, `${members.length}`, acts.unit)
          : speak('group_unlisted', name, tasks.join(speak('list_separator')))}
      </p>
      <div class="actions">
        <button
          type="button"
          aria-expanded={open}
          {...(members && { 'aria-label': speak('group_change_of', name) })}
          onClick={() => setOpen(!open)}
        >
          {speak(members ? 'group_change' : 'group_fill')}
        </button>
        {members && (
          <button
            type="button"
            aria-label={speak('group_forget_of', name)}
            onClick={() => {
              setTyped('');
              acts.onGroup(name, null);
            }}
          >
            {speak('group_forget')}
          </button>
        )}
      </div>
      {open && (
        <GroupMembers
          group={group}
          units={summary.units}
          saving={acts.saving}
          onSave={(next) => {
            setOpen(false);
            acts.onGroup(name, next);
          }}
        />
      )}
    </div>
  );
}
