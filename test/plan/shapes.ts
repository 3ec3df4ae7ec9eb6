import shipped from '../../seeds/plans/xunyang-2023.plan.json';
import { escaped, docx, letters, paragraph, wordTable, xlsx, type WordCell } from '../office/build';

/** The shipped plan as a table again: header, and one row a task with its levels in every row. */
export const seedRows: string[][] = [
  ['序号', '一级指标', '二级指标', '工作任务', '牵头单位', '责任单位', '完成时限'],
  ...shipped.tasks.map(({ seq, level1, level2, text, leadRaw, responsibleRaw, deadline }) => [
    String(seq),
    level1,
    level2,
    text,
    leadRaw,
    responsibleRaw,
    deadline,
  ]),
];

export const seedTitle = shipped.title;

/** First and last row (in `rows`) of every run of equal cells in a column that may be merged. */
export function runs(rows: readonly (readonly string[])[], column: number): [number, number][] {
  const found: [number, number][] = [];
  rows.forEach((row, y) => {
    const run = found.at(-1);
    if (y > 1 && run && row[column] === rows[y - 1]?.[column] && row[column] !== '') run[1] = y;
    else found.push([y, y]);
  });
  return found.filter(([from, to]) => to > from);
}

const levels = [1, 2];

function covered(rows: readonly (readonly string[])[], y: number, x: number): 'first' | 'below' | null {
  const run = levels.includes(x) ? runs(rows, x).find(([from, to]) => y >= from && y <= to) : undefined;
  return run === undefined ? null : run[0] === y ? 'first' : 'below';
}

/** Levels stand in the first row of their run only, as where merged cells were flattened. */
export function sparse(rows: readonly (readonly string[])[]): string[][] {
  return rows.map((row, y) => row.map((cell, x) => (covered(rows, y, x) === 'below' ? '' : cell)));
}

export function asDocx(): Uint8Array {
  const rows = seedRows.map((row, y) =>
    row.map((cell, x): string | WordCell => {
      const merged = covered(seedRows, y, x);
      if (merged === null) return cell;
      return merged === 'first'
        ? { paragraphs: cell.split('\n'), merge: 'restart' }
        : { paragraphs: [], merge: 'continue' };
    }),
  );
  return docx(paragraph('附件') + paragraph(seedTitle) + wordTable(rows));
}

export function asXlsx(): Uint8Array {
  const merges = levels.flatMap((x) =>
    runs(seedRows, x).map(([from, to]) => `${letters(x)}${from + 3}:${letters(x)}${to + 3}`),
  );
  const rows = sparse(seedRows).map((row) => row.map((cell) => (cell === '' ? null : cell)));
  return xlsx([{ name: '责任分解表', rows: [['附件'], [seedTitle], ...rows], merges: ['A2:G2', ...merges] }]);
}

export function asSeparated(separator: string, rows: readonly (readonly string[])[] = seedRows): string {
  const quoted = (cell: string): string =>
    /[",;\t\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
  return [[seedTitle, '', ''], ...rows].map((row) => row.map(quoted).join(separator)).join('\r\n');
}

/** As Word and portal pages write it, with `rowspan`. */
export function asHtml(cell: (words: string) => string = escaped): string {
  const rows = seedRows.map((row, y) => {
    const cells = row.map((words, x) => {
      const merged = covered(seedRows, y, x);
      const run = runs(seedRows, x).find(([from]) => from === y);
      const span = merged === 'first' && run ? ` rowspan=${run[1] - run[0] + 1}` : '';
      return merged === 'below' ? '' : `<td${span}>${cell(words)}</td>`;
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<html><body><p>附件</p><p>${seedTitle}</p><table border=1>${rows.join('\n')}</table></body></html>`;
}

export function asFlattened(): string {
  return [
    seedTitle,
    ...sparse(seedRows)
      .flat()
      .map((cell) => `\t${cell}`),
  ].join('\n');
}

/** As the same plan would read as text. */
export function asProse(): string {
  const lines = [seedTitle, ''];
  let [first, second] = ['', ''];
  for (const { level1, level2, text, leadRaw, responsibleRaw, deadline } of shipped.tasks) {
    if (level1 !== first) lines.push(`　　${level1}`);
    if (level2 !== second) lines.push(`　　${level2}`);
    [first, second] = [level1, level2];
    const lead = leadRaw === '' ? '' : `牵头单位：${leadRaw}；`;
    lines.push(`　　${text}（${lead}责任单位：${responsibleRaw}；完成时限：${deadline}）`);
  }
  return lines.join('\n');
}
