import type { Actor } from '../coverage/event';
import { failure, type Result } from '../kernel/result';
import { say, type Sentence } from '../words/sentence';
import type { Notebook } from './ports';
import type { Seeds } from './seeds';

/** Remembers who is acting on this computer; a unit of the roster and a name that can be read. */
export async function introduce(
  actor: Actor,
  seeds: Pick<Seeds, 'roster'>,
  notebook: Pick<Notebook, 'setActor'>,
): Promise<Result<null, Sentence>> {
  const name = actor.name.trim();
  if (!name) return failure(say('introduce_no_name'));
  if (!seeds.roster.units.some((unit) => unit.name === actor.unit))
    return failure(say('decide_unknown_unit', actor.unit));
  return notebook.setActor({ name, role: actor.role, unit: actor.unit });
}
