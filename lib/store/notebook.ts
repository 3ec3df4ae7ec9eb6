import * as v from 'valibot';
import type { Draft, Notebook, Shift } from '../app/ports';
import { draftSchema } from '../app/draftSchema';
import { actorSchema } from '../coverage/schema';
import type { Actor } from '../coverage/event';
import { failure, success, type Result } from '../kernel/result';
import { say, type Sentence } from '../words/sentence';
import type { StorageArea } from './storageArea';
import { attemptArea } from './trouble';

/** Where each part lies in `storage.local`. */
export const notebookKeys = {
  actor: 'notebook/actor',
  shifts: 'notebook/shifts',
  unit: 'notebook/unit',
  members: 'notebook/members',
  drafts: 'notebook/drafts',
  learning: 'notebook/learning',
};

const keys = notebookKeys;

export const shiftSchema = v.strictObject({ at: v.number(), actor: actorSchema });
export const namesSchema = v.array(v.pipe(v.string(), v.maxLength(100)));
/** Years of changes on a shared computer. */
export const maximalShifts = 1_000;

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

  /** Entries are parsed one by one: a damaged one does not take the others with it. */
  async function shifts(): Promise<Shift[]> {
    const stored = await read(keys.shifts);
    const list: unknown[] = stored.ok && Array.isArray(stored.value) ? stored.value : [];
    return list.flatMap((value) => {
      const parsed = v.safeParse(shiftSchema, value);
      return parsed.success ? [parsed.output] : [];
    });
  }

  async function groupMembers(): Promise<Record<string, string[]>> {
    const stored = await read(keys.members);
    const value: unknown = stored.ok ? stored.value : null;
    if (typeof value !== 'object' || value === null) return {};
    return Object.fromEntries(
      Object.entries(value).flatMap(([group, members]): [string, string[]][] => {
        const parsed = v.safeParse(namesSchema, members);
        return parsed.success ? [[group, parsed.output]] : [];
      }),
    );
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
    async setActor(person, at) {
      const known = await shifts();
      const kept = await keep(keys.shifts, [...known, { at, actor: person }].slice(-maximalShifts));
      return kept.ok ? keep(keys.actor, person) : kept;
    },
    shifts,
    async unit() {
      const stored = await read(keys.unit);
      return stored.ok && typeof stored.value === 'string' ? stored.value : null;
    },
    setUnit: (unit) => keep(keys.unit, unit),
    groupMembers,
    async setGroupMembers(group, members) {
      const { [group]: _, ...others } = await groupMembers();
      return keep(keys.members, members ? { ...others, [group]: members } : others);
    },
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
