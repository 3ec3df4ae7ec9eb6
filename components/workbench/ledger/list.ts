import { useEffect, useRef, useState } from 'preact/hooks';
import type { ImportRow } from '../../../lib/ledger/importRows';
import type { ListDraft } from '../../../lib/ledger/listDraft';
import { runImport, type ImportReceipt, type ImportStep } from '../../../lib/ledger/runImport';
import type { Sentence } from '../../../lib/words/sentence';
import type { LedgerRoomProps } from './contract';
import type { ChosenDuties } from './importPreview';

export type ListStage =
  | { at: 'start' }
  | { at: 'reading'; name: string }
  | { at: 'failed'; why: Sentence }
  /** `kept`: whether it survives closing. `resumed`: whether it did. */
  | { at: 'preview'; draft: ListDraft; rows: ImportRow[]; kept: boolean; resumed: boolean }
  | { at: 'running'; done: number; all: number }
  /** `rest`: what is not recorded, if anything. */
  | { at: 'done'; receipt: ImportReceipt; rest: ListDraft | null };

/**
 * A list of evidence from its file to its receipt. It is kept until all of it is recorded; `run` makes its request ids,
 * so that going on with it, even after closing, records nothing twice.
 */
export function useList({ overview, actions }: Omit<LedgerRoomProps, 'place'>) {
  const { plan, roster, actor } = overview;
  const [unit, setUnit] = useState(actor?.unit ?? roster.units[0]?.name ?? '');
  const [stage, setStage] = useState<ListStage>({ at: 'start' });
  const [chosen, setChosen] = useState<ChosenDuties>({});
  const work = useRef<AbortController | null>(null);
  useEffect(() => {
    void resume();
    return () => work.current?.abort();
  }, []);

  function begin(next: ListStage): AbortSignal {
    work.current?.abort();
    work.current = new AbortController();
    setStage(next);
    return work.current.signal;
  }

  /** Reads and understands the list, keeps it, and shows it. */
  async function look(
    source: File | ListDraft,
    { fileName, run, unit: of }: Omit<ListDraft, 'table'>,
    resumed: boolean,
  ): Promise<void> {
    const signal = begin({ at: 'reading', name: fileName });
    const terms = { plan: plan.id, tasks: plan.tasks, duties: new Map(overview.duties), roster, unit: of };
    const read = await actions.readList(source, terms, signal);
    if (signal.aborted) return;
    if (!read.ok)
      return setStage(read.error === 'cancelled' ? { at: 'start' } : { at: 'failed', why: read.error });
    const { table, understood: rows } = read.value;
    const draft = { run, fileName, unit: of, table };
    const kept = await actions.keepList(draft);
    if (!signal.aborted) setStage({ at: 'preview', draft, rows, kept, resumed });
  }

  /** Goes on with the list that is kept, if there is one. */
  async function resume(): Promise<void> {
    const left = await actions.keptList();
    if (!left || work.current) return;
    setUnit(left.draft.unit);
    setChosen(Object.fromEntries(left.chosen));
    await look(left.draft, left.draft, true);
  }

  return {
    unit,
    setUnit,
    stage,
    chosen,
    read(file: File): void {
      setChosen({});
      void look(file, { fileName: file.name.slice(0, 255), run: actions.newId(), unit }, false);
    },
    choose(draft: ListDraft, line: number, duties: string[]): void {
      const next = { ...chosen, [line]: duties };
      setChosen(next);
      const ticked = Object.entries(next).map(([of, ids]): [number, string[]] => [Number(of), ids]);
      void actions.keepTicks({ run: draft.run, chosen: ticked });
    },
    async record(draft: ListDraft, steps: readonly ImportStep[]): Promise<void> {
      const all = steps.length;
      const signal = begin({ at: 'running', done: 0, all });
      const tell = (done: number) => setStage({ at: 'running', done, all });
      const receipt = await runImport(steps, (request) => actions.decide(request), tell, signal);
      const whole = receipt.left === 0 && receipt.failed.length === 0;
      if (whole) await actions.keepList(null);
      setStage({ at: 'done', receipt, rest: whole ? null : draft });
    },
    stop: () => work.current?.abort(),
    goBack: (draft: ListDraft) => void look(draft, draft, true),
    async leave(): Promise<void> {
      begin({ at: 'start' });
      setChosen({});
      await actions.keepList(null);
    },
  };
}
