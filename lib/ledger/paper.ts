import type { LedgerSheet, SheetCell } from './sheet';
import { cellWords } from './sheet';
import type { LedgerReceipt } from './written';

/** A document that is read on paper: A4, a title, paragraphs and tables. */
export interface Paper {
  title: string;
  across: boolean;
  blocks: PaperBlock[];
}

export type PaperBlock =
  | { kind: 'heading'; text: string }
  /** `end` stands at the right, as signature and date do; `first` begins without indentation, as an addressee does. */
  | { kind: 'paragraph'; text: string; place?: 'end' | 'first' }
  | { kind: 'table'; sheet: LedgerSheet };

/** What the person who exports a paper is told; a paper cuts no text and loses no link. */
export function receiptOf({ blocks }: Paper, replaced: number): LedgerReceipt {
  const tables = blocks.flatMap((block) => (block.kind === 'table' ? [block.sheet] : []));
  const rows = tables.reduce((sum, sheet) => sum + sheet.rows.length, 0);
  return { rows, sheets: tables.length, replaced, continued: 0, unlinked: 0 };
}

/** Characters side by side that A4 across holds in nine-point print. */
const widestOnPaper = 175;
/** Characters that the cell gets into which the others are folded. */
const foldedWidth = 46;

/** A table as paper: across, and where it is too wide for that, with what may be folded in one cell. */
export function tablePaper(sheet: LedgerSheet, foldedTitle: string): Paper {
  const width = sheet.columns.reduce((sum, one) => sum + one.width, 0);
  const table = width > widestOnPaper ? folded(sheet, foldedTitle) : sheet;
  return { title: sheet.title, across: true, blocks: [{ kind: 'table', sheet: { ...table, title: '' } }] };
}

/** Each folded cell says its heading before its words; empty ones and zeros are left out. */
function folded(sheet: LedgerSheet, title: string): LedgerSheet {
  const stays = sheet.columns.flatMap(({ folds }, x) => (folds ? [] : [x]));
  const folds = sheet.columns.flatMap((column, x) => (column.folds ? [x] : []));
  if (folds.length < 2) return sheet;
  return {
    ...sheet,
    columns: [...stays.flatMap((x) => sheet.columns[x] ?? []), { title, width: foldedWidth }],
    rows: sheet.rows.map((row) => {
      const link = folds.map((x) => row[x]).find((cell) => typeof cell === 'object');
      const lines = folds.flatMap((x) => {
        const cell = row[x] ?? '';
        const words = cell === 0 || cell === link ? '' : cellWords(cell);
        return words === '' ? [] : [`${sheet.columns[x]?.title ?? ''}：${words}`];
      });
      const one: SheetCell = link
        ? { text: [link.text, ...lines].join('\n'), address: link.address }
        : lines.join('\n');
      return [...stays.map((x) => row[x] ?? ''), one];
    }),
    merged: sheet.merged.flatMap((one) => {
      const column = stays.indexOf(one.column);
      return column < 0 ? [] : [{ ...one, column }];
    }),
  };
}
