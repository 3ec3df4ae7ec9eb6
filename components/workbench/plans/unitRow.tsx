import type { Unit, UnitKind } from '../../../lib/plan/roster';
import { useWords } from '../../words';
import { NamesField } from './namesField';

const kinds: readonly UnitKind[] = ['department', 'centre', 'street', 'vertical'];

/** One unit. Its short name stays as it is: plans and decisions call it by that. */
export function UnitRow(props: { unit: Unit; isNew: boolean; onChange: (unit: Unit | null) => void }) {
  const { unit, isNew, onChange } = props;
  const { speak } = useWords();
  const label = (column: 'full' | 'aliases' | 'codes' | 'kind') =>
    `${unit.name} ${speak(`roster_column_${column}`)}`;
  return (
    <tr>
      <th scope="row">
        {unit.name}
        {isNew && <span class="chip">{speak('roster_new')}</span>}
      </th>
      <td>
        <input
          type="text"
          aria-label={label('full')}
          value={unit.fullName ?? ''}
          maxLength={200}
          autocomplete="off"
          onInput={({ currentTarget: { value } }) => {
            const fullName = value.trim() === '' ? null : value;
            onChange({ ...unit, fullName, nameSource: fullName === null ? 'unknown' : 'seen' });
          }}
        />
      </td>
      <td>
        <NamesField
          label={label('aliases')}
          names={unit.aliases}
          onNames={(aliases) => onChange({ ...unit, aliases })}
        />
      </td>
      <td>
        <NamesField
          label={label('codes')}
          names={unit.pathCodes}
          onNames={(codes) => onChange({ ...unit, pathCodes: codes.map((code) => code.toLowerCase()) })}
        />
      </td>
      <td>
        <select
          aria-label={label('kind')}
          value={unit.kind}
          onChange={({ currentTarget: { value } }) =>
            onChange({ ...unit, kind: kinds.find((kind) => kind === value) ?? unit.kind })
          }
        >
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {speak(`roster_kind_${kind}`)}
            </option>
          ))}
        </select>
      </td>
      <td>
        <button
          type="button"
          aria-label={`${speak('roster_remove')} ${unit.name}`}
          onClick={() => onChange(null)}
        >
          {speak('roster_remove')}
        </button>
      </td>
    </tr>
  );
}
