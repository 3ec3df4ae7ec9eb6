import { verifyEvent, type Digest } from '../coverage/create';
import type { DecisionEvent, EventId } from '../coverage/event';
import { failure, success, type Result } from '../kernel/result';
import { idsOfPack, unpacked } from './pack';
import { chunks } from './portions';
import type { StorageArea } from './storageArea';
import { attemptArea } from './trouble';

export const headKey = 'journal/head';
export const packPrefix = 'journal/pack/';
const entryPrefix = 'journal/';
export const keyOf = (id: EventId) => `${entryPrefix}${id}`;

/** Entries read at once: small enough that one damaged value does not hide many others. */
const looseAtOnce = 200;
const packsAtOnce = 8;

/** What the journal gave when it was read: the events that are whole, and the ids of those that are not. */
export interface JournalReading {
  events: DecisionEvent[];
  damaged: EventId[];
}

/** What the journal held when it was listed. */
export interface JournalListing {
  ids: EventId[];
  /** Keys of the events that lie by themselves. */
  loose: string[];
  /** Reads events and holds each against its own id. What is damaged is left where it is. */
  read(ids: readonly EventId[]): Promise<JournalReading>;
  /** Ids of events that cannot be read any more. Packs are taken for whole where their checksum is right. */
  damaged(): Promise<Set<EventId>>;
}

/** Lists what lies in the area. Rejects where the area does. */
export async function listJournal(area: StorageArea, digest: Digest): Promise<JournalListing> {
  const keys = area.getKeys ? await area.getKeys() : Object.keys(await area.get(null));
  const packs = keys.filter((key) => key.startsWith(packPrefix));
  const loose = keys.filter((key) => /^journal\/[0-9a-f]{64}$/.test(key));
  const packsOf = new Map(await contentsOf(area, packs, packsAtOnce, idsOfPack));
  const looseIds = loose.map((key) => key.slice(entryPrefix.length));
  const ids = [...new Set([...looseIds, ...[...packsOf.values()].flat()])];

  /** Every copy of the wanted events that the journal has, as it lies there. */
  async function* copies(
    wanted: ReadonlySet<EventId>,
  ): AsyncGenerator<{ id: EventId; packed: boolean; value: unknown }[]> {
    const looseWanted = loose.filter((key) => wanted.has(key.slice(entryPrefix.length)));
    for (const part of chunks(looseWanted, looseAtOnce)) {
      const values = await valuesOf(area, part);
      if (values.length > 0 && values.every((value) => !value.ok)) throw new Error(errorIn(values));
      yield part.map((key, at) => ({
        id: key.slice(entryPrefix.length),
        packed: false,
        value: values[at]?.ok ? values[at].value : null,
      }));
    }
    const packsWanted = packs.filter((key) => packsOf.get(key)?.some((id) => wanted.has(id)));
    for (const key of packsWanted) {
      const [value] = await valuesOf(area, [key]);
      // One value that cannot be read is damaged; where no other can be read either, the area does not answer.
      if (!value?.ok) await area.get([headKey]);
      const events = value?.ok ? await unpacked(value.value) : null;
      yield (events ?? []).flatMap((event) =>
        wanted.has(event.id) ? [{ id: event.id, packed: true, value: event }] : [],
      );
    }
  }

  return {
    ids,
    loose,
    async read(wanted) {
      const found = new Map<EventId, DecisionEvent>();
      for await (const part of copies(new Set(wanted))) {
        const verified = await Promise.all(part.map(({ value }) => verifyEvent(value, digest)));
        part.forEach(({ id }, at) => {
          const event = verified[at];
          if (event?.id === id) found.set(id, event);
        });
      }
      return {
        events: wanted.flatMap((id) => found.get(id) ?? []),
        damaged: wanted.filter((id) => !found.has(id)),
      };
    },
    async damaged() {
      const lost = new Set(ids);
      for await (const part of copies(new Set(ids))) {
        for (const { id, packed, value } of part) {
          if (packed || (await verifyEvent(value, digest))?.id === id) lost.delete(id);
        }
      }
      return lost;
    },
  };
}

/** What each value says, portion by portion, without keeping the values. */
async function contentsOf<Content>(
  area: StorageArea,
  keys: readonly string[],
  atOnce: number,
  read: (value: unknown) => Content,
): Promise<[key: string, Content][]> {
  const contents: [string, Content][] = [];
  for (const part of chunks(keys, atOnce)) {
    const values = await valuesOf(area, part);
    part.forEach((key, at) => {
      const value = values[at];
      if (value?.ok) contents.push([key, read(value.value)]);
    });
  }
  return contents;
}

/** A portion that cannot be read as a whole is read value by value, so that one bad value costs only itself. */
async function valuesOf(area: StorageArea, keys: readonly string[]): Promise<Result<unknown, string>[]> {
  const stored = await attemptArea(() => area.get([...keys]));
  if (stored.ok) return keys.map((key) => success(stored.value[key]));
  if (keys.length === 1) return [failure(stored.error)];
  return (await Promise.all(keys.map((key) => valuesOf(area, [key])))).flat();
}

function errorIn(values: readonly Result<unknown, string>[]): string {
  return values.flatMap((value) => (value.ok ? [] : [value.error]))[0] ?? '';
}
