import type { Digest, StoreHealth } from '../app/ports';
import type { EventId } from '../coverage/event';
import type { PageRules } from '../coverage/pageRules';
import { say, type Sentence } from '../words/sentence';
import { openDatabase } from './database';
import { oneMore, sameHead, type LogHead } from './head';
import { journalIn, type Journal } from './journal';
import { databaseReader, memoryReader, type LogReader } from './reader';
import { bringUp, reconcile } from './reconcile';
import { recallRestore, rememberRestore } from './restoreNote';
import type { LogDatabase } from './schema';
import type { StorageArea } from './storageArea';
import { attempt, attemptArea, wordsOf } from './trouble';

/** What the log is built on. Nothing else of the world is used, so that tests can bring all of it. */
export interface StoreTerms {
  /** Name of the database. */
  name: string;
  /** `storage.local`, for the journal. */
  area: StorageArea;
  digest: Digest;
  /** How pages are told apart, and in which column they stand. */
  rules: PageRules;
  /** A fresh random id, for the epoch of the log and the name of this installation. */
  newId: () => string;
  /** Milliseconds since 1970; decides how long a restore is spoken of. */
  now: () => number;
  /** What has to be there before the log is opened: how its pages are told apart, for one. */
  ready?: Promise<unknown>;
  /** Milliseconds to wait for a database that another page blocks, and between attempts to open a failing one. */
  patience?: number;
  pause?: number;
}

/** One life of the connection: what can be read, where can be written, and how the stores came up. */
export interface Session {
  reader: LogReader;
  /** Null while nothing can be saved; `why` then says so. */
  database: LogDatabase | null;
  journal: Journal;
  health: StoreHealth;
  why: Sentence | null;
  /** False where the next question should try to open again. */
  lasting: boolean;
}

/**
 * Opens the database and compares its head with the journal's. Equal heads are sound. Anything else, an empty
 * database beside a journal included, is reconciled before the first answer: it is a restore, never a first run.
 */
export async function startSession(terms: StoreTerms, onLost: () => void): Promise<Session> {
  await terms.ready;
  const journal = journalIn(terms.area, terms.digest);
  const opened = await openDatabase(terms.name, {
    onLost,
    ...(terms.patience !== undefined && { patience: terms.patience }),
    ...(terms.pause !== undefined && { pause: terms.pause }),
  });
  if (!opened.ok) return readOnly(journal, terms, opened.error.why, opened.error.kind === 'broken');
  const database = opened.value;
  const compared = await attempt(() => compare(database, journal, terms));
  if (compared.ok) return compared.value;
  database.close();
  return readOnly(journal, terms, say('store_read_only', wordsOf(compared.error)), true);
}

async function compare(database: LogDatabase, journal: Journal, terms: StoreTerms): Promise<Session> {
  const kept = (await database.get('meta', 'head')) ?? null;
  if (!kept || !(await agrees(kept, database, journal))) return reconciled(database, journal, terms);
  const { rules } = terms;
  const derived = kept.derivedBy === rules.version;
  // Another worker may write meanwhile; then the stores are looked at again.
  if (!derived && !(await bringUp(database, kept, [], { ...kept, derivedBy: rules.version }, rules)))
    return compare(database, journal, terms);
  return working(database, journal, terms, await recallRestore(terms.area, terms.now()), []);
}

/**
 * Whether the journal holds what the database does. A worker that was stopped between the two stores left it one event
 * short: that one is added by itself, without looking at any other.
 */
async function agrees(kept: LogHead, database: LogDatabase, journal: Journal): Promise<boolean> {
  const head = await attemptArea(() => journal.head());
  if (!head.ok || sameHead(kept, head.value)) return head.ok;
  const lacking = oneMore(kept, head.value);
  const event = lacking === null ? undefined : await database.get('events', lacking);
  if (!event) return false;
  const added = await attemptArea(async () => {
    await journal.add(event, kept.epoch);
    return journal.head();
  });
  return added.ok && sameHead(kept, added.value);
}

/** Reconciles at once. `suspects` are damaged entries of the journal. */
export async function reconciled(
  database: LogDatabase,
  journal: Journal,
  terms: StoreTerms,
  suspects?: ReadonlySet<EventId>,
): Promise<Session> {
  const done = await reconcile(database, journal, terms, suspects);
  const remarks = done.skipped > 0 ? [say('store_damaged_entries', String(done.skipped))] : [];
  if (done.databaseFailure !== null) {
    const why = say('store_read_only', done.databaseFailure.why);
    database.close();
    const reader = memoryReader(done.databaseFailure.union, terms.rules);
    return withoutDatabase(journal, reader, why, [why, ...remarks], true);
  }
  if (done.journalFailure !== null) remarks.push(say('store_journal_unavailable', done.journalFailure));
  if (done.toDatabase > 0) await rememberRestore(terms.area, done.toDatabase, terms.now());
  const earlier = await recallRestore(terms.area, terms.now());
  // What only the journal lacked is the everyday trace of a worker stopped between the two stores: nobody need look.
  return working(database, journal, terms, Math.max(earlier, done.toDatabase), remarks);
}

function working(
  database: LogDatabase,
  journal: Journal,
  { rules }: StoreTerms,
  restoredEvents: number,
  remarks: Sentence[],
): Session {
  const health: StoreHealth = {
    state: restoredEvents > 0 ? 'restored' : 'sound',
    restoredEvents,
    ...(remarks.length > 0 && { remarks }),
  };
  return { reader: databaseReader(database, rules), database, journal, health, why: null, lasting: true };
}

/** Without a database the journal can still be read: what was decided stays visible, nothing new is accepted. */
async function readOnly(
  journal: Journal,
  { rules }: StoreTerms,
  why: Sentence,
  lasting: boolean,
): Promise<Session> {
  const read = await attemptArea(async () => {
    const listing = await journal.list();
    return listing.read(listing.ids);
  });
  if (!read.ok) {
    const remarks = [why, say('store_journal_unavailable', read.error)];
    return withoutDatabase(journal, memoryReader([], rules), why, remarks, false);
  }
  const damaged = read.value.damaged.length;
  const remarks = damaged > 0 ? [why, say('store_damaged_entries', String(damaged))] : [why];
  return withoutDatabase(journal, memoryReader(read.value.events, rules), why, remarks, lasting);
}

function withoutDatabase(
  journal: Journal,
  reader: LogReader,
  why: Sentence,
  remarks: Sentence[],
  lasting: boolean,
): Session {
  const health: StoreHealth = { state: 'read-only', restoredEvents: 0, remarks };
  return { reader, database: null, journal, health, why, lasting };
}
