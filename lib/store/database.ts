import { openDB } from 'idb';
import { failure, success, type Result } from '../kernel/result';
import { say, type Sentence } from '../words/sentence';
import { climb, schemaVersion, type LogDatabase, type LogSchema } from './schema';
import { attempt, wordsOf } from './trouble';

export interface OpeningTerms {
  /** Called once when the connection is gone: closed by the browser, or given up for a newer version. */
  onLost: () => void;
  /** How often to try before giving up. */
  attempts?: number;
  /** Milliseconds to wait for an opening that does not settle, as happens when another page blocks it. */
  patience?: number;
  /** Milliseconds between two attempts, doubled each time. */
  pause?: number;
}

export interface OpeningFailure {
  /** `blocked` may pass as soon as another page closes; `broken` did not pass in several attempts. */
  kind: 'blocked' | 'broken';
  why: Sentence;
}

/**
 * Opens the database, trying again where the browser fails for no lasting reason (`UnknownError: Internal error
 * opening backing store`). Never deletes anything: a database that does not open today may open tomorrow.
 */
export async function openDatabase(
  name: string,
  terms: OpeningTerms,
): Promise<Result<LogDatabase, OpeningFailure>> {
  const { attempts = 3, pause = 100 } = terms;
  for (let count = 1; ; count += 1) {
    const opened = await attempt(() => openOnce(name, terms));
    if (opened.ok && opened.value) return success(opened.value);
    if (opened.ok) return failure({ kind: 'blocked', why: say('store_blocked') });
    if (count >= attempts)
      return failure({ kind: 'broken', why: say('store_read_only', wordsOf(opened.error)) });
    await after(pause * 2 ** (count - 1));
  }
}

/** One attempt; null where it did not settle in time. A connection that comes late is closed at once. */
async function openOnce(
  name: string,
  { onLost, patience = 5_000 }: OpeningTerms,
): Promise<LogDatabase | null> {
  let connection: LogDatabase | null = null;
  const opening = openDB<LogSchema>(name, schemaVersion, {
    upgrade: (database, oldVersion, _, climbing) => climb(database, oldVersion, climbing),
    blocking: () => {
      connection?.close();
      onLost();
    },
    terminated: onLost,
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), patience);
  });
  connection = await Promise.race([opening, tooLate]).finally(() => clearTimeout(timer));
  if (!connection) opening.then((late) => late.close()).catch(() => undefined);
  return connection;
}

function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
