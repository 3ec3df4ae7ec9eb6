import type {
  FileInHand,
  ImportActions,
  ImportDesk,
  ImportDraft,
  ImportState,
  Preview,
  ReadingFailure,
  ReadingNews,
  Start,
} from '../app/importing';
import type { Result } from '../kernel/result';
import { noCorrections, withDutyTable, type Corrections } from '../plan/corrections';
import { refuseSize } from '../plan/fileBounds';
import type { ReadingHints } from '../plan/hints';
import { lookupIn } from '../plan/namesMet';
import { importOf } from '../plan/planImport';
import type { ReadingHead, ReadTask } from '../plan/portions';
import type { PlanImport, PlanReceipt } from '../plan/stored';
import { say, type Sentence } from '../words/sentence';
import { sha256OfBytes } from './digest';
import { readDutiesFile } from './dutiesFile';
import type { ImportDrafts } from './importDrafts';
import type { FieldKeeper } from './keptFields';
import type { KnownPlans } from './knownRosters';
import type { PlanReader } from './planReader';
import { saveFile } from './saveFile';

export interface ImportDeskTerms {
  reader: PlanReader;
  drafts: ImportDrafts;
  fields: FieldKeeper;
  store: (plan: PlanImport, asId: string | null) => Promise<Result<PlanReceipt, Sentence>>;
  /** The plans that are kept, and the rosters by which names are looked up. */
  known: () => Promise<Result<KnownPlans, Sentence>>;
  now: () => number;
}

/** The name of the field for pasting among those that keep what is typed. */
const typedField = 'importPaste';

/** Longer pasted text is not kept with its corrections; it has to be pasted again. */
const longestKept = 1_000_000;

type Failed = Pick<Extract<ReadingNews, { kind: 'failed' }>, 'why' | 'tables'>;

/** A failure that nothing helps which a person could say. */
function hopeless(why: Sentence): ReadingFailure {
  return { why, remedy: null, hints: {} };
}

