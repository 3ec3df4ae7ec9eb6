import type { Summary } from '../../lib/app/summary';
import { useWords } from '../words';
import { UnitOptions } from './unitOptions';

/** The unit one works for; the one that the page's address suggests is chosen already, and says so. */
export function UnitChoice(props: {
  units: Summary['units'];
  unit: string;
  suggested: string | null;
  onUnit: (unit: string) => void;
}) {
  const { units, unit, suggested } = props;
  const { speak } = useWords();
  return (
    <label class="field">
      <span>{speak('popup_step_unit')}</span>
      <select value={unit} onChange={(event) => props.onUnit(event.currentTarget.value)}>
        <option value="">{speak('popup_choose_unit')}</option>
        <UnitOptions units={units} />
      </select>
      {suggested !== null && suggested === unit && (
        <span class="hint">{speak('popup_suggested_unit', suggested)}</span>
      )}
    </label>
  );
}
