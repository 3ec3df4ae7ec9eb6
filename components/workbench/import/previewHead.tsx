import { useMemo } from 'preact/hooks';
import type { ImportActions, Preview } from '../../../lib/app/importing';
import { setAside } from '../../../lib/plan/corrections';
import type { Task } from '../../../lib/plan/plan';
import { useWords } from '../../words';

/** Which file is being checked, what became of earlier corrections, and the ways out. */
export function PreviewHead(props: {
  preview: Preview;
  original: readonly Task[];
  onLeave: ImportActions['onLeave'];
}) {
  const { preview, original, onLeave } = props;
  const { corrections } = preview;
  const { speak, tell } = useWords();
  const lost = useMemo(() => setAside(original, { tasks: corrections.tasks }), [original, corrections.tasks]);
  return (
    <div class="import-file">
      <h3>{speak('import_preview_of', preview.file.fileName)}</h3>
      <p>{speak('import_unstored')}</p>
      <p role="status">
        {preview.busy === 'reading'
          ? speak('import_again_reading')
          : preview.restored && speak('import_restored')}
      </p>
      {preview.failed && (
        <p role="alert" class="banner bad">
          {tell(preview.failed)}
        </p>
      )}
      {lost.length > 0 && (
        <p class="banner warn">{speak('import_set_aside', lost.join(speak('list_separator')))}</p>
      )}
      <div class="actions">
        <button type="button" onClick={() => onLeave(false)}>
          {speak('import_other_file')}
        </button>
        <button type="button" onClick={() => onLeave(true)}>
          {speak('import_drop_corrections')}
        </button>
      </div>
    </div>
  );
}
