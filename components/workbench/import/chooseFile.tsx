import { useEffect, useState } from 'preact/hooks';
import type { ImportActions, ImportState } from '../../../lib/app/importing';
import { useWords } from '../../words';
import { BegunFiles } from './begunFiles';
import { PasteText } from './pasteText';
import { ReadingFailed } from './readingFailed';

/** Drop, choose or paste; above it what became of the file before. */
export function ChooseFile(props: { state: Extract<ImportState, { at: 'start' }>; actions: ImportActions }) {
  const { state, actions } = props;
  const { speak } = useWords();
  const [over, setOver] = useState(false);
  const [note, setNote] = useState('');

  function take(files: FileList | null | undefined): void {
    const [file, more] = files ?? [];
    setNote(file ? (more ? speak('import_one_file', file.name) : '') : speak('import_no_file'));
    if (file) actions.onFile(file);
  }

  useEffect(() => {
    // A file that falls beside the frame is meant for it too; the browser would leave the page and open it.
    const fall = (event: DragEvent): void => {
      event.preventDefault();
      setOver(false);
      take(event.dataTransfer?.files);
    };
    document.addEventListener('drop', fall);
    return () => document.removeEventListener('drop', fall);
  });

  return (
    <>
      {state.failed && <ReadingFailed failure={state.failed} actions={actions} />}
      <p role="status">{state.cancelled ? speak('import_cancelled', state.cancelled) : note}</p>
      <p>{speak('import_intro')}</p>
      <div
        class={over ? 'drop-place over' : 'drop-place'}
        onDragOver={() => setOver(true)}
        onDragLeave={() => setOver(false)}
      >
        <p class="drop-words">{speak('import_drop')}</p>
        <label class="file-choice">
          <span>{speak('import_choose')}</span>
          <input
            type="file"
            accept=".docx,.xlsx,.csv,.txt,.html,.htm,.json,.doc,.xls,.wps,.et"
            onChange={({ currentTarget }) => {
              if (currentTarget.files?.length) take(currentTarget.files);
              currentTarget.value = '';
            }}
          />
        </label>
        <p class="hint">{speak('import_forms')}</p>
      </div>
      <PasteText typed={state.typed} actions={actions} />
      <BegunFiles drafts={state.drafts} actions={actions} />
    </>
  );
}
