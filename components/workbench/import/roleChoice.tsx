import type { ColumnRole } from '../../../lib/plan/columns';
import { useWords } from '../../words';

const roles = ['seq', 'level1', 'level2', 'text', 'lead', 'responsible', 'support', 'deadline'] as const;

/** What one column means, to be chosen. Without a `label` it needs one around it. */
export function RoleChoice(props: {
  role: ColumnRole | null;
  label?: string;
  onChoose: (role: ColumnRole | null) => void;
}) {
  const { speak } = useWords();
  return (
    <select
      value={props.role ?? ''}
      aria-label={props.label}
      onChange={({ currentTarget: { value } }) =>
        props.onChoose(roles.find((known) => known === value) ?? null)
      }
    >
      <option value="">{speak('import_role_none')}</option>
      {roles.map((known) => (
        <option key={known} value={known}>
          {speak(`import_role_${known}`)}
        </option>
      ))}
    </select>
  );
}
