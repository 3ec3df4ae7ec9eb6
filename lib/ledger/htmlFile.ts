import { cleaner, cleanPaper } from './clean';
import { liveAddress } from './evidence';
import { linesOf } from './heights';
import { receiptOf, type Paper, type PaperBlock } from './paper';
import type { LedgerSheet, SheetCell } from './sheet';
import { cellWords } from './sheet';
import type { WrittenLedger } from './written';

/**
 * A paper as one HTML file without anything from elsewhere: it opens in any browser and prints to A4 with the headings on
 * every page. No script can run in it.
 */
export function writeHtml(given: Paper): WrittenLedger {
  const clean = cleaner();
  const paper = cleanPaper(given, clean);
  return {
    content: `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="UTF-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(paper.title)}</title>
<style>${styles(paper.across)}</style>
</head>
<body>
<h1>${escaped(paper.title)}</h1>
${paper.blocks.map((block) => blockHtml(block, paper.across)).join('\n')}
</body>
</html>
`,
    receipt: receiptOf(paper, clean.replaced()),
  };
}

function styles(across: boolean): string {
  return `
@page { size: A4 ${across ? 'landscape' : 'portrait'}; margin: 14mm 12mm 16mm;
  @bottom-center { content: counter(page) " / " counter(pages); font: 9pt "SimSun", serif; } }
body { margin: 0 auto; padding: 12px; max-width: ${across ? '273mm' : '186mm'}; color: #000; background: #fff;
  font: ${across ? '9pt' : '12pt'}/1.5 "SimSun", "Songti SC", "Noto Serif CJK SC", serif; }
h1 { margin: 0 0 10px; font-size: 16pt; text-align: center; }
h2 { margin: 12px 0 4px; font-size: 12pt; break-after: avoid; }
p { margin: 4px 0; text-indent: 2em; white-space: pre-line; }
p.first { text-indent: 0; }
p.end { text-align: right; text-indent: 0; break-before: avoid; }
table { width: 99.8%; border-collapse: collapse; table-layout: fixed; font-size: 9pt; line-height: 1.4; }
caption { text-align: left; font-weight: bold; }
thead { display: table-header-group; }
tfoot { display: table-footer-group; }
tfoot td { height: 0; padding: 0; border-width: 1px 0 0; line-height: 0; }
td:not([rowspan]) { break-inside: avoid; }
th, td { padding: 2px 4px; border: 1px solid #555; vertical-align: top; overflow-wrap: anywhere; white-space: pre-line; }
th { background: #e8eef4; print-color-adjust: exact; -webkit-print-color-adjust: exact; text-align: center; }
td.number { text-align: right; }
a { color: #0b3d91; }
@media print { body { padding: 0; max-width: none; } }
`;
}

function blockHtml(block: PaperBlock, across: boolean): string {
  if (block.kind === 'table') return tableHtml(block.sheet, across);
  if (block.kind === 'heading') return `<h2>${escaped(block.text)}</h2>`;
  return `<p${block.place ? ` class="${block.place}"` : ''}>${escaped(block.text)}</p>`;
}

/** What fits on a line of the whole paper, in characters of nine points; a Chinese one takes two. */
const paperUnits = (across: boolean) => (across ? 172 : 117);

const isShare = (cell: SheetCell) => typeof cell === 'string' && /^\d+(?:\.\d+)?%$/.test(cell);

function tableHtml({ title, columns, rows, merged }: LedgerSheet, across: boolean): string {
  const all = columns.reduce((sum, { width }) => sum + width, 0);
  const cols = columns.map(({ width }) => `<col style="width:${((width / all) * 100).toFixed(2)}%">`);
  const heads = columns.map((column) => `<th scope="col">${escaped(column.title)}</th>`);
  const spans = new Map(merged.map(({ column, first, last }) => [`${first},${column}`, last - first + 1]));
  const covered = new Set(
    merged.flatMap(({ column, first, last }) =>
      Array.from({ length: last - first }, (_, at) => `${first + at + 1},${column}`),
    ),
  );
  /** Words of a merged cell must fit its first row: a page may end there. */
  function heightOf(y: number): string {
    const starting = merged.filter(({ first }) => first === y);
    const lines = starting.map(({ column }) => {
      const width = ((columns[column]?.width ?? 0) / all) * paperUnits(across) - 1;
      return linesOf(cellWords(rows[y]?.[column] ?? ''), width);
    });
    return lines.length > 0 ? ` style="height:${(Math.max(...lines) * 1.4 + 0.5).toFixed(1)}em"` : '';
  }
  const lines = rows.map((row, y) => {
    const cells = row.map((cell, x) => {
      if (covered.has(`${y},${x}`)) return '';
      const span = spans.get(`${y},${x}`);
      const number = typeof cell === 'number' || isShare(cell) ? ' class="number"' : '';
      return `<td${span ? ` rowspan="${span}"` : ''}${number}>${cellHtml(cell)}</td>`;
    });
    return `<tr${heightOf(y)}>${cells.join('')}</tr>`;
  });
  // A merged cell that goes on on the next page has no lower edge on this one; the foot of the page draws it.
  const closing = `<tfoot aria-hidden="true"><tr><td colspan="${columns.length}"></td></tr></tfoot>`;
  const caption = title && `<caption>${escaped(title)}</caption>`;
  return `<table>${caption}<colgroup>${cols.join('')}</colgroup><thead><tr>${heads.join('')}</tr></thead>
<tbody>
${lines.join('\n')}
</tbody>${closing}</table>`;
}

/** The first line of a linked cell is the link; what was folded under it is words. */
function cellHtml(cell: SheetCell): string {
  const address = typeof cell === 'object' ? liveAddress(cell.address) : null;
  if (address === null) return escaped(cellWords(cell));
  const [first = '', ...rest] = cellWords(cell).split('\n');
  const link = `<a href="${escaped(address)}" rel="noreferrer">${escaped(first)}</a>`;
  return [link, ...rest.map(escaped)].join('\n');
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
