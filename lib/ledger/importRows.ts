import type { Obligations } from '../coverage/obligation';
import { eventLimits } from '../coverage/limits';
import type { DutyTable } from '../plan/duty';
import type { Task } from '../plan/plan';
import type { Roster } from '../plan/roster';
import { resolveUnit } from '../plan/unitLookup';
import { say, type Sentence } from '../words/sentence';
import type { StandingEvidence } from '../coverage/standingEvidence';
import { liveAddress } from './evidence';
import { addressIn, dutiesIn } from './importCell';
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
  /** Words of the row's duties that are none of the task's; with any, a person has to say which are meant. */
  unread: string;
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
  /** What stands on the page for the unit and task already; null for nothing. */
  standing: (unit: string, task: number, page: string) => KnownSubject | null;
}

/** What was decided before the list came. */
export type KnownSubject = Pick<StandingEvidence, 'standing' | 'duties'>;

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
  const seen = new Map<string, ImportRow>();
  return table.rows.map(({ line, cells }) => {
    const cell = (field: ImportField) => cells[columns[field]] ?? '';
    const number = /^第?\s*(\d{1,4})\s*[项条、.．]?$/.exec(cell('task').normalize('NFKC'))?.[1];
    const task = terms.tasks.find(({ seq }) => seq === Number(number)) ?? null;
    const named = cell('unit');
    const unit = named === '' ? terms.unit : (resolveUnit(terms.roster, named)?.name ?? '');
    const { url, many } = addressIn(cell('address'));
    const { ids, unread } = dutiesIn(task ? cell('duties') : '', terms.duties.get(task?.n ?? 0) ?? []);
    const row: ImportRow = {
      line,
      task,
      unit,
      url,
      page: liveAddress(url) === null ? null : terms.keyOf(url),
      title: cell('title').slice(0, eventLimits.title),
      note: cell('note'),
      duties: unread === '' ? ids : [],
      unread,
      problem: null,
    };
    row.problem = problemOf(row, { task: cell('task'), unit: named, addresses: many }, terms, seen);
    return row;
  });
}

function problemOf(
  row: ImportRow,
  words: { task: string; unit: string; addresses: number },
  { obligations, standing }: ImportTerms,
  seen: Map<string, ImportRow>,
): Sentence | null {
  const { task, unit, url, page } = row;
  if (url === '') return say('ledger_import_no_address');
  if (words.addresses > 1) return say('ledger_import_several', String(words.addresses));
  if (!/^https?:\/\//i.test(url)) return say('ledger_import_not_web', url.slice(0, 80));
  if (page === null || url.length > eventLimits.key) return say('ledger_import_foreign', url.slice(0, 80));
  if (words.task === '') return say('ledger_import_no_task');
  if (!task) return say('ledger_import_unknown_task', words.task.slice(0, 40));
  if (unit === '') return say('ledger_import_unknown_unit', words.unit.slice(0, 40));
  if (obligations(unit, task) === null) return say('ledger_import_not_owed', unit, String(task.seq));
  const known = standing(unit, task.n, page);
  const key = JSON.stringify([unit, task.n, page]);
  const earlier = seen.get(key);
  if (earlier) return joined(row, earlier, known);
  seen.set(key, row);
  return knownProblem(row, known);
}

/**
 * A page is decided on once for a task, so a second row that names more duties of it goes into the first: a second
 * decision would take the place of the first one.
 */
function joined({ duties }: ImportRow, earlier: ImportRow, known: KnownSubject | null): Sentence {
  const more = duties.filter((id) => !earlier.duties.includes(id));
  if (more.length === 0 || earlier.duties.length === 0)
    return say('ledger_import_twice', String(earlier.line));
  earlier.duties = [...earlier.duties, ...more];
  earlier.problem = knownProblem(earlier, known);
  return say('ledger_import_joined', String(earlier.line));
}

/** Why what stands already keeps a row out; duties that stand confirmed stay so beside the new ones. */
function knownProblem(row: ImportRow, known: KnownSubject | null): Sentence | null {
  if (known === null) return null;
  // A list cannot say that it has seen why somebody said no.
  if (known.standing !== 'confirmed') return say(`ledger_import_${known.standing}`);
  if (row.duties.every((id) => known.duties.includes(id))) return say('ledger_import_known');
  row.duties = [...new Set([...known.duties, ...row.duties])];
  return null;
}
