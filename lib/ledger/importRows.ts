import type { Obligations } from '../coverage/obligation';
import { eventLimits } from '../coverage/limits';
import type { DutyTable } from '../plan/duty';
import type { Task } from '../plan/plan';
import type { Roster } from '../plan/roster';
import { resolveUnit } from '../plan/unitLookup';
import { say, type Sentence } from '../words/sentence';
import { liveAddress } from './evidence';
import type { ReadTable } from './readTable';

/** What the columns of a list of evidence are called in offices. */
const headings = {
  task: /^(?:序号|任务|任务序号|任务编号|任务号|编号|项号|要点序号|对应任务|No\.?|Task)$/i,
  address: /^(?:网址|链接|地址|佐证网址|网址链接|链接地址|页面地址|公开网址|佐证链接|信息链接|URL|Address)$/i,
  title: /^(?:标题|佐证标题|信息标题|文件标题|名称|文件名称|佐证名称|Title|Titleoftheevidence)$/i,
  unit: /^(?:单位|单位名称|报送单位|公开单位|填报单位|部门|Unit)$/i,
  duties: /^(?:要素|履行要素|对应要素|任务要素|Duties)$/i,
  note: /^(?:备注|说明|Remarks)$/i,
};

export type ImportField = keyof typeof headings;

export function importField(heading: string): ImportField | null {
  const fields = Object.keys(headings) as ImportField[];
  return fields.find((field) => headings[field].test(heading)) ?? null;
}

/** One row of the file as understood: what would be decided, or why not. */
export interface ImportRow {
  line: number;
  task: Task | null;
  unit: string;
  url: string;
  /** Key of the page; null where the address is none of the portal. */
  page: string | null;
  title: string;
  note: string;
  /** Duties that the row names, or the task's only one; empty where a person has to say which. */
  duties: string[];
  problem: Sentence | null;
}

export interface ImportTerms {
  tasks: readonly Task[];
  duties: DutyTable;
  roster: Roster;
  obligations: Obligations;
  /** For rows that name no unit. */
  unit: string;
  /** The key of a public page of the portal; null for any other address. */
  keyOf: (url: string) => string | null;
  /** Whether the page counts for the unit and task already. */
  confirmed: (unit: string, task: number, page: string) => boolean;
}

/** The rows of a list of evidence, each understood or with the reason why not. Nothing is decided here. */
export function importRows(table: ReadTable, terms: ImportTerms): ImportRow[] {
  const at = (field: ImportField) => table.headings.findIndex((heading) => importField(heading) === field);
  const columns = {
    task: at('task'),
    address: at('address'),
    title: at('title'),
    unit: at('unit'),
    duties: at('duties'),
    note: at('note'),
  };
  const seen = new Map<string, number>();
  return table.rows.map(({ line, cells }) => {
    const cell = (field: ImportField) => cells[columns[field]] ?? '';
    const number = /^第?\s*(\d{1,4})\s*[项条、.．]?$/.exec(cell('task').normalize('NFKC'))?.[1];
    const task = terms.tasks.find(({ seq }) => seq === Number(number)) ?? null;
    const named = cell('unit');
    const unit = named === '' ? terms.unit : (resolveUnit(terms.roster, named)?.name ?? '');
    const url = cell('address').split('\n')[0]?.trim() ?? '';
    const row: ImportRow = {
      line,
      task,
      unit,
      url,
      page: liveAddress(url) === null ? null : terms.keyOf(url),
      title: cell('title').slice(0, eventLimits.title),
      note: cell('note'),
      duties: task ? dutiesIn(cell('duties'), task, terms.duties) : [],
      problem: null,
    };
    row.problem = problemOf(row, { task: cell('task'), unit: named }, terms, seen);
    return row;
  });
}

/** Labels or ids, apart by the marks that offices use; unknown ones count for nothing. */
function dutiesIn(words: string, task: Task, duties: DutyTable): string[] {
  const known = duties.get(task.n) ?? [];
  if (words === '') return known.length === 1 ? known.map(({ id }) => id) : [];
  // A label may itself hold the mark that stands between two labels.
  const parts = words
    .split(/[;；\n]/)
    .flatMap((part) => [part.trim(), ...part.split(/[、,，]/).map((one) => one.trim())]);
  return known
    .filter(({ id, label }) => parts.includes(id) || parts.includes(label) || words.includes(label))
    .map(({ id }) => id);
}

function problemOf(
  { line, task, unit, url, page }: ImportRow,
  words: { task: string; unit: string },
  { obligations, confirmed }: ImportTerms,
  seen: Map<string, number>,
): Sentence | null {
  if (url === '') return say('ledger_import_no_address');
  if (!/^https?:\/\//i.test(url)) return say('ledger_import_not_web', url.slice(0, 80));
  if (page === null || url.length > eventLimits.key) return say('ledger_import_foreign', url.slice(0, 80));
  if (words.task === '') return say('ledger_import_no_task');
  if (!task) return say('ledger_import_unknown_task', words.task.slice(0, 40));
  if (unit === '') return say('ledger_import_unknown_unit', words.unit.slice(0, 40));
  if (obligations(unit, task) === null) return say('ledger_import_not_owed', unit, String(task.seq));
  const key = JSON.stringify([unit, task.n, page]);
  const earlier = seen.get(key);
  if (earlier !== undefined) return say('ledger_import_twice', String(earlier));
  seen.set(key, line);
  return confirmed(unit, task.n, page) ? say('ledger_import_known') : null;
}
