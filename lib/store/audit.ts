import type { EventId } from '../coverage/event';
import { sameHead } from './head';
import type { Journal } from './journal';
import type { LogDatabase } from './schema';

/** What is wrong between two stores whose heads may agree all the same. */
export interface Difference {
  /** Entries of the journal that are not what they say they are. */
  damaged: Set<EventId>;
  /** Whether one store has what the other lacks, or their heads differ. */
  unequal: boolean;
}

/**
 * Looks through the whole journal, some entries at a time, so that questions are answered in between. Writing goes on
 * meanwhile: what was added after the ids were listed is no difference. Rejects where one of the stores does.
 */
export async function differenceOf(database: LogDatabase, journal: Journal): Promise<Difference> {
  const before = await database.getAllKeys('events');
  const journaled = await journal.list();
  const listed = new Set(journaled.ids);
  const known = new Set(await database.getAllKeys('events'));
  const damaged = await journaled.damaged();
  const unequal =
    before.some((id) => !listed.has(id)) ||
    journaled.ids.some((id) => !known.has(id) && !damaged.has(id)) ||
    !sameHead((await database.get('meta', 'head')) ?? null, await journal.head());
  return { damaged: new Set([...damaged].filter((id) => known.has(id))), unequal };
}
