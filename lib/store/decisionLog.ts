import type { DecisionLog, StoreHealth, TextShelf } from '../app/ports';
import type { DecisionEvent } from '../coverage/event';
import { failure, success, type Result } from '../kernel/result';
import { say, type Sentence } from '../words/sentence';
import { admitted, type Admission } from './admit';
import { appendEvent } from './append';
import { differenceOf } from './audit';
import { sameHead } from './head';
import type { Journal } from './journal';
import type { LogReader } from './reader';
import type { LogDatabase } from './schema';
import { reconciled, startSession, type Session, type StoreTerms } from './session';
import { attempt, attemptArea, wordsOf } from './trouble';

/** After how many decisions it is looked whether the journal wants tidying. */
const tidyEvery = 64;

/** Works with the database while it is open; a failure of the database becomes a sentence. */
export type DatabaseUse = <Value>(
  work: (database: LogDatabase) => Promise<Value>,
) => Promise<Result<Value, Sentence>>;

/** The log together with what only its owner, the background, does with it. */
export interface OwnedDecisionLog extends DecisionLog, TextShelf {
  /** What else lies in the same database is read and written through the same connection. */
  readFrom: DatabaseUse;
  writeTo: DatabaseUse;
  /** How the stores came up. Resolves when they have. */
  health(): Promise<StoreHealth>;
  /**
   * Compares both stores entry by entry even if their heads agree, while questions and decisions go on. Worth its time
   * once after the browser has started: a storage area that repaired itself then may have lost entries but kept its head.
   */
  audit(): Promise<StoreHealth>;
  /** Events behind a clock, earliest first; those of one clock come together (`LogReader.after`). */
  eventsAfter(clock: string | null, limit: number): Promise<Result<DecisionEvent[], Sentence>>;
  countEvents(): Promise<Result<number, Sentence>>;
  /**
   * Adds events that were made elsewhere and were held against their ids; resolves when both stores have them. What is
   * derived from the log is right again after `settled`.
   */
  admit(events: readonly DecisionEvent[]): Promise<Result<Admission, Sentence>>;
  close(): Promise<void>;
}

/**
 * The log of decisions on two stores. Opens at the first question; a lost connection is opened (and compared) again at
 * the next. Writers queue, so that one event is made at a time; each is acknowledged only after both stores have it.
 */
