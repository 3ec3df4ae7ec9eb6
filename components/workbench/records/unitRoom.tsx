import { useMemo } from 'preact/hooks';
import { owedFilters, passes } from '../../../lib/app/owedFilter';
import { owingIn } from '../../../lib/app/overview';
import { shortText } from '../../taskText';
import { useWords } from '../../words';
import type { Asks } from '../asks';
import { Nowhere } from '../nowhere';
import type { RoomTerms } from '../room';
import { hashOf } from '../route';
import { EvidenceTable } from './evidenceList';
import { Facts, Neighbours } from './facts';
import { Claims, type ClaimDeeds } from './claims';
import { LastYearRecords } from './lastYear';
import { Log } from './log';
import { OwedTable } from './owedTable';

/** Everything known of one unit: what it owes and how it stands, its evidence with every address, what was ever decided. */
export function UnitRoom({ overview, place, asks, deeds }: RoomTerms & { asks: Asks; deeds: ClaimDeeds }) {
  const { speak } = useWords();
  const { units } = overview.roster;
  const at = units.findIndex(({ name }) => name === place[0]);
  const unit = units[at];
  const owed = useMemo(() => owingIn(overview)(unit?.name ?? ''), [overview, unit]);
  const [asked = ''] = place;
  if (!unit)
    return <Nowhere room="unit_room" why={asked ? speak('unit_unknown', asked) : speak('unit_none')} />;
  const neighbour = (name: string | undefined, key: 'unit_before' | 'unit_after') =>
    name === undefined ? null : { href: hashOf('unit', name), words: speak(key, name) };
  return (
    <section class="record-room" key={unit.name}>
      <h2>{speak('unit_room_title', unit.name)}</h2>
      <Neighbours
        label={speak('unit_neighbours')}
        before={neighbour(units[at - 1]?.name, 'unit_before')}
        after={neighbour(units[at + 1]?.name, 'unit_after')}
      />
      {unit.fullName && <p>{speak('unit_full_name', unit.fullName)}</p>}
      {unit.kind === 'vertical' && <p class="hint">{speak('map_legend_vertical')}</p>}
      <h3>{speak('unit_counts')}</h3>
      <Facts
        facts={owedFilters
          .filter((filter) => filter !== 'open')
          .map((filter) => [
            speak(`list_filter_${filter}`),
            speak('map_tasks', `${owed.filter((each) => passes(each, filter)).length}`),
          ])}
      />
      <h3>{speak('unit_tasks')}</h3>
      {owed.length === 0 ? (
        <p>{speak('unit_no_tasks')}</p>
      ) : (
        <OwedTable
          heading={speak('records_column_task')}
          rows={owed.map((each) => ({
            key: `${each.card.n}`,
            lead: (
              <a href={hashOf('task', `${each.card.n}`)}>
                {each.card.n} {shortText(each.card.text)}
              </a>
            ),
            owed: each,
          }))}
        />
      )}
      <Claims overview={overview} unit={unit.name} owed={owed} deeds={deeds} />
      <h3>{speak('unit_evidence')}</h3>
      <EvidenceTable
        asks={asks}
        query={{ of: 'cells', unit: unit.name, task: null, after: null }}
        news={overview}
        tasks={owed.map(({ card }) => card)}
        lead="task"
      />
      <LastYearRecords asks={asks} of={{ task: null, unit: unit.name }} news={overview} />
      <h3>{speak('unit_history')}</h3>
      <Log
        asks={asks}
        query={{ of: 'unit', unit: unit.name, before: null }}
        overview={overview}
        tasks={owed.map(({ card }) => card)}
        shows={{ task: true, place: true }}
      />
    </section>
  );
}
