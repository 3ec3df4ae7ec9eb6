import type { Page } from '@playwright/test';

/** Every record of every store of every database that the extension keeps, as text that is equal if and only if they are. */
export async function wholeDatabase(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const answer = async <Value>(request: IDBRequest<Value>): Promise<Value> =>
      new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(new Error(request.error?.message)));
      });
    function canonical(value: unknown): unknown {
      if (typeof value !== 'object' || value === null) return value;
      if (Array.isArray(value)) return value.map(canonical);
      if (value instanceof ArrayBuffer) return { bytes: [...new Uint8Array(value)] };
      if (ArrayBuffer.isView(value)) return canonical(value.buffer);
      const kind = Object.prototype.toString.call(value);
      if (kind !== '[object Object]') throw new Error(`a record holds ${kind}, which this dump cannot show`);
      const fields = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
      return fields.map(([name, each]) => [name, canonical(each)]);
    }
    const dump: unknown[] = [];
    for (const { name, version } of await indexedDB.databases()) {
      const database = await answer(indexedDB.open(name ?? ''));
      for (const store of [...database.objectStoreNames].sort()) {
        const records = database.transaction(store).objectStore(store);
        const [keys, values] = await Promise.all([answer(records.getAllKeys()), answer(records.getAll())]);
        dump.push([name, version, store, canonical(keys), canonical(values)]);
      }
      database.close();
    }
    return JSON.stringify(dump, null, 1);
  });
}
