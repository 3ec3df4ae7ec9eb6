import type { Actor } from '../coverage/event';
import { failure, type Result } from '../kernel/result';
import { say, type Sentence } from '../words/sentence';
import type { Notebook } from './ports';
import type { Seeds } from './seeds';

/** Remembers who is acting on this computer; a unit of the roster and a name that can be read. */
export async function introduce(
  actor: Actor,
  seeds: Pick<Seeds, 'roster'>,
  notebook: Pick<Notebook, 'setActor' | 'setUnit'>,
  now: number,
): Promise<Result<null, Sentence>> {
  const name = actor.name.trim();
  if (!name) return failure(say('introduce_no_name'));
  if (!seeds.roster.units.some((unit) => unit.name === actor.unit))
    return failure(say('decide_unknown_unit', actor.unit));
  const kept = await notebook.setActor({ name, role: actor.role, unit: actor.unit }, now);
  // Whoever takes over begins with the tasks of the own unit.
  return kept.ok ? notebook.setUnit(null) : kept;
}

/** Puts the tasks of another unit in front; null for the actor's own. The log is not touched. */
export async function chooseUnit(
  unit: string | null,
  seeds: Pick<Seeds, 'roster'>,
  notebook: Pick<Notebook, 'setUnit'>,
): Promise<Result<null, Sentence>> {
  if (unit !== null && !seeds.roster.units.some(({ name }) => name === unit))
    return failure(say('decide_unknown_unit', unit));
  return notebook.setUnit(unit);
}
