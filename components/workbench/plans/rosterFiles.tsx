import { useWords } from '../../words';
import { FileButton } from '../fileButton';

/** The roster as a file: out, and in again. */
export function RosterFiles(props: { onExport: () => void; onFile: (file: File) => Promise<void> }) {
  const { speak } = useWords();
  return (
    <div class="actions">
      <button type="button" onClick={props.onExport}>
        {speak('roster_export')}
      </button>
      <FileButton
        label={speak('roster_bring_in')}
        accept=".json,application/json"
        onFile={(file) => void props.onFile(file)}
      />
    </div>
  );
}
