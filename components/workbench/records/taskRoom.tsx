import { useMemo } from 'preact/hooks';
import { owedIn } from '../../../lib/app/overview';
import { taskCard } from '../../../lib/app/taskCard';
import { useWords } from '../../words';
import type { Asks } from '../asks';
import { Nowhere } from '../nowhere';
import type { RoomTerms } from '../room';
import { hashOf } from '../route';
import { EvidenceTable } from './evidenceList';
import { Facts, Neighbours } from './facts';
import { LastYearRecords } from './lastYear';
import { Log } from './log';
import { OwedTable } from './owedTable';

/** Everything known of one task: its words, who owes it and how they stand, evidence, decisions, neighbours. */
export function TaskRoom({ overview, place, asks }: RoomTerms & { asks: Asks }) {
  const { speak } = useWords();
  const { tasks } = overview.plan;
  const at = tasks.findIndex(({ n }) => `${n}` === place[0]);
  const task = tasks[at];
  const owing = useMemo(
    () =>
      [...owedIn(overview)].flatMap(([unit, owed]) => {
        const mine = owed.find(({ card }) => card.n === task?.n);
        return mine ? [{ unit, owed: mine }] : [];
      }),
    [overview, task],
  );
  const [asked = ''] = place;
  if (!task)
    return <Nowhere room="task_room" why={asked ? speak('task_unknown', asked) : speak('task_none')} />;
  const duties = new Map(overview.duties);
  const card = taskCard(task, duties, new Map(overview.proofs));
  const blank = (words: string) => words || speak('task_blank');
  const neighbour = (n: number | undefined, key: 'task_before' | 'task_after') =>
    n === undefined ? null : { href: hashOf('task', `${n}`), words: speak(key, `${n}`) };
  const log = { asks, news: overview, tasks: [card] };
  return (
    <section class="record-room" key={task.n}>
      <h2>{speak('task_title', `${task.n}`)}</h2>
      <Neighbours
        label={speak('task_neighbours')}
        before={neighbour(tasks[at - 1]?.n, 'task_before')}
        after={neighbour(tasks[at + 1]?.n, 'task_after')}
      />
      <Facts
        facts={[
          [speak('map_filter_level1'), task.level1],
          [speak('map_filter_level2'), task.level2],
          [speak('task_text'), <span class="verbatim">{task.text}</span>],
          [speak('task_lead'), blank(task.leadRaw)],
          [speak('task_responsible'), blank(task.responsibleRaw)],
          [
            speak('task_deadline'),
            <>
              {blank(task.deadline)}
              {task.dates.length > 0 && (
                <span class="detail">{speak('task_dates', task.dates.join(speak('list_separator')))}</span>
              )}
            </>,
          ],
        ]}
      />
      {card.proof && <p class="hint">{speak(`proof_${card.proof}`)}</p>}
      <h3>{speak('task_duties')}</h3>
      {card.duties.length === 0 && <p>{speak('map_no_duties')}</p>}
      <ul class="plain">
        {card.duties.map(({ id, label }) => {
          const done = owing.filter(({ owed }) => owed.coveredDuties.includes(id)).length;
          return <li key={id}>{speak('task_duty_units', label, `${done}`, `${owing.length}`)}</li>;
        })}
      </ul>
      <h3>{speak('task_units')}</h3>
      {owing.length === 0 ? (
        <p>{speak('task_no_units')}</p>
      ) : (
        <OwedTable
          heading={speak('records_column_unit')}
          rows={owing.map(({ unit, owed }) => ({
            key: unit,
            lead: <a href={hashOf('unit', unit)}>{unit}</a>,
            owed,
          }))}
        />
      )}
      <h3>{speak('task_evidence')}</h3>
      <EvidenceTable {...log} query={{ of: 'cells', unit: null, task: task.n, after: null }} lead="unit" />
      <LastYearRecords asks={asks} of={{ task: task.n, unit: null }} news={overview} />
      <h3>{speak('task_history')}</h3>
      <Log
        {...log}
        overview={overview}
        query={{ of: 'cell', unit: null, task: task.n, before: null }}
        shows={{ task: false, place: true }}
      />
    </section>
  );
}
