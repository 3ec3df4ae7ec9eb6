import { cellText, type Cell } from './grid';
import { headingIn, roleOfHeading, type HeadingRole } from './headings';
import { isCount } from './numbering';

/** What a column of a plan table means to us. */
export type ColumnRole =
  'seq' | 'level1' | 'level2' | 'text' | 'lead' | 'responsible' | 'support' | 'deadline';

/** Role → index of its column. Absent roles are absent columns. */
export type Columns = ReadonlyMap<ColumnRole, number>;

/**
 * Gives each column its role by its heading; where a heading spans several columns or is missing, by what stands below.
 * What groups tasks stands left of them (考核指标 to their right measures them). Of several columns of task text (工作任务 |
 * 工作要求) the left ones group the right one and are levels; so does one whose cells are merged over goals (工作事项 |
 * 工作目标). A single level is the first level, whatever it is called. A lone 责任单位 is responsible; beside 配合单位 it leads.
 */
export function columnsOf(header: readonly Cell[], body: readonly (readonly Cell[])[] = []): Columns {
  const roles = header.map(
    (cell, x) => roleOfHeading(cell) ?? (headingIn(cell) === null ? countingRole(body, x) : null),
  );
  header.forEach((cell, x) => {
    const spanned = header[x + 1] === cell || header[x - 1] === cell;
    if (spanned && roles[x] === 'text') roles[x] = countingRole(body, x) ?? 'text';
  });
  const at = (...wanted: HeadingRole[]): number[] =>
    roles.flatMap((role, x) => (role !== null && wanted.includes(role) ? [x] : []));
  const columns = new Map<ColumnRole, number>();
  const put = (role: ColumnRole, x: number | undefined): void => {
    if (x !== undefined && !columns.has(role)) columns.set(role, x);
  };
  put('seq', at('seq')[0]);
  const texts = [...at('text'), ...at('goal').filter((x) => goalsAreTasks(body, at('text').at(-1), x))];
  const text = texts.at(-1);
  put('text', text);
  const levels = [
    ...at('level1'),
    ...at('level2'),
    ...[...at('level').filter((x) => x < (text ?? Infinity)), ...texts.slice(0, -1)].sort((a, b) => a - b),
  ];
  put('level1', levels[0]);
  put('level2', levels[1]);
  putUnits(put, at('lead'), at('responsible'), at('support'));
  put('deadline', at('deadline')[0]);
  return columns;
}

/** What each of so many columns means; null for those that mean nothing to us. */
export function rolesOf(columns: Columns, width: number): (ColumnRole | null)[] {
  const roles = new Map([...columns].map(([role, x]) => [x, role]));
  return Array.from({ length: width }, (_, x) => roles.get(x) ?? null);
}

function putUnits(
  put: (role: ColumnRole, x: number | undefined) => void,
  leads: readonly number[],
  responsible: readonly number[],
  support: readonly number[],
): void {
  if (leads.length === 0 && responsible.length > 0 && support.length > 0) {
    put('lead', responsible[0]);
    put('responsible', support[0]);
    return;
  }
  put('lead', leads[0]);
  const others = [...responsible, ...support];
  put('responsible', others[0]);
  put('support', others[1]);
}

/** Whether a column of task text only heads groups of rows, each of which has a goal of its own to the right. */
function goalsAreTasks(body: readonly (readonly Cell[])[], text: number | undefined, goal: number): boolean {
  if (text === undefined || goal < text) return false;
  return body.some((row, y) => {
    const above = body[y - 1];
    return (
      above !== undefined &&
      row[text] === above[text] &&
      cellText(row[text]) !== '' &&
      row[goal] !== above[goal] &&
      cellText(row[goal]) !== ''
    );
  });
}

/** A column without a heading of its own that holds numbers counts the rows. */
function countingRole(body: readonly (readonly Cell[])[], x: number): 'seq' | null {
  const words = body.map((row) => cellText(row[x])).filter((cell) => cell !== '');
  return words.length > 0 && words.filter(isCount).length >= words.length * 0.6 ? 'seq' : null;
}
