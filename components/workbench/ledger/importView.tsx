import { eventLimits } from '../../../lib/coverage/limits';
import { useKeptFocus } from '../../popup/keptFocus';
import { useWords } from '../../words';
import type { LedgerRoomProps } from './contract';
import { ImportPreview, isReady } from './importPreview';
import { ImportResult } from './importResult';
import { useList, type ListStage } from './list';
import { TableChoice } from './tableChoice';

/** 批量导入佐证: a table of addresses and tasks becomes decisions of the acting person, after a look at each row. */
export function ImportView({ overview, actions }: Omit<LedgerRoomProps, 'place'>) {
  const { speak, tell } = useWords();
  const { plan, actor } = overview;
  const list = useList({ overview, actions });
  const { stage, chosen } = list;
  const duties = new Map(overview.duties);

  const holder = useKeptFocus<HTMLDivElement>(stage.at);

  function record({ draft, rows }: Extract<ListStage, { at: 'preview' }>): void {
    if (!actor) return;
    const steps = rows.flatMap((row) => {
      const { line, task, page, url, title, unit } = row;
      if (!isReady(row, chosen) || !task || page === null) return [];
      const note = [speak('ledger_import_note', draft.fileName, String(line)), row.note];
      const request = {
        requestId: `bulk:${draft.run}:${line}`,
        actor,
        plan: plan.id,
        task: task.n,
        unit,
        page,
        verdict: 'confirm' as const,
        duties: chosen[line] ?? row.duties,
        pageUrl: url,
        pageTitle: title,
        reason: null,
        note: note.filter(Boolean).join('\n').slice(0, eventLimits.note),
      };
      return [{ line, request }];
    });
    void list.record(draft, steps);
  }

  return (
    <div ref={holder} tabIndex={-1}>
      <p>{speak('ledger_import_lead')}</p>
      {!actor && <p class="problem">{speak('ledger_import_nobody')}</p>}
      <TableChoice
        overview={overview}
        label={speak('ledger_import_unit')}
        unit={list.unit}
        onUnit={list.setUnit}
        onFile={(file) => list.read(file)}
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
          <button type="button" onClick={list.stop}>
            {speak('ledger_room_cancel')}
          </button>
        </div>
      )}
      {stage.at === 'done' && stage.rest && (
        <button type="button" onClick={() => stage.rest && list.goBack(stage.rest)}>
          {speak('ledger_import_back')}
        </button>
      )}
      {stage.at === 'preview' && (
        <ImportPreview
          name={stage.draft.fileName}
          rows={stage.rows}
          duties={duties}
          chosen={chosen}
          actor={actor}
          onChoose={(line, ids) => list.choose(stage.draft, line, ids)}
          onGo={() => record(stage)}
        >
          <Keeping stage={stage} onLeave={() => void list.leave()} />
        </ImportPreview>
      )}
    </div>
  );
}

/** Whether the list survives closing, and the way to be rid of it. */
function Keeping(props: { stage: { kept: boolean; resumed: boolean }; onLeave: () => void }) {
  const { kept, resumed } = props.stage;
  const { speak } = useWords();
  const words = resumed ? 'ledger_import_resumed' : 'ledger_import_kept';
  return (
    <div class="actions">
      <span class={kept ? 'hint' : 'problem'}>{speak(kept ? words : 'ledger_import_not_kept')}</span>
      <button type="button" onClick={props.onLeave}>
        {speak('ledger_import_leave')}
      </button>
    </div>
  );
}
