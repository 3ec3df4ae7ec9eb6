import { useRef } from 'preact/hooks';
import { useWords } from '../../words';

/** The roster as a file: out, and in again. */
export function RosterFiles(props: { onExport: () => void; onFile: (file: File) => Promise<void> }) {
  const { speak } = useWords();
  const input = useRef<HTMLInputElement>(null);
  return (
    <div class="actions">
      <button type="button" onClick={props.onExport}>
        {speak('roster_export')}
      </button>
      <button type="button" onClick={() => input.current?.click()}>
        {speak('roster_bring_in')}
      </button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        class="unseen"
        tabIndex={-1}
        aria-label={speak('roster_bring_in')}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) void props.onFile(file);
          // The same file again is a new choice.
          currentTarget.value = '';
        }}
      />
    </div>
  );
}
