import type { ImportActions, ReadingFailure } from '../../../lib/app/importing';
import { useWords } from '../../words';
import { HeadingByHand } from './headingByHand';
import { TableByHand } from './tableByHand';

/** Why a file was not read, and what the person may say about it so that it can be. */
export function ReadingFailed(props: {
  failure: ReadingFailure;
  actions: Pick<ImportActions, 'onHints' | 'onTypeHints'>;
}) {
  const { why, remedy, hints } = props.failure;
  const { onHints, onTypeHints } = props.actions;
  const { speak, tell } = useWords();
  return (
    <>
      <div class="banner bad">
        <div role="alert">
          <h3>{speak('import_failed_title')}</h3>
          <p>{tell(why)}</p>
        </div>
        {remedy === 'heading' && <HeadingByHand said={hints} onType={onTypeHints} onRead={onHints} />}
      </div>
      {remedy !== null && remedy !== 'heading' && (
        <TableByHand tables={remedy.tables} said={hints} onKeep={onTypeHints} onUnderstand={onHints} />
      )}
    </>
  );
}
