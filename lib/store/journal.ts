import type { Digest } from '../coverage/create';
import { verifyEvent } from '../coverage/create';
import type { DecisionEvent, EventId } from '../coverage/event';
import { success, type Result } from '../kernel/result';
import { emptyHead, parseHead, withEvent, type Head } from './head';
import type { StorageArea } from './storageArea';
import { attemptArea } from './trouble';

const headKey = 'journal/head';
const entryPrefix = 'journal/';
const keyOf = (id: EventId) => `${entryPrefix}${id}`;

/** Entries read or written at once: small enough that one damaged value does not hide many others. */
const entriesAtOnce = 200;

/** What the journal gave when it was read: the events that are whole, and the keys of those that are not. */
export interface JournalReading {
  events: DecisionEvent[];
  damaged: EventId[];
}

/**
 * The second store of the log, in `storage.local`: one entry for each event and a head. It exists because a browser
 * can lose a whole IndexedDB (Chromium deletes it after a torn write: 11 times in 752 kills under constant writing,
 * while `storage.local` never went in the same run). All methods reject when the storage area does.
 */
export interface Journal {
  /** Null where there is none, or it is damaged. */
  head(): Promise<Head | null>;
  /** Puts one event and the head that counts it, in one write; an event that is already there, whole, stays. */
  add(event: DecisionEvent, epoch: string): Promise<void>;
  ids(): Promise<EventId[]>;
  /** Reads entries and checks each against its own id. What is damaged is left where it is. */
  read(ids: readonly EventId[]): Promise<JournalReading>;
  /** Puts events without counting them; the head still says that they are missing. */
  put(missing: readonly DecisionEvent[]): Promise<void>;
  /** Says that the journal holds what this head counts. */
  setHead(head: Head): Promise<void>;
}

/**
 * The journal in `area`, under keys that begin with `journal/`. `digest` is the SHA-256 by which each entry is held against
 * its own id when it is read.
 */
export function journalIn(area: StorageArea, digest: Digest): Journal {
  async function head(): Promise<Head | null> {
    return parseHead((await area.get([headKey]))[headKey]);
  }

  /** A chunk that cannot be read as a whole is read entry by entry, so that one bad value costs only itself. */
  async function entries(ids: readonly EventId[]): Promise<Result<unknown, string>[]> {
    const stored = await attemptArea(() => area.get(ids.map(keyOf)));
    if (stored.ok) return ids.map((id) => success(stored.value[keyOf(id)]));
    if (ids.length === 1) return [stored];
    return (await Promise.all(ids.map((id) => entries([id])))).flat();
  }

  return {
    head,
    async add(event, epoch) {
      const key = keyOf(event.id);
      const stored = await area.get([key, headKey]);
      const before = parseHead(stored[headKey]) ?? emptyHead(epoch);
      const there = stored[key] !== undefined;
      if (there && (await verifyEvent(stored[key], digest))?.id === event.id) return;
      await area.set({ [key]: event, [headKey]: there ? before : withEvent(before, event.id) });
    },
    async ids() {
      const keys = area.getKeys ? await area.getKeys() : Object.keys(await area.get(null));
      return keys
        .filter((key) => key.startsWith(entryPrefix) && key !== headKey)
        .map((key) => key.slice(entryPrefix.length));
    },
    async read(ids) {
      const reading: JournalReading = { events: [], damaged: [] };
      for (const part of chunks(ids)) {
        const values = await entries(part);
        const silent = values.find((value) => !value.ok);
        if (silent && values.every((value) => !value.ok)) throw new Error(silent.error);
        const verified = await Promise.all(
          values.map((value) => verifyEvent(value.ok ? value.value : null, digest)),
        );
        part.forEach((id, index) => {
          const event = verified[index];
          if (event?.id === id) reading.events.push(event);
          else reading.damaged.push(id);
        });
      }
      return reading;
    },
    async put(missing) {
      await area.set(Object.fromEntries(missing.map((event) => [keyOf(event.id), event])));
    },
    async setHead({ epoch, count, digest: ids }) {
      await area.set({ [headKey]: { epoch, count, digest: ids } });
    },
  };
}

/** Items in portions of what is read or written at once. */
export function chunks<Item>(items: readonly Item[]): Item[][] {
  const parts: Item[][] = [];
  for (let start = 0; start < items.length; start += entriesAtOnce)
    parts.push(items.slice(start, start + entriesAtOnce));
  return parts;
}
