import type { ImportReceipt } from '../../../lib/ledger/runImport';
import { useWords } from '../../words';

/** What came of an import; each row that failed says why. */
export function ImportResult({ receipt }: { receipt: ImportReceipt }) {
  const { speak, tell } = useWords();
  const { recorded, alreadyThere, failed, left } = receipt;
  return (
    <div class={failed.length > 0 || left > 0 ? 'banner warn' : 'banner good'}>
      <p>
        {speak(
          'ledger_import_done',
          String(recorded),
          String(alreadyThere),
          String(failed.length),
          String(left),
        )}
      </p>
      {failed.length > 0 && (
        <ul>
          {failed.map(({ line, why }) => (
            <li key={line}>{speak('ledger_import_failed', String(line), tell(why))}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
