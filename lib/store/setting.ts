import type * as v from 'valibot';
import { canonicalJson, type Canonical } from '../coverage/canonical';
import { say, type Sentence } from '../words/sentence';
import type { MessageKey } from '../words/texts';

/** One setting: where it lies, what it may be, and what becomes of it where this computer has another one. */
export interface Setting<Value> {
  key: string;
  schema: v.GenericSchema<unknown, Value>;
  unite: (here: Value, backup: Value, replace: boolean) => United<Value>;
  /** What of a stored value can go into a backup, where a part may be damaged or too long; else all of it. */
  mend?: (stored: unknown) => unknown;
}

export interface United<Value> {
  value: Value;
  /** What stands differently in the two, for people; empty where the two go together. */
  differing: Sentence[];
}

/** One of the two: this computer's, unless somebody wants the backup's. */
export const either =
  <Value>(differing: (here: Value, backup: Value) => Sentence) =>
  (here: Value, backup: Value, replace: boolean): United<Value> => ({
    value: replace ? backup : here,
    differing: [differing(here, backup)],
  });

/** The entries of both; of two for the same thing this computer's, unless somebody wants the backup's. */
export const unitedBy =
  <Entry>(nameOf: (entry: Entry) => string, most: number, differs: MessageKey) =>
  (here: Entry[], backup: Entry[], replace: boolean): United<Entry[]> => {
    const known = new Map(here.map((entry) => [nameOf(entry), entry]));
    const others = backup.filter((entry) => !same(known.get(nameOf(entry)) ?? null, entry));
    const differing = others.some((entry) => known.has(nameOf(entry))) ? [say(differs)] : [];
    for (const entry of others) if (replace || !known.has(nameOf(entry))) known.set(nameOf(entry), entry);
    return { value: [...known.values()].slice(0, most), differing };
  };

/** What is here, and what the backup has under other names, as far as there is room. */
export const byName =
  <Item>(most: number, nameOf: (item: Item) => string) =>
  (here: Item[], backup: Item[]): United<Item[]> => {
    const known = new Set(here.map(nameOf));
    return {
      value: [...here, ...backup.filter((item) => !known.has(nameOf(item)))].slice(0, most),
      differing: [],
    };
  };

/** Kinds of different values in one list. */
export const setting = <Value>(one: Setting<Value>): Setting<unknown> => one as unknown as Setting<unknown>;

/** Whether two values are the same thing, in whatever order their keys lie. */
export function same(one: unknown, other: unknown): boolean {
  return canonicalJson(one as Canonical) === canonicalJson(other as Canonical);
}
