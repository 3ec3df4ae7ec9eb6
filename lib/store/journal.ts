import type { Digest } from '../coverage/create';
import { verifyEvent } from '../coverage/create';
import type { DecisionEvent } from '../coverage/event';
import { emptyHead, parseHead, withEvent, type Head } from './head';
import { headKey, keyOf, listJournal, packPrefix, type JournalListing } from './journalListing';
import { packed, unpacked } from './pack';
import { chunks } from './portions';
import type { StorageArea } from './storageArea';

/** Events in one pack; with as many that lie loose, a journal of 100,000 has under a thousand keys. */
const packSize = 256;

/** How many packs are made at a time: a journal from before there were packs is tidied little by little. */
const packsAtATime = 4;

/**
 * The second store of the log, in `storage.local`: a head, the latest events one by one, the older ones in packs. It
 * exists because a browser can lose a whole IndexedDB (Chromium deletes it after a torn write: 11 times in 752 kills under
 * constant writing, while `storage.local` never went in the same run). All methods reject when the storage area does.
 */
export interface Journal {
  /** Null where there is none, or it is damaged. */
  head(): Promise<Head | null>;
  /**
   * Puts one event and the head that counts it, in one write; answers with that head. An event that already lies there
   * by itself, whole, stays.
   */
  add(event: DecisionEvent, epoch: string): Promise<Head>;
  /** What it holds. */
  list(): Promise<JournalListing>;
  /** Puts events without counting them; the head still says that they are missing. */
  put(missing: readonly DecisionEvent[]): Promise<void>;
  /** Says that the journal holds what this head counts. */
  setHead(head: Head): Promise<void>;
  /** Makes packs of events that lie loose, where there are enough of them. */
  pack(): Promise<void>;
}

/**
 * The journal in `area`, under keys that begin with `journal/`. `digest` is the SHA-256 by which each event is held against
 * its own id when it is read.
 */
export function journalIn(area: StorageArea, digest: Digest): Journal {
  async function putPack(events: readonly DecisionEvent[]): Promise<string> {
    const name = await digest(events.map(({ id }) => id).join());
    const key = `${packPrefix}${name}`;
    await area.set({ [key]: await packed(events) });
    return key;
  }

  return {
    async head() {
      return parseHead((await area.get([headKey]))[headKey]);
    },
    async add(event, epoch) {
      const key = keyOf(event.id);
      const stored = await area.get([key, headKey]);
      const before = parseHead(stored[headKey]) ?? emptyHead(epoch);
      const there = stored[key] !== undefined;
      if (there && (await verifyEvent(stored[key], digest))?.id === event.id) return before;
      const after = there ? before : withEvent(before, event.id);
      await area.set({ [key]: event, [headKey]: after });
      return after;
    },
    list: () => listJournal(area, digest),
    async put(missing) {
      for (const part of chunks(missing, packSize)) {
        if (part.length === packSize) await putPack(part);
        else await area.set(Object.fromEntries(part.map((event) => [keyOf(event.id), event])));
      }
    },
    async setHead({ epoch, count, digest: ids }) {
      await area.set({ [headKey]: { epoch, count, digest: ids } });
    },
    async pack() {
      const { loose } = await listJournal(area, digest);
      const portions = chunks(loose, packSize).filter((part) => part.length === packSize);
      for (const keys of portions.slice(0, packsAtATime)) {
        const stored = await area.get([...keys]);
        const verified = await Promise.all(keys.map((key) => verifyEvent(stored[key], digest)));
        const whole = verified.flatMap((event, at) => (event && keyOf(event.id) === keys[at] ? [event] : []));
        const key = await putPack(whole);
        // Nothing is removed before it is known that it lies in the pack.
        const back = await unpacked((await area.get([key]))[key]);
        if (back?.length === whole.length) await area.remove(whole.map(({ id }) => keyOf(id)));
      }
    },
  };
}
