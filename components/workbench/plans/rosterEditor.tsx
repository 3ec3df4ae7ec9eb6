import { useEffect, useState } from 'preact/hooks';
import { rosterChanges } from '../../../lib/app/rosterChange';
import type { Roster, Unit } from '../../../lib/plan/roster';
import type { Sentence } from '../../../lib/words/sentence';
import { useKeptFocus } from '../../popup/keptFocus';
import { useWords } from '../../words';
import type { PlansActions } from './contract';
import { GroupList } from './groupList';
import { RosterFiles } from './rosterFiles';
import { UnitTable } from './unitTable';

/**
 * The roster of the place, changed in place or by a file. Nothing is stored before what would change has been shown and the
 * button under it is pressed; what was changed survives closing.
 */
export function RosterEditor(props: { saved: Roster; actions: PlansActions; onSaved: () => void }) {
  const { saved, actions } = props;
  const { speak, tell } = useWords();
  const [draft, setDraft] = useState<Roster | null>(null);
  const [fault, setFault] = useState<Sentence | null>(null);
  const { place } = saved;
  useEffect(() => void actions.recallDraft(place).then((kept) => kept && setDraft(kept)), [place]);

  const shown = draft ?? saved;
  const holder = useKeptFocus<HTMLElement>(`${draft === null} ${shown.units.length} ${shown.groups.length}`);
  const changes = draft ? rosterChanges(saved, draft) : [];

  function change(next: Roster | null): void {
    setFault(null);
    setDraft(next);
    void actions.keepDraft(place, next);
  }

  async function save(): Promise<void> {
    if (!draft) return;
    const stored = await actions.saveRoster(place, draft);
    if (!stored.ok) return setFault(stored.error);
    change(null);
    props.onSaved();
  }

  return (
    <section aria-labelledby="roster-title" ref={holder} tabIndex={-1}>
      <h2 id="roster-title">{speak('roster_title', place)}</h2>
      <p class="hint">{speak('roster_hint')}</p>
      <RosterFiles
        onExport={() => actions.exportRoster(saved)}
        onFile={async (file) => {
          const read = await actions.readRoster(file, place);
          if (read.ok) change(read.value);
          else setFault(read.error);
        }}
      />
      {fault && (
        <p role="alert" class="banner bad">
          {tell(fault)}
        </p>
      )}
      {draft && (
        <div class="banner warn roster-changes" role="group" aria-label={speak('roster_changes')}>
          <h3>
            {changes.length > 0
              ? speak('roster_changes_count', `${changes.length}`)
              : speak('roster_unchanged')}
          </h3>
          <ul>
            {changes.slice(0, mostShown).map((sentence) => (
              <li key={JSON.stringify(sentence)}>{tell(sentence)}</li>
            ))}
          </ul>
          {changes.length > mostShown && <p>{speak('roster_more', `${changes.length - mostShown}`)}</p>}
          <div class="actions">
            {changes.length > 0 && (
              <button type="button" class="primary" onClick={() => void save()}>
                {speak('roster_save')}
              </button>
            )}
            <button type="button" onClick={() => change(null)}>
              {speak('roster_drop')}
            </button>
          </div>
        </div>
      )}
      <UnitTable roster={shown} saved={saved} onChange={(units) => change(withUnits(shown, units))} />
      <GroupList roster={shown} onChange={(groups) => change({ ...shown, groups })} />
    </section>
  );
}

/** Whoever leaves the roster leaves its groups. */
function withUnits(roster: Roster, units: Unit[]): Roster {
  const names = new Set(units.map(({ name }) => name));
  const groups = roster.groups.map((group) => {
    const members = group.members?.filter((name) => names.has(name)) ?? null;
    return members?.length === group.members?.length ? group : { ...group, members };
  });
  return { ...roster, units, groups };
}

/** Nobody reads more at once; the rest is counted. */
const mostShown = 100;
