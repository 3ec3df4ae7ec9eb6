import type { DutyTable } from '../plan/duty';
import type { Task } from '../plan/plan';
import type { Roster } from '../plan/roster';
import type { Sentence } from '../words/sentence';
import type { ImportRow, KnownSubject } from './importRows';
import type { ReadTable } from './readTable';
import type { SheetColumn } from './sheet';

/** A file, or the text of the table that was read from one on another day. */
export type TableSource = { fileName: string } & ({ bytes: ArrayBuffer } | { table: string });

/** What the rows of a list of evidence are understood by: plain data, because it goes to a worker. */
export interface ListTerms<Portal> {
  tasks: readonly Task[];
  duties: DutyTable;
  roster: Roster;
  /** For rows that name no unit. */
  unit: string;
  portals: readonly Portal[];
  /** What stands already, by its `subjectKey`. */
  standing: readonly (readonly [subject: string, known: KnownSubject])[];
}

/** What the page asks of the reader in its worker: an earlier ledger as it is, or a list of evidence, understood. */
export interface TableOrder<Portal> {
  source: TableSource;
  wanted: { as: 'ledger'; columns: readonly SheetColumn[] } | { as: 'list'; terms: ListTerms<Portal> };
}

/** What the reader tells: of a ledger its table, of a list its rows in portions and then its table as text. */
export type TableNews =
  | { kind: 'ledger'; table: ReadTable }
  | { kind: 'portion'; understood: ImportRow[] }
  | { kind: 'list'; table: string }
  | { kind: 'failed'; why: Sentence };

/** Rows in one piece of news: taking more at once would make the page stand still. */
export const portionRows = 250;

export const subjectKey = (unit: string, task: number, page: string) => JSON.stringify([unit, task, page]);
