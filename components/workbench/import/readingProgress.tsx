import type { ImportState } from '../../../lib/app/importing';
import { useWords } from '../../words';

const steps = ['hashing', 'opening', 'understanding', 'listing'] as const;

/** How far a file has been read, and the way to stop. */
export function ReadingProgress(props: {
  state: Extract<ImportState, { at: 'reading' }>;
  onCancel: () => void;
}) {
  const { fileName, progress } = props.state;
  const { speak } = useWords();
  const listed = progress.step === 'listing' && progress.of > 0 ? progress.tasks / progress.of : 0;
  const words =
    progress.step === 'listing'
      ? speak('import_step_listing', String(progress.tasks), String(progress.of))
      : speak(`import_step_${progress.step}`);
  return (
    <div class="reading">
      <h3>{speak('import_reading', fileName)}</h3>
      <progress
        max={steps.length}
        value={steps.indexOf(progress.step) + listed}
        aria-label={speak('import_reading', fileName)}
      />
      {/* The numbers run too fast to be read out; the step is enough. */}
      <p role="status">{progress.step === 'listing' ? '' : words}</p>
      {progress.step === 'listing' && <p aria-hidden="true">{words}</p>}
      <button type="button" onClick={props.onCancel}>
        {speak('import_cancel')}
      </button>
    </div>
  );
}
