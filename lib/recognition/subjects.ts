import type { DutyTable } from '../plan/duty';
import type { ShippedPlan, Task } from '../plan/plan';
import { fold } from './automaton';
import { buildCueBook, type CueBook, type ExtraDutyCue } from './cueBook';
import type { DutyCues, Exclusion, Form, Lexicon, Topic } from './lexicon';
import { Nearness } from './nearness';
import { tieTasks } from './tieTasks';

/** A subject of the lexicon as the plan at hand uses it. */
export interface PlannedSubject {
  entry: Topic | Form;
  axis: 'topic' | 'form';
  general: boolean;
  /** Running numbers of the tasks that name it; empty where the plan does not ask for it. */
  tasks: readonly number[];
}

/** A plan and a lexicon, compiled once. */
export interface CompiledPlan {
  subjects: readonly PlannedSubject[];
  exclusions: readonly Exclusion[];
  groups: Lexicon['groups'];
  book: CueBook;
  nearness: Nearness;
  segments: ReadonlyMap<string, readonly number[]>;
  tasks: ReadonlyMap<number, Task>;
  duties: DutyTable;
  /** Subject and duty of the lexicon (`3 budget`) → id of the plan's duty, per task (`11 3 budget`). */
  dutyIds: ReadonlyMap<string, string>;
}

/**
 * Ties the tasks of a plan to the subjects of the lexicon, finds which of the plan's duties each subject can show, and
 * lays all cues in one automaton. Takes some 50 ms; what comes out serves any number of pages.
 */
export function compilePlan(plan: ShippedPlan, duties: DutyTable, lexicon: Lexicon): CompiledPlan {
  const ties = tieTasks(plan.tasks, lexicon);
  const subjects: PlannedSubject[] = [...lexicon.topics, ...lexicon.forms].map((entry, index) => ({
    entry,
    axis: 'general' in entry ? 'topic' : 'form',
    general: 'general' in entry && entry.general,
    tasks: ties[index]?.tasks ?? [],
  }));
  const { dutyIds, extra } = matchDuties(subjects, duties);
  const segments = new Map<string, number[]>();
  subjects.forEach(({ entry }, index) => {
    for (const segment of entry.segments) segments.set(segment, [...(segments.get(segment) ?? []), index]);
  });
  return {
    subjects,
    exclusions: lexicon.exclusions,
    groups: lexicon.groups,
    book: buildCueBook(lexicon, extra),
    nearness: new Nearness(subjects, lexicon.common, lexicon.genres),
    segments,
    tasks: new Map(plan.tasks.map((task) => [task.n, task])),
    duties,
    dutyIds,
  };
}

/**
 * Finds for every duty of the plan the cues that show it: the duty of the lexicon with the same id (`11.budget` ↔
 * `budget`) or with a cue that the plan's label contains; failing that, the label itself is the cue.
 */
function matchDuties(
  subjects: readonly PlannedSubject[],
  duties: DutyTable,
): { dutyIds: Map<string, string>; extra: ExtraDutyCue[] } {
  const dutyIds = new Map<string, string>();
  const extra: ExtraDutyCue[] = [];
  subjects.forEach(({ entry, tasks }, subject) => {
    for (const task of tasks)
      for (const { id, label } of duties.get(task) ?? []) {
        const known = entry.duties.find((duty) => isSameDuty(duty, id, label));
        if (known) dutyIds.set(`${task} ${subject} ${known.id}`, id);
        else if (fold(label).length > 1 && !entry.duties.some((duty) => id.endsWith(`.${duty.id}`))) {
          dutyIds.set(`${task} ${subject} ${id}`, id);
          extra.push({ subject, duty: id, cue: label });
        }
      }
  });
  return { dutyIds, extra };
}

function isSameDuty(duty: DutyCues, id: string, label: string): boolean {
  return id.slice(id.indexOf('.') + 1) === duty.id || duty.name === label;
}
