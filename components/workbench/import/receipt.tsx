import type { ImportActions } from '../../../lib/app/importing';
import type { PlanReceipt } from '../../../lib/plan/stored';
import { useWords } from '../../words';
import { hashOf } from '../route';
import { moment } from './moment';

/** What was stored, from which bytes, by whom and when; to be kept as a text file. */
export function Receipt({ receipt, actions }: { receipt: PlanReceipt; actions: ImportActions }) {
  const { speak } = useWords();
  const { title, revision, tasks, newUnits, fileName, sha256, by, at } = receipt;
  const lines = [
    speak('import_receipt_plan', title, String(revision)),
    speak('import_receipt_counts', String(tasks), String(newUnits)),
    speak('import_receipt_file', fileName),
    sha256 === null ? speak('import_receipt_pasted') : speak('import_receipt_hash', sha256),
    speak('import_receipt_by', by, moment(at)),
  ];
  const heading = speak('import_receipt');
  return (
    <div class="card receipt">
      <div role="status">
        <h3>{speak(receipt.alreadyThere ? 'import_already' : 'import_stored')}</h3>
      </div>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <div class="actions">
        <button
          type="button"
          onClick={() =>
            actions.onSaveReceipt([heading, ...lines, ''].join('\r\n'), `${heading} ${title}.txt`)
          }
        >
          {speak('import_receipt_save')}
        </button>
        <a href={hashOf('plans')}>{speak('import_to_plans')}</a>
        <button type="button" onClick={() => actions.onLeave(false)}>
          {speak('import_next')}
        </button>
      </div>
    </div>
  );
}
