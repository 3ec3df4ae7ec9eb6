import { browser } from 'wxt/browser';
import { fieldsKey as storageKey, mostFields } from '../app/storedNames';

/** Texts that were typed and not yet decided, by field name. */
export type Fields = Record<string, string>;

/** What is typed about a page belongs to it; everything else belongs to the view. */
const aboutPage = /^(?:note|remark|wrong\w*):/;
const ofPage = (name: string, page: string) => (aboutPage.test(name) ? `${page} ${name}` : name);

export interface FieldKeeper {
  /** The kept texts that the popup shows for this page; what is still being written counts. */
  read(page: string): Promise<Fields>;
  /** Keeps a text at once, because a popup is gone with the next click beside it; an empty text is forgotten. */
  keep(page: string, name: string, value: string): Promise<void>;
}

/** Writes queue; one that fails (a full disk) costs its own text and not those after it. */
export function fieldKeeper(): FieldKeeper {
  let writing: Promise<void> = Promise.resolve();

  async function write(earlier: Promise<void>, key: string, value: string): Promise<void> {
    await earlier;
    const { [key]: _, ...rest } = await readAll();
    const all = value === '' ? rest : { ...rest, [key]: value };
    const newest = Object.fromEntries(Object.entries(all).slice(-mostFields));
    await browser.storage.local.set({ [storageKey]: newest });
  }

  return {
    async read(page) {
      await writing;
      return Object.fromEntries(
        Object.entries(await readAll()).flatMap(([key, value]): [string, string][] => {
          const gap = key.lastIndexOf(' ');
          const name = key.slice(gap + 1);
          if (!aboutPage.test(name)) return [[key, value]];
          return key.slice(0, Math.max(gap, 0)) === page ? [[name, value]] : [];
        }),
      );
    },
    keep(page, name, value) {
      writing = write(writing, ofPage(name, page), value).catch((error: unknown) =>
        console.warn(name, error),
      );
      return writing;
    },
  };
}

async function readAll(): Promise<Fields> {
  const kept: unknown = (await browser.storage.local.get(storageKey))[storageKey];
  if (typeof kept !== 'object' || kept === null) return {};
  return Object.fromEntries(Object.entries(kept).filter(([, value]) => typeof value === 'string'));
}
