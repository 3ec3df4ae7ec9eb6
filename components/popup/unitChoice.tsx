import type { Summary } from '../../lib/app/summary';
import { useWords } from '../words';

/** The unit one works for; the one that the page's address suggests is chosen already, and says so. */
export function UnitChoice(props: {
  units: Summary['units'];
  unit: string;
  suggested: string | null;
  onUnit: (unit: string) => void;
}) {
  const { units, unit, suggested } = props;
  const { speak } = useWords();
  const groups = [
    { label: speak('popup_other_units'), members: units.filter(({ vertical }) => !vertical) },
    { label: speak('popup_vertical_units'), members: units.filter(({ vertical }) => vertical) },
  ].filter(({ members }) => members.length > 0);
  return (
    <label class="field">
      <span>{speak('popup_step_unit')}</span>
      <select value={unit} onChange={(event) => props.onUnit(event.currentTarget.value)}>
        <option value="">{speak('popup_choose_unit')}</option>
        {groups.map(({ label, members }) => (
          <optgroup key={label} label={label}>
            {members.map(({ name }) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      {suggested !== null && suggested === unit && (
        <span class="hint">{speak('popup_suggested_unit', suggested)}</span>
      )}
    </label>
  );
}
