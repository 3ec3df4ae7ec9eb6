import type { Duty, DutyTable } from './duty';
import type { Plan, Task } from './plan';

/** Words with which a plan opens what it asks for; what is asked for comes after them. */
const opening =
  /^(?:(?:要|应|应当|积极|及时|主动|依法|依规|全面|深入|持续|稳步|规范|进一步|切实|认真|集中|探索|严格|加快|加大|加强|强化|做好|推进|推动|深化|开展|公开|完善|健全|建立|建设|扩大|落实|发布|围绕|面向|对|向|的)+)/;
/** Words that close an enumeration without being part of it. */
const closing =
  /等?(?:方面|领域|工作)?(?:的)?(?:相关)?(?:信息)?(?:的)?(?:公开|发布|解读|宣传)?(?:工作|力度|内容|机制|情况)?$/;

/** An entry of an enumeration is a short noun phrase; anything longer is a clause. */
const longestEntry = 14;
/** A label that a person can take in at a glance. */
const longestLabel = 40;

/**
 * The duties (要素) of a task by its own wording, for a plan that came without a list of them: the entries of an
 * enumeration (就业、教育、医疗…), else each sentence. Ids are `task.position`, stable as long as the wording is. A first
 * proposal that a person corrects; never empty, for a task without duties could not be covered.
 */
export function deriveDuties(task: Pick<Task, 'n' | 'text'>): Duty[] {
  const labels = task.text
    .split(/[。；;！\n]/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.length > 1)
    .flatMap((sentence) => entriesOf(sentence) ?? [labelOf(sentence)]);
  const distinct = [...new Set(labels)].filter((label) => label !== '');
  return (distinct.length > 0 ? distinct : [task.text.trim().slice(0, longestLabel)]).map((label, index) => ({
    id: `${task.n}.${index + 1}`,
    label,
  }));
}

/** The table with derived duties for every task that it leaves out. */
export function completeDuties(plan: Pick<Plan, 'tasks'>, table: DutyTable): DutyTable {
  return new Map(
    plan.tasks.map((task) => {
      const given = table.get(task.n) ?? [];
      return [task.n, given.length > 0 ? given : deriveDuties(task)];
    }),
  );
}

/** The entries of a sentence that enumerates, or null. Commas end an enumeration; brackets and quotes are kept whole. */
function entriesOf(sentence: string): string[] | null {
  const enumeration = sentence.split('，').find((part) => splitOutside(part).length >= 3);
  if (enumeration === undefined) return null;
  const parts = splitOutside(enumeration);
  const entries = parts.map((part, index) => {
    const opened = index === 0 ? part.replace(opening, '') : part;
    return index === parts.length - 1 ? opened.replace(closing, '') : opened;
  });
  return entries.every((entry) => entry.length > 0 && entry.length <= longestEntry) ? entries : null;
}

function splitOutside(text: string): string[] {
  return text.split(/、(?![^“（《]*[”）》])/);
}

function labelOf(sentence: string): string {
  const label = sentence.replace(opening, '') || sentence;
  return label.length <= longestLabel ? label : `${label.slice(0, longestLabel - 1)}…`;
}
