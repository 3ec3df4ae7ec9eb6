import { correctedPlan, type Corrections } from './corrections';
import { deriveDuties } from './deriveDuties';
import { groupsMet, namesMet, type Lookup, type NameMet } from './namesMet';
import type { Plan } from './plan';
import type { Roster, Unit } from './roster';
import type { PlanImport } from './stored';
import { membersOf } from './unitLookup';

/** The names in the corrected tasks that the roster does not know and nobody has settled. */
export function openNames(names: readonly NameMet[], corrections: Pick<Corrections, 'names'>): NameMet[] {
  const settled = new Set(corrections.names.map(([name]) => name));
  return names.filter(({ name, unit }) => unit === null && !settled.has(name));
}

/**
 * What an import hands over: the plan as corrected, with duties for every task, and what is new in the roster. Names
 * that nobody settled are left out of the roster; groups that nobody listed stay open.
 */
export function importOf(
  read: Plan,
  corrections: Corrections,
  from: { lookup: Lookup; roster: Roster; fileName: string; sha256: string | null },
): PlanImport {
  const plan = correctedPlan(read, corrections);
  const unknown = new Set(
    namesMet(plan.tasks, from.lookup).flatMap(({ name, unit }) => (unit === null ? [name] : [])),
  );
  const answers = corrections.names.filter(([name]) => unknown.has(name));
  const aliases = answers.flatMap(([alias, answer]) =>
    answer.as === 'alias' ? [{ alias, unit: answer.unit }] : [],
  );
  const newUnits = answers.flatMap(([name, answer]): Unit[] =>
    answer.as === 'new'
      ? [
          {
            name,
            fullName: null,
            nameSource: 'unknown',
            aliases: aliases.flatMap(({ alias, unit }) => (unit === name ? [alias] : [])),
            pathCodes: [],
            kind: answer.kind,
          },
        ]
      : [],
  );
  const fresh = new Set(newUnits.map(({ name }) => name));
  const said = new Map(corrections.groups);
  const corrected = new Map(corrections.tasks.map((correction) => [correction.n, correction]));
  return {
    plan,
    duties: plan.tasks.map((task, index) => {
      const correction = corrected.get(task.n);
      const duties = (correction?.of === read.tasks[index]?.text && correction?.duties) || [];
      return [task.n, duties.length > 0 ? duties : deriveDuties(task)];
    }),
    newUnits,
    aliases: aliases.filter(({ unit }) => !fresh.has(unit)),
    groups: [...groupsMet(plan.tasks).keys()].map((name) => ({
      name,
      members: said.get(name) ?? membersOf(from.roster, name),
    })),
    fileName: from.fileName,
    sha256: from.sha256,
  };
}
