import { cleaner } from './clean';
import { liveAddress } from './evidence';
import { longestCell, piecesOf } from './fit';
import { lineUnits } from './heights';
import { cellWords, type SheetCell } from './sheet';

/** A cell as it stands wherever it occurs. */
export interface BankedCell {
  /** SpreadsheetML behind the cell's place and style; null for what is no cell. */
  behind: string | null;
  /** Where it leads; null for one that leads nowhere. */
  target: string | null;
  /** How wide its lines are, see `lineUnits`. */
  lines: readonly number[];
  /** Characters that could not go out. */
  replaced: number;
  /** What goes on elsewhere, in order. */
  rest: readonly string[];
}

/** Turns cells into what stands for them in a workbook, and their words into the workbook's table of words. */
export interface CellBank {
  /** `note` ends the first piece of a text that no cell can hold. */
  bank(cell: SheetCell): BankedCell;
  /** Entries of the table of words that were not taken yet (`si`, ISO/IEC 29500-1, §18.4.8). */
  takeWords(): string;
}

export function cellBank(note: string): CellBank {
  let table = '';
  let count = 0;

  function wordsBehind(words: string): string {
    if (words === '') return '"/>';
    const space = kept.test(words) ? ' xml:space="preserve"' : '';
    table += `<si><t${space}>${escaped(words)}</t></si>`;
    count += 1;
    return `" t="s"><v>${count - 1}</v></c>`;
  }

  return {
    bank(cell) {
      if (typeof cell === 'number') {
        const behind = Number.isFinite(cell) ? `"><v>${cell}</v></c>` : null;
        return { behind, target: null, lines: lineUnits(String(cell)), replaced: 0, rest: none };
      }
      const clean = cleaner();
      const words = clean.words(cellWords(cell));
      const replaced = clean.replaced();
      if (words.length <= longestCell) {
        const target = typeof cell === 'object' && words !== '' ? liveAddress(cell.address) : null;
        return { behind: wordsBehind(words), target, lines: lineUnits(words), replaced, rest: none };
      }
      const [first = '', ...rest] = piecesOf(words, longestCell - note.length - 1);
      const shown = first + note;
      return { behind: wordsBehind(shown), target: null, lines: lineUnits(shown), replaced, rest };
    },
    takeWords() {
      const taken = table;
      table = '';
      return taken;
    },
  };
}

/** What nearly every cell has left for elsewhere; one for all of them. */
const none: readonly string[] = [];

/** White space that a reader may drop unless it is told to keep it. */
const kept = /^\s|\s$|[\n\t]/;

/** `_x0041_` in a workbook means the character; words that look like it are written so that they stay words. */
function escaped(text: string): string {
  if (!/[&<>_]/.test(text)) return text;
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}
