import { browser } from 'wxt/browser';
import { importDraftsKey as storageKey, mostImportDrafts } from '../app/storedNames';
import { parseImportDrafts } from '../app/importDraftSchema';
import type { ImportDraft } from '../app/importing';

export interface ImportDrafts {
  /** The newest first. */
  all(): Promise<ImportDraft[]>;
  keep(draft: ImportDraft): Promise<void>;
  forget(sha256: string): Promise<void>;
}

/** Corrections that were made before an import, by the hash of their file. Writes queue; a failed one costs itself. */
export function importDrafts(): ImportDrafts {
  let writing: Promise<void> = Promise.resolve();
  let newest: ImportDraft | null = null;

  async function read(): Promise<ImportDraft[]> {
    return parseImportDrafts((await browser.storage.local.get(storageKey))[storageKey]);
  }

  async function write(
    earlier: Promise<void>,
    next: (drafts: ImportDraft[]) => ImportDraft[],
  ): Promise<void> {
    await earlier;
    try {
      const before = await read();
      const after = next(before);
      if (after !== before)
        await browser.storage.local.set({ [storageKey]: after.slice(0, mostImportDrafts) });
    } catch (error) {
      console.warn('import drafts', error);
    }
  }

  function change(next: (drafts: ImportDraft[]) => ImportDraft[]): Promise<void> {
    writing = write(writing, next);
    return writing;
  }

  return {
    async all() {
      await writing;
      return read();
    },
    keep(draft) {
      newest = draft;
      // While somebody types, only the last of what waits is written.
      return change((drafts) =>
        newest === draft || newest?.sha256 !== draft.sha256
          ? [draft, ...drafts.filter(({ sha256 }) => sha256 !== draft.sha256)]
          : drafts,
      );
    },
    forget: (gone) => change((drafts) => drafts.filter(({ sha256 }) => sha256 !== gone)),
  };
}
