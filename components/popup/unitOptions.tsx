import type { Summary } from '../../lib/app/summary';
import { useWords } from '../words';

/** The units of the roster as entries of a choice; vertically managed ones stand apart. */
export function UnitOptions({ units }: { units: Summary['units'] }) {
  const { speak } = useWords();
  const groups = [
    { label: speak('popup_other_units'), members: units.filter(({ vertical }) => !vertical) },
    { label: speak('popup_vertical_units'), members: units.filter(({ vertical }) => vertical) },
  ].filter(({ members }) => members.length > 0);
  return (
    <>
      {groups.map(({ label, members }) => (
        <optgroup key={label} label={label}>
          {members.map(({ name }) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </optgroup>
      ))}
    </>
  );
}
