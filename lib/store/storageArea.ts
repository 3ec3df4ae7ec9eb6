/** What the stores ask of `storage.local`; tests bring one in memory. Every method may reject. */
export interface StorageArea {
  get(keys: string[] | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
  /** Only in newer browsers (Chromium 130); without it all entries are read to learn their keys. */
  getKeys?(): Promise<string[]>;
}
