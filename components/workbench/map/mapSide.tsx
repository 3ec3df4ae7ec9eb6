import type { RefObject } from 'preact';
import type { Overview } from '../../../lib/app/overview';
import type { OwedTask } from '../../../lib/app/summary';
import { DutyStates } from '../../popup/owedDetail';
import { OwedFacts } from '../../popup/owedFacts';
import { shortText } from '../../taskText';
import { useWords } from '../../words';
import type { Asks } from '../asks';
import { EvidenceList } from '../records/evidenceList';
import { Log } from '../records/log';
import { hashOf } from '../route';
import type { ShownMap } from './shown';
import type { Place } from './steps';

/** What a cell rests on: duties, pages, decisions, and the ways to task and unit. */
export function MapSide(props: {
  shown: ShownMap;
  place: Place;
  overview: Overview;
  asks: Asks;
  heading: RefObject<HTMLHeadingElement | null>;
  onClose: () => void;
}) {
  const { shown, place, overview, asks, heading, onClose } = props;
  const { speak } = useWords();
  const unit = shown.unitOf(place.row);
  const column = shown.columns[place.column];
  if (!unit || !column) return null;
  const single = column.tasks.length === 1 ? shown.map.tasks[column.tasks[0] ?? -1] : undefined;
  const owed = column.tasks.flatMap((task) => shown.map.cell(shown.rows[place.row] ?? -1, task) ?? []);
  const title = single
    ? speak('map_side_title', unit.name, `${single.n}`)
    : speak('map_side_sum', unit.name, shown.titleOf(column));
  return (
    <section
      class="map-side"
      aria-label={title}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <h3 ref={heading} tabIndex={-1}>
        {title}
      </h3>
      <div class="actions">
        <button type="button" onClick={onClose}>
          {speak('map_side_close')}
        </button>
        {single && <a href={hashOf('task', `${single.n}`)}>{speak('map_to_task', `${single.n}`)}</a>}
        <a href={hashOf('unit', unit.name)}>{speak('map_to_unit', unit.name)}</a>
      </div>
      {single ? (
        <OneTask
          owed={owed[0] ?? null}
          unit={unit.name}
          {...{ overview, asks }}
          tasks={shown.map.tasks}
          n={single.n}
        />
      ) : (
        <SeveralTasks owed={owed} />
      )}
    </section>
  );
}

function OneTask(props: {
  owed: OwedTask | null;
  unit: string;
  n: number;
  overview: Overview;
  asks: Asks;
  tasks: ShownMap['map']['tasks'];
}) {
  const { owed, unit, n, overview, asks, tasks } = props;
  const { speak } = useWords();
  const task = tasks.find((each) => each.n === n);
  return (
    <>
      {owed ? (
        <p>
          <OwedFacts owed={owed} /> · {speak(`obligation_${owed.obligation}`)}
        </p>
      ) : (
        <p>{speak('map_side_not_owed', unit)}</p>
      )}
      <p class="verbatim">{task?.text}</p>
      {owed && (
        <>
          <h4>{speak('map_duties')}</h4>
          {owed.card.duties.length > 0 ? <DutyStates owed={owed} /> : <p>{speak('map_no_duties')}</p>}
        </>
      )}
      <h4>{speak('map_evidence')}</h4>
      <EvidenceList
        asks={asks}
        query={{ of: 'cells', unit, task: n, after: null }}
        news={overview}
        tasks={tasks}
        cell={false}
        none="records_no_evidence"
      />
      <h4>{speak('map_history')}</h4>
      <Log
        asks={asks}
        query={{ of: 'cell', unit, task: n, before: null }}
        overview={overview}
        tasks={tasks}
        shows={{ task: false, place: true }}
      />
    </>
  );
}

function SeveralTasks({ owed }: { owed: readonly OwedTask[] }) {
  const { speak } = useWords();
  return (
    <>
      <h4>{speak('map_side_tasks')}</h4>
      <ul class="map-several">
        {owed.map((each) => (
          <li key={each.card.n}>
            <a href={hashOf('task', `${each.card.n}`)}>
              {each.card.n} {shortText(each.card.text)}
            </a>
            <OwedFacts owed={each} />
          </li>
        ))}
      </ul>
    </>
  );
}