export function createDecisionLog(terms: StoreTerms): OwnedDecisionLog {
  let session: Promise<Session> | null = null;
  let writers: Promise<unknown> = Promise.resolve();

  /** The next question starts a new session, unless one has started already. */
  function forget(old: Promise<Session> | null): void {
    if (session === old) session = null;
  }

  function current(): Promise<Session> {
    if (session) return session;
    const started: Promise<Session> = startSession(terms, () => forget(started)).then(
      (result) => {
        if (!result.lasting) forget(started);
        return result;
      },
      (error: unknown) => {
        forget(started);
        throw error;
      },
    );
    session = started;
    return started;
  }

  function queued<Value>(work: () => Promise<Value>): Promise<Value> {
    const turn = writers.then(work);
    writers = turn.catch(() => undefined);
    return turn;
  }

  /** A store's own failure closes the connection; the next question opens a new one. */
  async function tried<Value>(
    work: (open: Session) => Promise<Value>,
    failed: (error: DOMException) => Sentence,
  ): Promise<Result<Value, Sentence>> {
    const asked = current();
    const open = await asked;
    const outcome = await attempt(() => work(open));
    if (outcome.ok) return outcome;
    if (outcome.error.name !== 'QuotaExceededError') {
      open.database?.close();
      forget(asked);
    }
    return failure(failed(outcome.error));
  }

  async function ask<Value>(
    question: (reader: LogReader) => Promise<Value>,
  ): Promise<Result<Value, Sentence>> {
    const first = await tried((open) => question(open.reader), unreadable);
    return first.ok ? first : tried((open) => question(open.reader), unreadable);
  }

  async function use<Value>(
    work: (database: LogDatabase) => Promise<Value>,
    failed: (error: DOMException) => Sentence,
  ): Promise<Result<Value, Sentence>> {
    const { database, why } = await current();
    return database ? tried(() => work(database), failed) : failure(why ?? say('store_blocked'));
  }

  /** Nobody waits for it but the next decision, a few milliseconds. */
  function tidy(journal: Journal): void {
    void queued(() => attemptArea(() => journal.pack()));
  }

  return {
    findByRequest: (requestId) => ask((reader) => reader.byRequest(requestId)),
    findById: (id) => ask((reader) => reader.byId(id)),
    eventsOfPage: (page) => ask((reader) => reader.byPage(page)),
    eventsBeside: (event) => ask((reader) => reader.beside(event)),
    keysBeside: (query) => ask((reader) => reader.keysBeside(query)),
    eventsOfTask: (query) => ask((reader) => reader.ofTask(query)),
    eventsByCell: (range) => ask((reader) => reader.byCell(range)),
    eventsBetween: (from, to) => ask((reader) => reader.between(from, to)),
    coverageOf: (plan, unit) => ask((reader) => reader.rowsOf(plan, unit)),
    coverageOfPlan: (plan) => ask((reader) => reader.rowsOfPlan(plan)),
    columnHistory: (plan, columnPath) => ask((reader) => reader.columnRows(plan, columnPath)),

    append: (requestId, subject, make) =>
      queued(async () => {
        const { database, journal, why } = await current();
        if (!database) return failure(why ?? say('store_blocked'));
        const write = () => appendEvent(database, requestId, subject, make, terms);
        const written = await tried(write, notSaved);
        if (!written.ok) return written;
        if (!written.value.ok) return written.value;
        const { event, alreadyThere, epoch } = written.value.value;
        const journaled = await attemptArea(async () => {
          // What was there before may lie in a pack by now, where adding would not find it.
          if (alreadyThere && (await agree(database, journal))) return null;
          return journal.add(event, epoch);
        });
        if (!journaled.ok) return failure(say('store_half_saved', journaled.error));
        if (journaled.value && journaled.value.count % tidyEvery === 0) tidy(journal);
        return success({ event, alreadyThere });
      }),

    async keepText(fingerprint, text) {
      const kept = await tried(async ({ database }) => database?.put('texts', text, fingerprint), notSaved);
      return kept.ok ? success(null) : kept;
    },
    recallText: (fingerprint) =>
      tried(async ({ database }) => (await database?.get('texts', fingerprint)) ?? null, unreadable),

    async readFrom(work) {
      const first = await use(work, unreadable);
      return first.ok ? first : use(work, unreadable);
    },
    writeTo: (work) => queued(() => use(work, notSaved)),
    eventsAfter: (clock, limit) => ask((reader) => reader.after(clock, limit)),
    countEvents: () => ask((reader) => reader.count()),
    admit: (events) =>
      queued(async () => {
        const open = await current();
        const { database, journal, why } = open;
        if (!database) return failure(why ?? say('store_blocked'));
        const agreed = await attemptArea(() => agree(database, journal));
        // The journal must not be told to have what it lacks.
        if (!agreed.ok || !agreed.value) {
          const repaired = await attempt(() => reconciled(database, journal, terms));
          if (repaired.ok) Object.assign(open, repaired.value);
        }
        const written = await tried(() => admitted(database, events), notSaved);
        if (!written.ok) return written;
        if (!written.value) return failure(say('store_busy'));
        const { fresh, head } = written.value;
        const journaled = await attemptArea(async () => {
          if (!head) return;
          await journal.put(fresh);
          await journal.setHead(head);
        });
        return journaled.ok ? success(written.value) : failure(say('store_half_saved', journaled.error));
      }),

    health: async () => (await current()).health,

    async audit() {
      const open = await current();
      const { database, journal } = open;
      if (!database) return open.health;
      const looked = await attempt(() => attemptArea(() => differenceOf(database, journal)));
      if (!looked.ok || !looked.value.ok) return open.health;
      const { damaged, unequal } = looked.value.value;
      if (!unequal && damaged.size === 0) return open.health;
      return queued(async () => {
        const audited = await attempt(() => reconciled(database, journal, terms, damaged));
        if (audited.ok) Object.assign(open, audited.value);
        return open.health;
      });
    },

    close: () =>
      queued(async () => {
        const closing = session;
        forget(closing);
        (await closing)?.database?.close();
      }),
  };
}

async function agree(database: LogDatabase, journal: Journal): Promise<boolean> {
  return sameHead((await database.get('meta', 'head')) ?? null, await journal.head());
}

function unreadable(error: DOMException): Sentence {
  return say('store_unreadable', wordsOf(error));
}

function notSaved(error: DOMException): Sentence {
  return error.name === 'QuotaExceededError'
    ? say('store_disk_full')
    : say('store_not_saved', wordsOf(error));
}
