import { useEffect, useRef, useState } from 'preact/hooks';
import { obligationsUnder } from '../../../lib/coverage/obligation';
import { importField, importRows, type ImportRow } from '../../../lib/ledger/importRows';
import { runImport, type ImportReceipt } from '../../../lib/ledger/runImport';
import type { Sentence } from '../../../lib/words/sentence';
import { useWords } from '../../words';
import type { LedgerRoomProps } from './contract';
import { ImportPreview, isReady, type ChosenDuties } from './importPreview';
import { ImportResult } from './importResult';
import { TableChoice } from './tableChoice';

type Stage =
  | { at: 'start' }
  | { at: 'reading'; name: string }
  | { at: 'failed'; why: Sentence }
  /** `run` makes the request ids of one file, so that pressing twice records once. */
  | { at: 'preview'; name: string; rows: ImportRow[]; run: string }
  | { at: 'running'; done: number; all: number }
  | { at: 'done'; receipt: ImportReceipt };

/** 批量导入佐证: a table of addresses and tasks becomes decisions of the acting person, after a look at each row. */
export function ImportView({ overview, actions }: Omit<LedgerRoomProps, 'place'>) {
  const { speak, tell } = useWords();
  const { plan, roster, actor } = overview;
  const [unit, setUnit] = useState(actor?.unit ?? roster.units[0]?.name ?? '');
  const [stage, setStage] = useState<Stage>({ at: 'start' });
  const [chosen, setChosen] = useState<ChosenDuties>({});
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const duties = new Map(overview.duties);

  async function read(file: File): Promise<void> {
    setStage({ at: 'reading', name: file.name });
    const controller = new AbortController();
    running.current = controller;
    const [table, keys, evidence] = [
      await actions.readTable(file, importField),
      await actions.pageKeys(),
      await actions.evidence({ plan: plan.id, unit: null }, () => undefined, controller.signal),
    ];
    if (!table.ok) return setStage({ at: 'failed', why: table.error });
    if (!keys.ok) return setStage({ at: 'failed', why: keys.error });
    if (!evidence.ok)
      return setStage(
        evidence.error === 'cancelled' ? { at: 'start' } : { at: 'failed', why: evidence.error },
      );
    const key = (...parts: (string | number)[]) => JSON.stringify(parts);
    const confirmed = new Set(
      evidence.value
        .filter(({ standing }) => standing === 'confirmed')
        .map((one) => key(one.unit, one.task, one.page)),
    );
    const rows = importRows(table.value, {
      tasks: plan.tasks,
      duties,
      roster,
      obligations: obligationsUnder(roster),
      unit,
      keyOf: keys.value,
      confirmed: (...subject) => confirmed.has(key(...subject)),
    });
    setChosen({});
    setStage({ at: 'preview', name: file.name, rows, run: actions.newId() });
  }

  async function record({ name, rows, run }: Extract<Stage, { at: 'preview' }>): Promise<void> {
    if (!actor) return;
    const controller = new AbortController();
    running.current = controller;
    const steps = rows.flatMap((row) => {
      const { line, task, page, url, title, unit: forUnit } = row;
      if (!isReady(row, chosen) || !task || page === null) return [];
      const note = [speak('ledger_import_note', name, String(line)), row.note].filter(Boolean).join('\n');
      const request = {
        requestId: `bulk:${run}:${line}`,
        actor,
        plan: plan.id,
        task: task.n,
        unit: forUnit,
        page,
        verdict: 'confirm' as const,
        duties: chosen[line] ?? row.duties,
        pageUrl: url,
        pageTitle: title,
        reason: null,
        note: note.slice(0, longestNote),
      };
      return [{ line, request }];
    });
    setStage({ at: 'running', done: 0, all: steps.length });
    const done = (count: number) => setStage({ at: 'running', done: count, all: steps.length });
    setStage({
      at: 'done',
      receipt: await runImport(steps, (request) => actions.decide(request), done, controller.signal),
    });
  }

  return (
    <>
      <p>{speak('ledger_import_lead')}</p>
      {!actor && <p class="problem">{speak('ledger_import_nobody')}</p>}
      <TableChoice
        overview={overview}
        label={speak('ledger_import_unit')}
        unit={unit}
        onUnit={setUnit}
        onFile={(file) => void read(file)}
      />
      <div role="status">
        {stage.at === 'reading' && <p>{speak('ledger_import_reading', stage.name)}</p>}
        {stage.at === 'running' && (
          <p>{speak('ledger_import_running', String(stage.done), String(stage.all))}</p>
        )}
        {stage.at === 'done' && <ImportResult receipt={stage.receipt} />}
      </div>
      {stage.at === 'failed' && (
        <p role="alert" class="banner bad">
          {tell(stage.why)}
        </p>
      )}
      {stage.at === 'running' && (
        <div class="actions">
          <progress value={stage.done} max={stage.all} aria-label={speak('ledger_view_bulk')} />
          <button type="button" onClick={() => running.current?.abort()}>
            {speak('ledger_room_cancel')}
          </button>
        </div>
      )}
      {stage.at === 'preview' && (
        <ImportPreview
          name={stage.name}
          rows={stage.rows}
          duties={duties}
          chosen={chosen}
          actor={actor}
          onChoose={(line, ids) => setChosen({ ...chosen, [line]: ids })}
          onGo={() => void record(stage)}
        />
      )}
    </>
  );
}

/** Longest note of a decision, in UTF-16 units. */
const longestNote = 2_000;
