import * as v from 'valibot';
import type { AdditionShelf } from '../app/lexiconRoom';
import { failure, success, type Result } from '../kernel/result';
import type { LexiconAddition } from '../recognition/addition';
import { additionSchema, mostAdditions } from '../recognition/additionSchema';
import { say, type Sentence } from '../words/sentence';
import type { StorageArea } from './storageArea';
import { attemptArea } from './trouble';
import { writers } from './writers';

export const additionsKey = 'lexicon/additions';
const key = additionsKey;

/** Additions to the lexicon in `storage.local`; each is parsed alone, so that a damaged one does not cost the others. */
export function additionShelfIn(area: StorageArea): AdditionShelf {
  const inTurn = writers();

  async function read(): Promise<Result<LexiconAddition[], string>> {
    const stored = await attemptArea(async () => (await area.get([key]))[key]);
    if (!stored.ok) return stored;
    const list: unknown[] = Array.isArray(stored.value) ? stored.value : [];
    return success(
      list.flatMap((value) => {
        const parsed = v.safeParse(additionSchema, value);
        return parsed.success ? [parsed.output] : [];
      }),
    );
  }

  function change(
    edit: (additions: LexiconAddition[]) => LexiconAddition[],
  ): Promise<Result<null, Sentence>> {
    return inTurn(async () => {
      const known = await read();
      if (!known.ok) return failure(say('notebook_not_saved', known.error));
      const edited = edit(known.value);
      if (edited.length > mostAdditions) return failure(say('additions_full', String(mostAdditions)));
      const written = await attemptArea(() => area.set({ [key]: edited }));
      return written.ok ? success(null) : failure(say('notebook_not_saved', written.error));
    });
  }

  return {
    async all() {
      const known = await read();
      return known.ok ? known.value : [];
    },
    keep: (more) =>
      change((known) => [...known.filter(({ id }) => !more.some((one) => one.id === id)), ...more]),
    remove: (id) => change((known) => known.filter((each) => each.id !== id)),
  };
}
