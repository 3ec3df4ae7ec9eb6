import { stateSign } from '../../../lib/app/mapWords';
import { useWords } from '../../words';

const states = ['covered', 'partial', 'uncovered', 'disputed', 'inapplicable'] as const;

/** Every sign of the map in words. */
export function MapLegend() {
  const { speak } = useWords();
  return (
    <details class="map-legend" open>
      <summary>{speak('map_legend')}</summary>
      <ul>
        {states.map((state) => (
          <li key={state}>
            <span class={`map-key ${state}`} aria-hidden="true">
              {stateSign[state]}
            </span>
            {speak(`map_legend_${state}`)}
          </li>
        ))}
        <li>
          <span class="map-key overdue" aria-hidden="true">
            {speak('map_mark_overdue')}
          </span>
          {speak('map_legend_overdue')}
        </li>
        <li>
          <span class="map-key soon" aria-hidden="true">
            {speak('map_mark_soon')}
          </span>
          {speak('map_legend_soon')}
        </li>
        <li>
          <span class="map-key off" aria-hidden="true">
            {speak('map_mark_offline')}
          </span>
          {speak('map_legend_offline')}
        </li>
        <li>
          <span class="map-key" aria-hidden="true">
            {speak('map_mark_lead')} {speak('map_mark_responsible')} {speak('map_mark_group')}{' '}
            {speak('map_mark_unresolved')}
          </span>
          {speak('map_legend_obligations')}
        </li>
        <li>
          <span class="map-key" aria-hidden="true">
            3/5
          </span>
          {speak('map_legend_count')}
        </li>
        <li>{speak('map_legend_vertical')}</li>
        <li>{speak('map_legend_empty')}</li>
      </ul>
    </details>
  );
}
