import type { DecisionEvent, EventId } from '../coverage/event';

/**
 * Many events in one value of a storage area. Chromium copies a list of all keys at every write (measured with 100,000
 * entries: 240 ms for one `set`, 0.5 ms with the same events in packs), and at the first write after its start it weighs
 * every value; so a pack is also compressed, to a fifth.
 */
export interface Pack {
  /** In the clear, so that what a pack holds is known without unpacking it; also where it cannot be unpacked. */
  ids: EventId[];
  /** JSON of the events without their ids, gzip, base64. The format has a checksum. */
  events: string;
}

export async function packed(events: readonly DecisionEvent[]): Promise<Pack> {
  const contents = events.map((event) => ({ ...event, id: undefined }));
  const bytes = await through(
    new CompressionStream('gzip'),
    new TextEncoder().encode(JSON.stringify(contents)),
  );
  return { ids: events.map(({ id }) => id), events: toBase64(bytes) };
}

/** The ids in an unknown value; none where it is no pack. */
export function idsOfPack(value: unknown): EventId[] {
  if (typeof value !== 'object' || value === null || !('ids' in value) || !Array.isArray(value.ids))
    return [];
  return value.ids.filter((id): id is EventId => typeof id === 'string' && /^[0-9a-f]{64}$/.test(id));
}

/** The events in an unknown value, each with its id and still to be held against it; null where the pack is damaged. */
export async function unpacked(value: unknown): Promise<{ id: EventId }[] | null> {
  const ids = idsOfPack(value);
  const { events } = value as Partial<Pack>;
  if (ids.length === 0 || typeof events !== 'string') return null;
  try {
    const text = new TextDecoder().decode(await through(new DecompressionStream('gzip'), fromBase64(events)));
    const contents: unknown = JSON.parse(text);
    if (!Array.isArray(contents) || contents.length !== ids.length) return null;
    return ids.map((id, at) => ({ ...(contents[at] as object), id }));
  } catch {
    // Whatever is wrong with it: not base64, not gzip, a wrong checksum, not JSON.
    return null;
  }
}

async function through(
  stream: CompressionStream | DecompressionStream,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer());
}

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}
