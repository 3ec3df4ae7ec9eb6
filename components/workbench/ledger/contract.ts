import type { Overview } from '../../../lib/app/overview';
import type { DecisionRequest } from '../../../lib/coverage/event';
import type { Result } from '../../../lib/kernel/result';
import type { LedgerEvidence } from '../../../lib/ledger/evidence';
import type { ImportRow } from '../../../lib/ledger/importRows';
import type { ListDraft, ListTicks } from '../../../lib/ledger/listDraft';
import type { LedgerFormat, LedgerOrder } from '../../../lib/ledger/order';
import type { ColumnTemplate } from '../../../lib/ledger/readOrder';
import type { ReadTable } from '../../../lib/ledger/readTable';
import type { SheetColumn } from '../../../lib/ledger/sheet';
import type { ListTerms } from '../../../lib/ledger/tableReading';
import type { LedgerWriter } from '../../../lib/ledger/writing';
import type { FileContent, LedgerReceipt } from '../../../lib/ledger/written';
import type { Sentence } from '../../../lib/words/sentence';

/** What the room does beyond showing. A signal that is aborted ends it with the failure `cancelled`. */
export interface LedgerActions {
  /** The last order, as it was left; null on the first visit. */
  keptOrder(): Promise<LedgerOrder | null>;
  keepOrder(order: LedgerOrder): Promise<void>;
  /** Sets of columns under names. */
  keptTemplates(): Promise<ColumnTemplate[]>;
  keepTemplates(templates: ColumnTemplate[]): Promise<void>;
  /** Of a unit, or (null) of all `units`. */
  evidence(
    of: { plan: string; unit: string | null; units: readonly string[] },
    read: (rows: number) => void,
    signal: AbortSignal,
  ): Promise<Result<LedgerEvidence[], Sentence | 'cancelled'>>;
  /** Makes ready for a file of this format while its evidence is still being read. */
  openWriter(format: LedgerFormat, signal: AbortSignal): LedgerWriter;
  save(fileName: string, content: FileContent): void;
  /** The table in a file of an office whose headings are most like these. */
  readLedger(
    file: File,
    columns: readonly SheetColumn[],
    signal: AbortSignal,
  ): Promise<Result<ReadTable, Sentence | 'cancelled'>>;
  /** A list of evidence, from its file or as it was kept, each row understood. */
  readList(
    source: File | Pick<ListDraft, 'fileName' | 'table'>,
    terms: Omit<ListTerms<never>, 'portals' | 'standing'> & { plan: string },
    signal: AbortSignal,
  ): Promise<Result<{ table: string; understood: ImportRow[] }, Sentence | 'cancelled'>>;
  /** The list that was left before it was recorded. */
  keptList(): Promise<{ draft: ListDraft; chosen: ListTicks['chosen'] } | null>;
  /** False where it could not be kept. Null forgets it. */
  keepList(draft: ListDraft | null): Promise<boolean>;
  keepTicks(ticks: ListTicks): Promise<void>;
  /** A text that is new, for requests that belong together. */
  newId(): string;
  decide(request: DecisionRequest): Promise<Result<{ alreadyThere: boolean }, Sentence>>;
}

export interface LedgerRoomProps {
  overview: Overview;
  /** Empty for the export, else `bulk` or `compare`. */
  place: readonly string[];
  actions: LedgerActions;
}

/** How the export goes. */
export type LedgerWork =
  | { state: 'idle' }
  | { state: 'reading'; rows: number }
  | { state: 'building' }
  | { state: 'writing'; rows: number }
  | { state: 'cancelled' }
  | { state: 'failed'; why: Sentence }
  | { state: 'done'; fileName: string; receipt: LedgerReceipt };
