import { cellText, type Cell } from './grid';

/** What a column of a plan table means to us. */
export type ColumnRole = 'seq' | 'level1' | 'level2' | 'text' | 'lead' | 'responsible' | 'deadline';

/** Headings as districts write them, seen in published plans of 2021–2024; white space in them is ignored. */
const headings: Record<ColumnRole, string[]> = {
  seq: ['序号', '编号', '项号'],
  level1: ['一级指标', '一级目录', '工作板块', '板块'],
  level2: ['二级指标', '二级目录', '工作类别', '类别'],
  text: [
    '工作任务',
    '重点任务',
    '主要任务',
    '任务内容',
    '工作内容',
    '工作要求',
    '具体要求',
    '具体举措',
    '工作举措',
  ],
  lead: ['牵头单位', '牵头部门', '牵头责任单位', '主办单位'],
  responsible: ['责任单位', '责任部门', '责任科室', '配合单位', '配合部门', '协办单位', '公开主体'],
  deadline: ['完成时限', '时限要求', '完成时间', '完成期限', '公开时限', '时限'],
};

const roleOf = new Map(
  (Object.keys(headings) as ColumnRole[]).flatMap((role) =>
    headings[role].map((name) => [name, role] as const),
  ),
);

/** The headings of one role, for messages that say what was looked for. */
export function headingsOf(role: ColumnRole): readonly string[] {
  return headings[role];
}

/** The heading that a cell holds, without white space; null where the cell is empty. */
export function headingIn(cell: Cell): string | null {
  return cellText(cell).replace(/\s+/g, '') || null;
}

/** Whether a cell is the heading of a column known here, white space apart. */
export function isHeading(cell: Cell): boolean {
  return roleOf.has(headingIn(cell) ?? '');
}

/** Role → index of its column. Absent roles are absent columns. */
export type Columns = ReadonlyMap<ColumnRole, number>;

/**
 * Gives each column its role. Two columns of task text (工作任务 | 工作要求): the left one groups the right one and is
 * therefore a level. A single level is the first level, whatever it is called.
 */
export function columnsOf(header: readonly Cell[]): Columns {
  const columns = new Map<ColumnRole, number>();
  header.forEach((cell, index) => {
    const role = roleOf.get(headingIn(cell) ?? '');
    if (role === undefined) return;
    const place = columns.get(role);
    if (role === 'text' && place !== undefined) {
      const level = columns.has('level1') ? 'level2' : 'level1';
      if (!columns.has(level)) columns.set(level, place);
      columns.set('text', index);
    } else if (place === undefined) columns.set(role, index);
  });
  const second = columns.get('level2');
  if (second !== undefined && !columns.has('level1')) {
    columns.delete('level2');
    columns.set('level1', second);
  }
  return columns;
}
