import type { LedgerSheet, SheetCell } from './sheet';

/**
 * A sheet on its way to the writer: its rows are numbers of cells. The words of a plan stand on the sheet of every unit;
 * so each goes over, is cleaned, measured and written once (of 600,000 cells of a large ledger, 13,000 are different).
 */
export interface PackedSheet extends Omit<LedgerSheet, 'rows'> {
  rows: number;
  /** Row after row, as many as there are columns. */
  cells: Uint32Array<ArrayBuffer>;
  /** The cells that no sheet had before. Numbers are given in this order, from 0 on the first sheet. */
  fresh: SheetCell[];
}

/** Packs the sheets of one workbook, one after the other. */
export function sheetPacker(): (sheet: LedgerSheet) => PackedSheet {
  const plain = new Map<string | number, number>();
  /** Addresses that stand as their own words, as nearly all do. */
  const bare = new Map<string, number>();
  /** Any other link, by address and words. */
  const links = new Map<string, Map<string, number>>();
  let count = 0;
  const linksTo = (address: string): Map<string, number> => {
    const known = links.get(address) ?? new Map<string, number>();
    links.set(address, known);
    return known;
  };
  return ({ rows, ...sheet }) => {
    const width = sheet.columns.length;
    const cells = new Uint32Array(rows.length * width);
    const fresh: SheetCell[] = [];
    const numberOf = <Key>(known: Map<Key, number>, key: Key, cell: SheetCell): number => {
      const number = known.get(key);
      if (number !== undefined) return number;
      known.set(key, count);
      fresh.push(cell);
      return count++;
    };
    for (const [y, row] of rows.entries())
      for (let x = 0; x < width; x += 1) {
        const cell = row[x] ?? '';
        if (typeof cell !== 'object') cells[y * width + x] = numberOf(plain, cell, cell);
        else {
          const known = cell.text === cell.address ? bare : linksTo(cell.address);
          cells[y * width + x] = numberOf(known, cell.text, cell);
        }
      }
    return { ...sheet, rows: rows.length, cells, fresh };
  };
}
