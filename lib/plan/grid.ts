/** The paragraphs of a table cell as they stand; merged-away and empty cells have none or only empty ones. */
export type Cell = readonly string[];

/**
 * What every source of a plan table (flattened text, office file, pasted table) hands to the reader: the lines that
 * stand before the table, and its rows from the header on, each with as many cells as the header.
 */
export interface Grid {
  before: string[];
  rows: Cell[][];
}

/** The words of a cell: its paragraphs without their margins, empty ones left out, joined by a line break. */
export function cellText(cell: Cell | undefined): string {
  return (cell ?? [])
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .join('\n');
}