/** Where one file at a time is read, corrected and stored. Outlives the room, so that leaving it loses nothing. */
export function openImportDesk(terms: ImportDeskTerms): ImportDesk {
  const { reader, drafts } = terms;
  const watchers = new Set<(state: ImportState) => void>();
  let state: ImportState = { at: 'start', drafts: [], failed: null, cancelled: null, typed: '' };
  /** The file that is being read or shown; each new one makes what is still under way for the former late. */
  let hand: { file: FileInHand; corrections: Corrections; restored: boolean; known: KnownPlans } | null =
    null;
  let run = 0;

  function show(next: ImportState): void {
    state = next;
    for (const watch of watchers) watch(next);
  }

  async function start(outcome: Partial<Start> = {}): Promise<void> {
    const mine = run;
    show({ at: 'start', drafts: [], failed: null, cancelled: null, typed: '', ...outcome });
    const [kept, fields] = await Promise.all([drafts.all(), terms.fields.read('')]);
    if (mine === run && state.at === 'start')
      show({ ...state, drafts: kept, typed: fields[typedField] ?? '' });
  }

  async function take(blob: Blob, fileName: string, pasted: string | null): Promise<void> {
    const mine = ++run;
    reader.stop();
    hand = null;
    const refused = refuseSize(blob.size, fileName);
    if (refused) return start({ failed: hopeless(refused) });
    show({ at: 'reading', fileName, progress: { step: 'hashing' } });
    let bytes: ArrayBuffer;
    try {
      bytes = await blob.arrayBuffer();
    } catch {
      if (mine === run) await start({ failed: hopeless(say('import_file_gone', fileName)) });
      return;
    }
    const sha256 = await sha256OfBytes(bytes);
    const [all, known] = await Promise.all([drafts.all(), terms.known()]);
    if (mine !== run) return;
    if (!known.ok) return start({ failed: hopeless(known.error) });
    const draft = all.find((each) => each.sha256 === sha256);
    const corrections = draft?.corrections ?? noCorrections;
    const file = { fileName, sha256, pasted };
    hand = { file, corrections, restored: draft !== undefined, known: known.value };
    read(bytes);
  }

  /** Reads the file in hand, with what the person says about it. */
  function read(bytes: ArrayBuffer | null): void {
    if (!hand) return;
    const { file, corrections, restored, known } = hand;
    const before = state.at === 'preview' ? state : null;
    const found: { head: ReadingHead | null; tasks: ReadTask[] } = { head: null, tasks: [] };
    const order = { bytes, fileName: file.fileName, hints: corrections.hints, rosters: known.rosters };
    if (before) show({ ...before, corrections, busy: 'reading', failed: null });
    else show({ at: 'reading', fileName: file.fileName, progress: { step: 'opening' } });
    const mine = run;
    reader.read(order, (news) => {
      if (mine !== run) return;
      if (news.kind === 'failed') return fail(news, before);
      if (news.kind === 'head') found.head = news.head;
      if (news.kind === 'portion') for (const task of news.tasks) found.tasks.push(task);
      if (news.kind === 'done' && found.head) {
        const now = state.at === 'preview' ? state.corrections : corrections;
        const preview = { file, head: found.head, tasks: found.tasks, corrections: now, restored };
        show({ at: 'preview', ...preview, busy: null, failed: null, kept: known.kept });
      } else if (state.at === 'reading') {
        const progress =
          news.kind === 'step'
            ? { step: news.step }
            : ({ step: 'listing', tasks: found.tasks.length, of: found.head?.tasks ?? 0 } as const);
        show({ at: 'reading', fileName: file.fileName, progress });
      }
    });
  }

  /** A file that cannot be read otherwise stays as it was read before. */
  function fail({ why, tables }: Failed, before: Preview | null): void {
    if (before && hand && state.at === 'preview') {
      hand.corrections = { ...state.corrections, hints: before.corrections.hints };
      show({ ...state, corrections: hand.corrections, busy: null, failed: why });
      keep(hand.corrections);
      return;
    }
    const heading = why.key === 'plan_no_title' || why.key === 'plan_no_year';
    const remedy = heading ? 'heading' : tables.length > 0 ? { tables } : null;
    if (remedy === null) reader.stop();
    void start({ failed: { why, remedy, hints: hand?.corrections.hints ?? {} } });
  }

  /** Keeps what a person says about the file, whether it is read with it now or later. */
  function hint(hints: ReadingHints): void {
    if (hand) keep({ ...hand.corrections, hints: { ...hand.corrections.hints, ...hints } });
  }

  function keep(corrections: Corrections): void {
    if (!hand) return;
    hand.corrections = corrections;
    const { pasted, ...file } = hand.file;
    const short = pasted !== null && pasted.length <= longestKept ? pasted : null;
    void drafts.keep({ ...file, pasted: short, at: terms.now(), corrections });
  }

  function correct(corrections: Corrections): void {
    if (state.at !== 'preview' || !hand) return;
    const otherwise = JSON.stringify(corrections.hints) !== JSON.stringify(state.corrections.hints);
    keep(corrections);
    if (otherwise) read(null);
    else show({ ...state, corrections, failed: null });
  }

  async function store(asId: string | null): Promise<void> {
    if (state.at !== 'preview' || state.busy) return;
    const mine = run;
    const { file, head, tasks, corrections } = state;
    show({ ...state, busy: 'storing', failed: null });
    const plan = importOf({ ...head.plan, tasks: tasks.map(({ task }) => task) }, corrections, {
      lookup: lookupIn(head.roster, head.names),
      roster: head.roster,
      fileName: file.fileName,
      sha256: file.pasted === null ? file.sha256 : null,
    });
    const stored = await terms.store(plan, asId);
    if (stored.ok) {
      await drafts.forget(file.sha256);
      if (file.pasted !== null) await terms.fields.keep('', typedField, '');
    }
    if (mine !== run || state.at !== 'preview') return;
    if (!stored.ok) return show({ ...state, busy: null, failed: stored.error });
    reader.stop();
    show({ at: 'stored', receipt: stored.value });
  }

  async function duties(file: File): Promise<void> {
    if (state.at !== 'preview') return;
    const [mine, shown] = [run, state];
    const plan = { ...shown.head.plan, tasks: shown.tasks.map(({ task }) => task) };
    const table = await readDutiesFile(file, plan);
    if (mine !== run || state.at !== 'preview') return;
    if (table.ok) correct(withDutyTable(state.corrections, plan.tasks, table.value));
    else show({ ...state, failed: table.error });
  }

  async function leave(forget: boolean, outcome?: { cancelled: string }): Promise<void> {
    run += 1;
    reader.stop();
    if (forget && hand) await drafts.forget(hand.file.sha256);
    hand = null;
    await start(outcome);
  }

  const actions: ImportActions = {
    onFile: (file) => void take(file, file.name, null),
    onPaste: (text, name) => void take(new Blob([text]), name, text),
    onType: (text) => void terms.fields.keep('', typedField, text),
    onCancel: () => void leave(false, { cancelled: state.at === 'reading' ? state.fileName : '' }),
    onHints(hints) {
      hint(hints);
      read(null);
    },
    onTypeHints: hint,
    onCorrect: correct,
    onDuties: (file) => void duties(file),
    onDiscardDraft: (sha256) => void drafts.forget(sha256).then(() => start()),
    onResume: ({ pasted, fileName }: ImportDraft) => {
      if (pasted !== null) void take(new Blob([pasted]), fileName, pasted);
    },
    onStore: (asId) => void store(asId),
    onLeave: (forget) => void leave(forget),
    onSaveReceipt: (text, name) => saveFile(name, text, 'text/plain;charset=utf-8'),
  };

  void start();
  return {
    actions,
    state: () => state,
    watch(watcher) {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
  };
}
