/** What went out, for the person who hands it in. */
export interface LedgerReceipt {
  /** Rows of all tables together, without headings. */
  rows: number;
  sheets: number;
  /** Characters that stand as U+FFFD. */
  replaced: number;
  /** Cells whose text goes on elsewhere, because no cell holds so much. */
  continued: number;
  /** Addresses that stand as words, because a sheet cannot hold more links. */
  unlinked: number;
}

export type FileContent = string | Uint8Array | Blob;

export interface WrittenLedger<Content extends FileContent = string | Uint8Array> {
  content: Content;
  receipt: LedgerReceipt;
}

/** The few words that writers add by themselves; spoken where the language is known. */
export interface LedgerWords {
  /** Ends a cell whose text goes on below, or on the sheet of long texts. */
  cutBelow: string;
  cutElsewhere: string;
  longTexts: string;
  longTextsTitle: string;
  /** Headings of the sheet of long texts: sheet, row, column, piece, text. */
  longTextsColumns: [string, string, string, string, string];
  /** Footer of a printed table; `&P` and `&N` are page and pages. */
  footer: string;
}
