import { useWords } from '../../words';
import type { LedgerWork } from './contract';

/** How the export goes, and what came of it. */
export function WorkState({ work }: { work: LedgerWork }) {
  const { speak, tell } = useWords();
  const busy = work.state === 'reading' || work.state === 'building' || work.state === 'writing';
  return (
    <>
      {busy && <progress aria-label={speak('ledger_room_export')} />}
      <div role="status" class="ledger-work">
        {work.state === 'reading' && <p>{speak('ledger_room_reading', String(work.rows))}</p>}
        {work.state === 'building' && <p>{speak('ledger_room_building')}</p>}
        {work.state === 'writing' && <p>{speak('ledger_room_writing', String(work.rows))}</p>}
        {work.state === 'cancelled' && <p>{speak('ledger_room_cancelled')}</p>}
        {work.state === 'done' && <Receipt {...work} />}
      </div>
      {work.state === 'failed' && (
        <p role="alert" class="banner bad">
          {tell(work.why)}
        </p>
      )}
    </>
  );
}

function Receipt({ fileName, receipt }: Extract<LedgerWork, { state: 'done' }>) {
  const { speak } = useWords();
  const { rows, replaced, continued, unlinked } = receipt;
  return (
    <div class="banner good">
      <p>{speak('ledger_room_done', fileName, String(rows))}</p>
      {replaced > 0 && <p>{speak('ledger_room_replaced', String(replaced))}</p>}
      {continued > 0 && <p>{speak('ledger_room_continued', String(continued))}</p>}
      {unlinked > 0 && <p>{speak('ledger_room_unlinked', String(unlinked))}</p>}
    </div>
  );
}
