import type { KeptPlan, PlanShelf } from '../app/ports';
import { failure, success } from '../kernel/result';
import { say } from '../words/sentence';
import { allOrNothing, together } from './allOrNothing';
import type { DatabaseUse } from './decisionLog';

/** The shelf in the database of the log, through the log's own connection. */
export function planShelfIn({
  readFrom,
  writeTo,
}: {
  readFrom: DatabaseUse;
  writeTo: DatabaseUse;
}): PlanShelf {
  return {
    plans: () =>
      readFrom(async (database) => {
        const latest = new Map<string, KeptPlan>();
        // In the order of their keys, so that the last revision of a plan stays.
        for (const kept of await database.getAll('plans')) latest.set(kept.plan.id, kept);
        return [...latest.values()];
      }),

    plan: (id) =>
      readFrom(async (database) => {
        const { store } = database.transaction('plans');
        // A list sorts after every number: the range holds all revisions.
        const range = IDBKeyRange.bound([id], [id, []]);
        return (await store.openCursor(range, 'prev'))?.value ?? null;
      }),

    roster: (place) => readFrom(async (database) => (await database.get('rosters', place)) ?? null),

    async add(kept, roster) {
      const added = await writeTo(async (database) => {
        const { id, revision } = kept.plan;
        const transaction = database.transaction(['plans', 'rosters'], 'readwrite', { durability: 'strict' });
        return allOrNothing(transaction, async () => {
          if ((await transaction.objectStore('plans').getKey([id, revision])) !== undefined) return false;
          await together([
            () => transaction.objectStore('plans').add(kept),
            () => transaction.objectStore('rosters').put(roster),
          ]);
          return true;
        });
      });
      if (!added.ok) return added;
      const { title, revision } = kept.plan;
      return added.value ? success(null) : failure(say('plan_revision_there', title, String(revision)));
    },

    async saveRoster(roster) {
      const saved = await writeTo(async (database) => {
        const transaction = database.transaction('rosters', 'readwrite', { durability: 'strict' });
        await allOrNothing(transaction, () => transaction.store.put(roster));
      });
      return saved.ok ? success(null) : saved;
    },
  };
}
