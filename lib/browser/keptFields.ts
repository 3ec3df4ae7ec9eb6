import { browser } from 'wxt/browser';

/** Texts that were typed and not yet decided, by field name. */
export type Fields = Record<string, string>;

const storageKey = 'fields';
/** A remark belongs to the page it was typed on; unit, role, name and search belong to the popup. */
const ofPage = (name: string, page: string) => (name.startsWith('note:') ? `${page} ${name}` : name);
/** Far more than anyone leaves half-typed; the oldest go first. */
const maximalFields = 200;

/** The kept texts that the popup shows for this page. */
export async function keptFields(page: string): Promise<Fields> {
  const all = await readAll();
  return Object.fromEntries(
    Object.entries(all).flatMap(([key, value]): [string, string][] => {
      const note = key.lastIndexOf(' note:');
      if (note < 0) return [[key, value]];
      return key.slice(0, note) === page ? [[key.slice(note + 1), value]] : [];
    }),
  );
}

let writing: Promise<void> = Promise.resolve();

/** Keeps a text at once, because a popup is gone with the next click beside it; an empty text is forgotten. */
export function keepField(page: string, name: string, value: string): Promise<void> {
  const earlier = writing;
  writing = write();
  return writing;

  async function write(): Promise<void> {
    await earlier;
    const { [ofPage(name, page)]: _, ...rest } = await readAll();
    const all = value === '' ? rest : { ...rest, [ofPage(name, page)]: value };
    const newest = Object.fromEntries(Object.entries(all).slice(-maximalFields));
    await browser.storage.local.set({ [storageKey]: newest });
  }
}

async function readAll(): Promise<Fields> {
  const kept: unknown = (await browser.storage.local.get(storageKey))[storageKey];
  if (typeof kept !== 'object' || kept === null) return {};
  return Object.fromEntries(Object.entries(kept).filter(([, value]) => typeof value === 'string'));
}
