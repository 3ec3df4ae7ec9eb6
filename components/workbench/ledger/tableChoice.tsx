import type { Overview } from '../../../lib/app/overview';
import { useWords } from '../../words';
import { FileButton } from '../fileButton';

/** For which unit a table is read, and the table. `all` are the words for the whole plan, where that may be chosen. */
export function TableChoice(props: {
  overview: Overview;
  label: string;
  all?: string;
  unit: string;
  onUnit: (unit: string) => void;
  onFile: (file: File) => void;
}) {
  const { speak } = useWords();
  return (
    <div class="ledger-import-start">
      <label class="field">
        <span>{props.label}</span>
        <select value={props.unit} onChange={(event) => props.onUnit(event.currentTarget.value)}>
          {props.all !== undefined && <option value="">{props.all}</option>}
          {props.overview.roster.units.map(({ name }) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </label>
      <FileButton
        label={speak('ledger_import_choose')}
        accept=".xlsx,.csv,.docx,.txt"
        onFile={props.onFile}
      />
    </div>
  );
}
