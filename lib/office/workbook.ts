import { zipSync } from 'fflate';
import { formatValue, readXlsx, type Cell, type CellValue, type Sheet } from 'hucre';
import { failure, success, type Result } from '../kernel/result';
import { say, type Sentence } from '../words/sentence';
import type { Part, TableCell, TableRow } from './block';
import type { CheckedPackage } from './guard';
import { mostCells } from './limits';
import { readXml, xmlText } from './xml';

/**
 * Reads the sheets of a checked workbook as they are shown: dates and numbers in their format, formulas by the value
 * that was saved with them, rich text as plain words. This is the only module that knows the library behind it.
 */
export async function workbookParts(
  checked: CheckedPackage,
  fileName: string,
): Promise<Result<Part[], Sentence>> {
  const sheets = worksheets(checked);
  try {
    const book = await readXlsx(library(checked), {
      readStyles: true,
      sheets: ({ name }) => sheets.includes(name),
    });
    const cells = book.sheets.reduce(
      (sum, { rows }) => sum + rows.length * Math.max(0, ...rows.slice(0, 50).map((row) => row.length)),
      0,
    );
    if (cells > mostCells) return failure(say('office_too_many_cells', fileName, String(mostCells)));
    return success(book.sheets.map(partOf));
  } catch {
    // Its errors speak of its own insides; what is left to say is that the workbook contradicts itself.
    return failure(say('office_workbook_unread', fileName));
  }
}

/** Date forms that Chinese Excel has without writing them into the file (ECMA-376 part 1, 18.8.30, zh-cn). */
const chineseForms: Record<number, string> = {
  27: 'yyyy"年"m"月"',
  28: 'm"月"d"日"',
  29: 'm"月"d"日"',
  30: 'm/d/yy',
  31: 'yyyy"年"m"月"d"日"',
  36: 'yyyy"年"m"月"',
  50: 'yyyy"年"m"月"',
  51: 'm"月"d"日"',
  52: 'yyyy"年"m"月"',
  53: 'm"月"d"日"',
  54: 'm"月"d"日"',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
};

/** A container with nothing but the checked parts, so that the library can meet nothing else. */
function library({ parts }: CheckedPackage): Uint8Array {
  const entries: Record<string, Uint8Array> = {};
  for (const [name, bytes] of parts)
    entries[name] = name === 'xl/styles.xml' ? withChineseForms(bytes) : bytes;
  return zipSync(entries, { level: 0 });
}

function withChineseForms(styles: Uint8Array): Uint8Array {
  const forms = Object.entries(chineseForms).map(
    ([id, form]) => `<numFmt numFmtId="${id}" formatCode="${form.replaceAll('"', '&quot;')}"/>`,
  );
  const xml = (xmlText(styles) ?? '').replace(
    /<\/((?:\w+:)?)styleSheet>\s*$/,
    (_, prefix: string) =>
      `<numFmts>${forms.join('')}</numFmts>`.replace(/<(\/?)num/g, `<$1${prefix}num`) +
      `</${prefix}styleSheet>`,
  );
  return new TextEncoder().encode(xml);
}

/** Names of the sheets that hold cells; a workbook may also have sheets that are one chart. */
function worksheets({ main, parts }: CheckedPackage): string[] {
  const slash = main.lastIndexOf('/');
  const relations = parts.get(`${main.slice(0, slash)}/_rels${main.slice(slash)}.rels`);
  const cellSheets = new Set<string>();
  readXml((relations && xmlText(relations)) ?? '', {
    open(_, { Id, Type, Target }) {
      const read = [...parts.keys()].some((name) => name.endsWith((Target ?? '').replace(/^.*\//, '/')));
      if (Id !== undefined && Type?.endsWith('/worksheet') && read) cellSheets.add(Id);
    },
  });
  const names: string[] = [];
  const book = parts.get(main);
  readXml((book && xmlText(book)) ?? '', {
    open(name, attributes) {
      if (name === 'sheet' && cellSheets.has(attributes['r:id'] ?? '')) names.push(attributes.name ?? '');
    },
  });
  return names;
}

function partOf(sheet: Sheet): Part {
  const merged = mergedCells(sheet);
  const rows = sheet.rows.map((values, y): TableRow => {
    const cells = values.map((value, x) => {
      const origin = merged.get(y)?.get(x);
      return origin ?? tableCell(sheet, value, y, x);
    });
    return sheet.rowDefs?.get(y)?.hidden ? { cells, hidden: true } : { cells };
  });
  const hiddenColumns = (sheet.columns ?? []).flatMap((column, x) => (column?.hidden ? [x] : []));
  return {
    name: sheet.name,
    hidden: sheet.hidden === true || sheet.veryHidden === true,
    blocks: [{ kind: 'table', rows, ...(hiddenColumns.length > 0 ? { hiddenColumns } : {}) }],
  };
}

/** Row → column → the cell whose merged range covers it; one object for the whole range. */
function mergedCells(sheet: Sheet): Map<number, Map<number, TableCell | null>> {
  const covered = new Map<number, Map<number, TableCell | null>>();
  for (const { startRow, startCol, endRow, endCol } of sheet.merges ?? []) {
    const cell = tableCell(sheet, sheet.rows[startRow]?.[startCol] ?? null, startRow, startCol);
    for (let y = startRow; y <= Math.min(endRow, sheet.rows.length - 1); y += 1) {
      const row = covered.get(y) ?? new Map<number, TableCell | null>();
      for (let x = startCol; x <= Math.min(endCol, (sheet.rows[y]?.length ?? 0) - 1); x += 1)
        row.set(x, cell);
      covered.set(y, row);
    }
  }
  return covered;
}

function tableCell(sheet: Sheet, value: CellValue, y: number, x: number): TableCell | null {
  const cell = sheet.cells?.get(`${y},${x}`);
  const words = shown(cell?.value ?? value, cell);
  if (words === '') return null;
  return {
    paragraphs: words.split(/\r\n|\n|\r/),
    place: { sheet: sheet.name, row: y + 1, column: x + 1 },
    ...(cell?.formula !== undefined
      ? { shown: 'formula' as const }
      : value instanceof Date
        ? { shown: 'date' as const }
        : {}),
  };
}

/** The value as the spreadsheet shows it. Without a form of its own a date is shown as Chinese Excel does. */
function shown(value: CellValue, cell: Cell | undefined): string {
  const result = cell?.formula === undefined ? value : (cell.formulaResult ?? value);
  if (result === null || result === undefined) return '';
  if (typeof result === 'string') return result;
  const form = cell?.style?.numFmt ?? '';
  if (result instanceof Date)
    return formatValue(result, form === '' || form === 'm/d/yyyy' ? 'yyyy/m/d' : form);
  if (typeof result === 'number' && /^(?:|General|@)$/i.test(form))
    return String(Number(result.toPrecision(11)));
  return formatValue(result, form);
}
