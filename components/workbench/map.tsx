import { owedIn } from '../../lib/app/overview';
import { useWords } from '../words';
import type { RoomTerms } from './room';

/** 覆盖图: every unit with every task that it owes, one word a cell. */
export function CoverageMap({ overview }: RoomTerms) {
  const { speak } = useWords();
  const owed = owedIn(overview);
  const { tasks } = overview.plan;
  return (
    <section>
      <h2>{speak('map_title')}</h2>
      <div class="map-scroll" tabIndex={0} role="group" aria-label={speak('map_title')}>
        <table class="map">
          <thead>
            <tr>
              <th scope="col">{speak('map_unit')}</th>
              {tasks.map(({ n }) => (
                <th key={n} scope="col">
                  {n}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {[...owed].map(([unit, list]) => (
              <tr key={unit}>
                <th scope="row">{unit}</th>
                {tasks.map(({ n }) => {
                  const cell = list.find(({ card }) => card.n === n);
                  return (
                    <td key={n}>
                      {cell && <span class={`chip ${cell.state}`}>{speak(`coverage_${cell.state}`)}</span>}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
