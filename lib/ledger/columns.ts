import type { Duty, DutyTable } from '../plan/duty';
import { roleOfHeading } from '../plan/headings';
import type { Plan, Task } from '../plan/plan';
import type { Speak } from '../words/sentence';
import { liveAddress, webAddress, type LedgerEvidence } from './evidence';
import type { LedgerRow } from './rows';
import type { SheetCell, SheetColumn } from './sheet';
import { stateWords } from './stateWords';

/** The plan's own seven columns, then what the ledger adds. The order is that of the usual ledger. */
const planColumns = ['seq', 'level1', 'level2', 'text', 'lead', 'responsible', 'deadline'] as const;
const addedColumns = [
  'state',
  'title',
  'address',
  'further',
  'columnPath',
  'published',
  'uploaded',
  'quote',
  'checkedBy',
  'checkedOn',
  'note',
] as const;

export type ColumnId = (typeof planColumns)[number] | (typeof addedColumns)[number];
export const allColumns: readonly ColumnId[] = [...planColumns, ...addedColumns];

/** What says more about the evidence; 完成情况 stands beside the task. */
const folding: ReadonlySet<ColumnId> = new Set(addedColumns.filter((id) => id !== 'state'));

/** What the words of a column need. `day` writes a moment (milliseconds since 1970) as the date where the user is. */
export interface ColumnTerms {
  plan: Pick<Plan, 'columns'>;
  duties: DutyTable;
  speak: Speak;
  day: (at: number) => string;
}

const widths: Record<ColumnId, number> = {
  seq: 6,
  level1: 12,
  level2: 14,
  text: 42,
  lead: 12,
  responsible: 16,
  deadline: 10,
  state: 18,
  title: 26,
  address: 28,
  further: 8,
  columnPath: 14,
  published: 12,
  uploaded: 12,
  quote: 26,
  checkedBy: 9,
  checkedOn: 12,
  note: 20,
};

/** Headings of the chosen columns: the plan's own where it has such a column, as it words them. */
export function headingsOf(ids: readonly ColumnId[], { plan, speak }: ColumnTerms): SheetColumn[] {
  return ids.map((id) => ({
    title: planHeading(id, plan) ?? speak(`ledger_column_${id}`),
    width: widths[id],
    folds: folding.has(id),
  }));
}

function planHeading(id: ColumnId, { columns }: Pick<Plan, 'columns'>): string | null {
  if (!(planColumns as readonly string[]).includes(id)) return null;
  return columns.find((heading) => heading !== null && roleOfHeading([heading]) === id) ?? null;
}

/** What a row says in each column. */
const cells: Record<ColumnId, (row: LedgerRow, terms: ColumnTerms) => SheetCell> = {
  seq: ({ task }) => task.seq,
  level1: ({ task }) => task.level1,
  level2: ({ task }) => task.level2,
  text: ({ task }) => task.text,
  lead: ({ task }) => task.leadRaw,
  responsible: ({ task }) => task.responsibleRaw,
  deadline: ({ task }) => task.deadline,
  state: (row, { speak }) => stateWords(row, speak),
  title: ({ pages, offline }) => pages[0]?.title ?? offline[0]?.offline?.fileName ?? '',
  address: ({ pages }) => addressCell(pages[0]),
  further: ({ pages }) => Math.max(pages.length - 1, 0),
  columnPath: ({ pages }) => pages[0]?.columnPath ?? '',
  published: ({ pages }) => pages[0]?.published ?? '',
  uploaded: ({ pages }) => pages[0]?.uploaded ?? '',
  quote: ({ pages }) => pages[0]?.quote ?? '',
  checkedBy: (row) => firstOf(row)?.by.name ?? '',
  checkedOn: (row, { day }) => {
    const first = firstOf(row);
    return first ? day(first.at) : '';
  },
  note: (row, { speak }) => noteOf(row, speak),
};

export function cellOf(id: ColumnId, row: LedgerRow, terms: ColumnTerms): SheetCell {
  return cells[id](row, terms);
}

/** The address as a live link where it may be one; any other address is words. */
export function addressCell(evidence: LedgerEvidence | undefined): SheetCell {
  const url = webAddress(evidence);
  const address = liveAddress(url);
  return address === null ? url : { text: url, address };
}

/** What the row's name and date of the check belong to: the page that is shown, else what stands in its place. */
function firstOf({ pages, offline, inapplicable, disputed }: LedgerRow): LedgerEvidence | undefined {
  return pages[0] ?? offline[0] ?? inapplicable[0] ?? disputed[0];
}

function noteOf(row: LedgerRow, speak: Speak): string {
  const named = (one: LedgerEvidence, words: string) =>
    row.unit === null ? speak('ledger_of_unit', one.unit, words) : words;
  const said = [
    ...row.offline.map((one) => named(one, offlineWords(one, speak))),
    ...row.inapplicable.map((one) => named(one, speak('ledger_note_inapplicable', one.note))),
    ...row.disputed.map((one) => named(one, speak('ledger_note_disputed', one.title || one.url))),
    ...row.pages.slice(0, 1).flatMap(({ note, remarks }) => [note, ...remarks]),
  ];
  return [...new Set(said.filter(Boolean))].join('\n');
}

export function offlineWords({ offline }: LedgerEvidence, speak: Speak): string {
  if (!offline) return '';
  const file = speak('ledger_note_offline', offline.fileName, offline.date);
  return [file, offline.description].filter(Boolean).join(speak('sentence_separator'));
}

/** The labels of duties, in the task's order; a duty of an older plan keeps its name. */
export function dutyLabels(ids: readonly string[], task: Pick<Task, 'n'>, duties: DutyTable): string[] {
  const known: readonly Duty[] = duties.get(task.n) ?? [];
  const named = known.filter(({ id }) => ids.includes(id)).map(({ label }) => label);
  return [...named, ...ids.filter((id) => !known.some((duty) => duty.id === id))];
}
