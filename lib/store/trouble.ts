import { failure, success, type Result } from '../kernel/result';

/** What went wrong in a store, in the browser's own words, for the place in a sentence that takes them. */
export function wordsOf(error: unknown): string {
  if (!(error instanceof Error || error instanceof DOMException)) return String(error);
  return error.message ? `${error.name}: ${error.message}` : error.name;
}

/** A failing store is expected: its error becomes a value. Anything but a store's own error is a bug and goes on. */
export async function attempt<Value>(work: () => Promise<Value>): Promise<Result<Value, DOMException>> {
  try {
    return success(await work());
  } catch (error) {
    if (error instanceof DOMException) return failure(error);
    throw error;
  }
}

/** Browsers reject calls of `storage.local` with plain errors, so that every rejection counts as the store's. */
export async function attemptArea<Value>(work: () => Promise<Value>): Promise<Result<Value, string>> {
  try {
    return success(await work());
  } catch (error) {
    return failure(wordsOf(error));
  }
}
