import { useMemo } from 'preact/hooks';
import { mondayOf } from '../../../lib/app/day';
import { owedIn, type Overview } from '../../../lib/app/overview';
import { useWords } from '../../words';
import type { RoomTerms } from '../room';
import { WeeksChart, type PlanDate } from './chart';
import { useWeeks, type AskWeeks } from './loadedWeeks';
import { NotLoaded } from '../../popup/notLoaded';

/** How the covered duties grew, week by week, with the plan's dates: as a chart and as a table. */
export function WeeksRoom({ overview, ask }: RoomTerms & { ask: AskWeeks }) {
  const { speak } = useWords();
  const { today } = overview;
  const present = mondayOf(Date.parse(`${today}T12:00`));
  const { weeks, portions, why, again } = useWeeks(ask, present, overview);
  const now = useMemo(() => dutiesNow(overview), [overview]);
  const dates = useMemo(() => datesOf(overview), [overview]);
  return (
    <section class="weeks">
      <h2>{speak('weeks_title')}</h2>
      <p>{speak('weeks_now', `${now.covered}`, `${now.asked}`)}</p>
      <p role="status">
        {weeks === null && !why && speak('weeks_loading', `${portions}`)}
        {weeks?.length === 0 && speak('weeks_none')}
      </p>
      {why && <NotLoaded why={why} onAgain={again} />}
      {weeks && weeks.length > 0 && (
        <>
          <WeeksChart weeks={weeks} dates={dates} />
          <ul class="weeks-legend">
            <li>
              <span class="line all" aria-hidden="true" /> {speak('weeks_all')}
            </li>
            <li>
              <span class="line web" aria-hidden="true" /> {speak('weeks_web')}
            </li>
            <li>
              <span class="line date" aria-hidden="true" /> {speak('weeks_date')}
            </li>
          </ul>
          <div class="portions">
            <table class="records">
              <caption>{speak('weeks_table')}</caption>
              <thead>
                <tr>
                  <th scope="col">{speak('weeks_column_week')}</th>
                  <th scope="col">{speak('weeks_web')}</th>
                  <th scope="col">{speak('weeks_offline')}</th>
                  <th scope="col">{speak('weeks_all')}</th>
                  <th scope="col">{speak('weeks_date')}</th>
                </tr>
              </thead>
              <tbody>
                {weeks.toReversed().map(({ week, web, offline }) => (
                  <tr key={week}>
                    <th scope="row">{week}</th>
                    <td>{web}</td>
                    <td>{offline}</td>
                    <td>{web + offline}</td>
                    <td>
                      {dates
                        .filter(({ date }) => mondayOf(Date.parse(`${date}T12:00`)) === week)
                        .map(({ date, tasks }) =>
                          speak('weeks_date_of', date, tasks.join(speak('list_separator'))),
                        )
                        .join(speak('sentence_separator'))}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          {dates.length > 0 && (
            <>
              <h3>{speak('weeks_dates')}</h3>
              <ul class="plain">
                {dates.map(({ date, tasks }) => (
                  <li key={date}>{speak('weeks_date_of', date, tasks.join(speak('list_separator')))}</li>
                ))}
              </ul>
            </>
          )}
        </>
      )}
    </section>
  );
}

/**
 * Duties covered now, and asked for: those of 不适用 tasks are not, nor the gaps of 垂直管理 units and of units that only a
 * group names which nobody has listed.
 */
function dutiesNow(overview: Overview): { covered: number; asked: number } {
  const vertical = new Set(
    overview.roster.units.flatMap(({ name, kind }) => (kind === 'vertical' ? [name] : [])),
  );
  let [covered, asked] = [0, 0];
  for (const [unit, owed] of owedIn(overview))
    for (const { card, coveredDuties, obligation, state } of owed) {
      covered += coveredDuties.length;
      const silent = vertical.has(unit) || obligation === 'unresolved';
      const all = state !== 'inapplicable' && !(silent && state === 'uncovered');
      asked += all ? card.duties.length : coveredDuties.length;
    }
  return { covered, asked };
}

function datesOf({ plan }: Overview): PlanDate[] {
  const tasksOf = new Map<string, number[]>();
  for (const { n, dates } of plan.tasks)
    for (const date of dates) tasksOf.set(date, [...(tasksOf.get(date) ?? []), n]);
  return [...tasksOf]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([date, tasks]) => ({ date, tasks }));
}
