import { useState } from 'preact/hooks';
import { csvOf } from '../../../lib/kernel/csv';
import { allColumns, headingsOf } from '../../../lib/ledger/columns';
import { changeWords, compareLedger, type Comparison } from '../../../lib/ledger/compare';
import { tableOf, usualOrder } from '../../../lib/ledger/order';
import type { Sentence, Speak } from '../../../lib/words/sentence';
import { useWords } from '../../words';
import type { LedgerRoomProps } from './contract';
import { evidenceOf, orderTerms } from './exportLedger';
import { TableChoice } from './tableChoice';

type Stage =
  | { at: 'start' }
  | { at: 'reading'; name: string }
  | { at: 'failed'; why: Sentence }
  | { at: 'done'; name: string; found: Comparison; heads: [string, string] };

/** 与以前的台账比较: what an earlier ledger said otherwise, row by row, in words. */
export function CompareView({ overview, actions }: Omit<LedgerRoomProps, 'place'>) {
  const { speak, tell } = useWords();
  const [unit, setUnit] = useState('');
  const [stage, setStage] = useState<Stage>({ at: 'start' });

  async function compare(file: File): Promise<void> {
    setStage({ at: 'reading', name: file.name });
    const of = unit || null;
    const end = (why: Sentence | 'cancelled') =>
      setStage(why === 'cancelled' ? { at: 'start' } : { at: 'failed', why });
    const evidence = await actions.evidence(
      evidenceOf(overview, of),
      () => undefined,
      new AbortController().signal,
    );
    if (!evidence.ok) return end(evidence.error);
    const terms = orderTerms(overview, evidence.value, speak);
    const order = { ...usualOrder, unit: of, format: 'csv' as const, columns: [...allColumns] };
    const now = tableOf(order, terms);
    const before = await actions.readLedger(file, now.columns, new AbortController().signal);
    if (!before.ok) return end(before.error);
    const [seq, text] = headingsOf(['seq', 'text'], terms);
    const heads: [string, string] = [seq?.title ?? '', text?.title ?? ''];
    const named = { seqHeading: heads[0], textHeading: heads[1] };
    setStage({ at: 'done', name: file.name, found: compareLedger(before.value, now, named), heads });
  }

  return (
    <>
      <p>{speak('ledger_compare_lead')}</p>
      <TableChoice
        overview={overview}
        label={speak('ledger_compare_scope')}
        all={speak('ledger_room_whole')}
        unit={unit}
        onUnit={setUnit}
        onFile={(file) => void compare(file)}
      />
      <p role="status">
        {stage.at === 'reading' && speak('ledger_import_reading', stage.name)}
        {stage.at === 'done' && foundWords(stage.name, stage.found, speak)}
      </p>
      {stage.at === 'failed' && (
        <p role="alert" class="banner bad">
          {tell(stage.why)}
        </p>
      )}
      {stage.at === 'done' && (
        <Changes
          found={stage.found}
          heads={stage.heads}
          onSave={(text) => actions.save(speak('ledger_compare_file', overview.today), text)}
        />
      )}
    </>
  );
}

function foundWords(name: string, { changes, same }: Comparison, speak: Speak): string {
  const count = (kind: string) => String(changes.filter((one) => one.kind === kind).length);
  const counts = [count('added'), count('removed'), count('changed'), String(same)];
  return speak('ledger_compare_found', name, ...counts);
}

/** Every change in words, and the way to take them along. */
function Changes(props: { found: Comparison; heads: [string, string]; onSave: (text: string) => void }) {
  const { found, heads, onSave } = props;
  const { speak } = useWords();
  const apart = [...found.onlyBefore, ...found.onlyNow];
  const lines = found.changes.flatMap((change) =>
    changeWords(change, speak).map((words) => [change.seq, change.text, words]),
  );
  return (
    <>
      {apart.length > 0 && <p>{speak('ledger_compare_apart', apart.join(speak('list_separator')))}</p>}
      {lines.length > 0 && (
        <button
          type="button"
          onClick={() => onSave(csvOf([[...heads, speak('ledger_compare_column')], ...lines]).text)}
        >
          {speak('ledger_compare_save')}
        </button>
      )}
      <ul class="ledger-changes">
        {lines.map(([, , words]) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </>
  );
}
