import { useState } from 'preact/hooks';
import type { NameAnswer } from '../../../lib/plan/corrections';
import type { NameMet } from '../../../lib/plan/namesMet';
import type { UnitKind } from '../../../lib/plan/roster';
import { useWords } from '../../words';

export const unitKinds: UnitKind[] = ['department', 'street', 'vertical', 'centre'];

/** One unknown name: a new unit of some kind, or another name of a unit, which is then chosen. */
export function NewName(props: {
  met: NameMet;
  said: NameAnswer | undefined;
  /** Units that it may be another name of. */
  units: string[];
  onAnswer: (answer: NameAnswer | null) => void;
}) {
  const { met, said, onAnswer } = props;
  const { speak } = useWords();
  const [asking, setAsking] = useState(false);
  const alias = said?.as === 'alias' ? said.unit : '';
  const asked = asking || alias !== '';
  const value = said?.as === 'new' ? said.kind : asked ? 'alias' : '';
  return (
    <li>
      <label class="field">
        <span>
          <strong>{met.name}</strong> {speak('import_name_tasks', String(met.tasks))}
        </span>
        <select
          value={value}
          onChange={({ currentTarget }) => {
            const kind = unitKinds.find((each) => each === currentTarget.value);
            setAsking(currentTarget.value === 'alias');
            onAnswer(kind ? { as: 'new', kind } : null);
          }}
        >
          <option value="">{speak('import_name_choose')}</option>
          {unitKinds.map((kind) => (
            <option key={kind} value={kind}>
              {speak('import_name_new_kind', speak(`import_unit_${kind}`))}
            </option>
          ))}
          <option value="alias">{speak('import_name_alias')}</option>
        </select>
      </label>
      {asked && (
        <label class="field">
          <span>{speak('import_name_alias_of', met.name)}</span>
          <select
            value={alias}
            onChange={({ currentTarget: { value: unit } }) =>
              onAnswer(unit === '' ? null : { as: 'alias', unit })
            }
          >
            <option value="">{speak('import_name_choose')}</option>
            {props.units.map((unit) => (
              <option key={unit} value={unit}>
                {unit}
              </option>
            ))}
          </select>
        </label>
      )}
    </li>
  );
}
