import type { Summary } from '../../lib/app/summary';
import { useWords } from '../words';
import { UnitOptions } from './unitOptions';

/** The unit whose tasks are in front and for which decisions count, apart from who acts. */
export function UnitBar(props: {
  units: Summary['units'];
  unit: string;
  /** The acting person's. */
  own: string;
  onUnit: (unit: string | null) => void;
}) {
  const { units, unit, own, onUnit } = props;
  const { speak } = useWords();
  return (
    <div class={unit === own ? 'unit-bar' : 'unit-bar other'}>
      <label>
        <span>{speak('unit_current')}</span>
        <select
          value={unit}
          onChange={({ currentTarget: { value } }) => onUnit(value === own ? null : value)}
        >
          <UnitOptions units={units} />
        </select>
      </label>
      {unit !== own && (
        <>
          <button type="button" onClick={() => onUnit(null)}>
            {speak('unit_back')}
          </button>
          <p>{speak('unit_counts_for', unit, own)}</p>
        </>
      )}
    </div>
  );
}

/** The page in front seems to be another unit's: one click puts that unit in front; nothing switches by itself. */
export function UnitOffer(props: {
  suggested: string | null;
  unit: string;
  onUnit: (unit: string | null) => void;
}) {
  const { suggested, unit, onUnit } = props;
  const { speak } = useWords();
  if (suggested === null || suggested === unit) return null;
  return (
    <div class="banner offer">
      <p>{speak('unit_of_page', suggested)}</p>
      <button type="button" onClick={() => onUnit(suggested)}>
        {speak('unit_switch')}
      </button>
    </div>
  );
}
