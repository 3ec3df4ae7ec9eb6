import * as v from 'valibot';
import type { Draft, Notebook } from '../app/ports';
import { draftSchema } from '../app/draftSchema';
import { actorSchema } from '../coverage/schema';
import type { Actor } from '../coverage/event';
import { failure, success, type Result } from '../kernel/result';
import { say, type Sentence } from '../words/sentence';
import type { StorageArea } from './storageArea';
import { attemptArea } from './trouble';

const keys = { actor: 'notebook/actor', drafts: 'notebook/drafts', learning: 'notebook/learning' };

/** A person can leave drafts faster than anyone accepts them; beyond this many a new one is refused, none is dropped. */
export const maximalDrafts = 50;

/**
 * The notebook in `storage.local`. What lies there is parsed on the way in; a damaged value reads as absent and is
 * told to `report`. Changes of the drafts queue, so that two pages' drafts do not overwrite each other.
 */
export function notebookIn(area: StorageArea, report: (sentence: Sentence) => void): Notebook {
  let writers: Promise<unknown> = Promise.resolve();

  const read = (key: string) => attemptArea(async () => (await area.get([key]))[key]);

  async function keep(key: string, value: unknown): Promise<Result<null, Sentence>> {
    const written = await attemptArea(() => area.set({ [key]: value }));
    return written.ok ? success(null) : failure(say('notebook_not_saved', written.error));
  }

  async function actor(): Promise<Actor | null> {
    const stored = await read(keys.actor);
    if (stored.ok && stored.value === undefined) return null;
    const parsed = stored.ok ? v.safeParse(actorSchema, stored.value) : null;
    if (parsed?.success) return parsed.output;
    report(say('notebook_actor_damaged'));
    return null;
  }

  /** Each draft is parsed alone: one damaged draft does not take the others with it. */
  function draftsIn(stored: unknown): Draft[] {
    if (stored === undefined) return [];
    const list: unknown[] = Array.isArray(stored) ? stored : [stored];
    const parsed = list.map((value) => v.safeParse(draftSchema, value));
    if (parsed.some((one) => !one.success)) report(say('notebook_drafts_damaged'));
    return parsed.flatMap((one) => (one.success ? [one.output] : []));
  }

  /** Drafts that cannot be read at the moment are not overwritten. */
  function change(edit: (drafts: Draft[]) => Result<Draft[], Sentence>): Promise<Result<null, Sentence>> {
    const turn = writers.then(async () => {
      const stored = await read(keys.drafts);
      if (!stored.ok) return failure(say('notebook_not_saved', stored.error));
      const edited = edit(draftsIn(stored.value));
      return edited.ok ? keep(keys.drafts, edited.value) : edited;
    });
    writers = turn.catch(() => undefined);
    return turn;
  }

  return {
    actor,
    setActor: (person) => keep(keys.actor, person),
    async drafts() {
      const stored = await read(keys.drafts);
      if (!stored.ok) report(say('notebook_drafts_damaged'));
      return stored.ok ? draftsIn(stored.value) : [];
    },
    putDraft: (draft) =>
      change((list) => {
        const others = list.filter((one) => one.id !== draft.id);
        if (others.length >= maximalDrafts) return failure(say('notebook_full', String(maximalDrafts)));
        return success([...others, draft]);
      }),
    removeDraft: (id) => change((list) => success(list.filter((one) => one.id !== id))),
    async learning() {
      const stored = await read(keys.learning);
      return !stored.ok || stored.value !== false;
    },
    setLearning: (on) => keep(keys.learning, on),
  };
}
