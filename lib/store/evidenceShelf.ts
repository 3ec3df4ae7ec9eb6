import { evidenceLimits, type KeptEvidence, type Picture } from '../app/keptEvidence';
import { failure, success, type Result } from '../kernel/result';
import { say, type Sentence } from '../words/sentence';
import { allOrNothing, together } from './allOrNothing';
import type { DatabaseUse } from './decisionLog';

/** Evidence that people kept. Pictures lie apart, so that a list does not read them. */
export interface EvidenceShelf {
  /** Of one page, earliest first. */
  ofPage(page: string): Promise<Result<KeptEvidence[], Sentence>>;
  /** Of a plan, by id, a portion after one; `next` asks for the rest, null where there is none. */
  ofPlan(
    plan: string,
    after: string | null,
  ): Promise<Result<{ kept: KeptEvidence[]; next: string | null }, Sentence>>;
  picture(id: string): Promise<Result<Picture | null, Sentence>>;
  /** Keeps one with its picture, both or neither; one that is there already stays as it is. */
  keep(kept: KeptEvidence, picture: Picture | null): Promise<Result<KeptEvidence, Sentence>>;
  remove(id: string): Promise<Result<null, Sentence>>;
}

const stores = ['evidence', 'pictures'] as const;

/** The shelf in the database of the log, through the log's own connection. */
export function evidenceShelfIn({
  readFrom,
  writeTo,
}: {
  readFrom: DatabaseUse;
  writeTo: DatabaseUse;
}): EvidenceShelf {
  return {
    ofPage: (page) =>
      readFrom(async (database) =>
        (await database.getAllFromIndex('evidence', 'page', page)).sort((one, other) => one.at - other.at),
      ),
    ofPlan: (plan, after) =>
      readFrom(async (database) => {
        const range = after === null ? null : IDBKeyRange.lowerBound(after, true);
        const read = await database.getAll('evidence', range, evidenceLimits.atATime);
        const next = read.length < evidenceLimits.atATime ? null : (read.at(-1)?.id ?? null);
        return { kept: read.filter((one) => one.plan === plan), next };
      }),
    picture: (id) => readFrom(async (database) => (await database.get('pictures', id)) ?? null),
    async keep(kept, picture) {
      const written = await writeTo(async (database): Promise<KeptEvidence | null> => {
        const transaction = database.transaction(stores, 'readwrite', { durability: 'strict' });
        return allOrNothing(transaction, async () => {
          const evidence = transaction.objectStore('evidence');
          const known = await evidence.get(kept.id);
          if (known) return known;
          if ((await evidence.index('page').count(kept.page)) >= evidenceLimits.perPage) return null;
          await together([
            () => evidence.add(kept),
            ...(picture ? [() => transaction.objectStore('pictures').put(picture, kept.id)] : []),
          ]);
          return kept;
        });
      });
      if (!written.ok) return written;
      return written.value
        ? success(written.value)
        : failure(say('kept_full', String(evidenceLimits.perPage)));
    },
    async remove(id) {
      const gone = await writeTo(async (database) => {
        const transaction = database.transaction(stores, 'readwrite', { durability: 'strict' });
        await allOrNothing(transaction, () =>
          together(stores.map((store) => () => transaction.objectStore(store).delete(id))),
        );
      });
      return gone.ok ? success(null) : gone;
    },
  };
}
