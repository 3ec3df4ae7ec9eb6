import { useMemo } from 'preact/hooks';
import type { Corrections } from '../../../lib/plan/corrections';
import { groupsMet, lookupIn, namesMet, type NameMet } from '../../../lib/plan/namesMet';
import type { Task } from '../../../lib/plan/plan';
import type { ReadingHead } from '../../../lib/plan/portions';

/** The names in the tasks as corrected. Counted anew only where somebody corrected units, for a plan may have 12,000 tasks. */
export function useNamesOf(
  tasks: readonly Task[],
  head: ReadingHead,
  corrections: Corrections,
): { names: NameMet[]; groups: string[] } {
  const lookup = useMemo(() => lookupIn(head.roster, head.names), [head]);
  const units = corrections.tasks.flatMap(({ n, fields: { lead, responsible } }) =>
    lead === undefined && responsible === undefined ? [] : [[n, lead, responsible]],
  );
  return useMemo(
    () =>
      units.length === 0
        ? { names: head.names, groups: head.groups }
        : { names: namesMet(tasks, lookup), groups: [...groupsMet(tasks).keys()] },
    [head, JSON.stringify(units)],
  );
}
