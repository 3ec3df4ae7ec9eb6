import * as v from 'valibot';
import { noChanges } from '../backup/changes';
import type { BackupSection, SectionFault } from '../backup/section';
import { verifyEvent, type Digest } from '../coverage/create';
import type { DecisionEvent } from '../coverage/event';
import { failure, success, type Result } from '../kernel/result';
import { validate } from '../kernel/validate';
import { comparableWords, fingerprintLength } from '../page/fingerprint';
import { weighed } from './admit';
import type { OwnedDecisionLog } from './decisionLog';

/** Decisions that are read at once; texts of pages are up to 20,000 characters long. */
const eventsAtOnce = 256;
const textsAtOnce = 50;

type Log = Pick<
  OwnedDecisionLog,
  'eventsAfter' | 'countEvents' | 'admit' | 'readFrom' | 'recallText' | 'keepText'
>;

/** Decisions in the order of their clocks. One is taken in only if its id is that of its content. */
export function decisionsSection(log: Log, digest: Digest): BackupSection {
  return {
    name: 'decisions',
    count: () => log.countEvents(),
    async read(after) {
      const events = await log.eventsAfter(after, eventsAtOnce);
      if (!events.ok) return events;
      const next = events.value.length < eventsAtOnce ? null : (events.value.at(-1)?.clock ?? null);
      return success({ values: events.value, next });
    },
    async take(values, { apply }) {
      const events: DecisionEvent[] = [];
      for (const [at, value] of values.entries()) {
        const event = await verifyEvent(value, digest);
        if (!event) return failure<SectionFault>({ kind: 'tampered', at });
        events.push(event);
      }
      const taken = await (apply ? log.admit(events) : log.readFrom((database) => weighed(database, events)));
      if (!taken.ok) return failure<SectionFault>({ kind: 'failed', why: taken.error });
      const { fresh, here, left } = taken.value;
      const byPlan = new Map<string, number>();
      for (const { plan } of fresh) byPlan.set(plan, (byPlan.get(plan) ?? 0) + 1);
      return success({ ...noChanges('decisions'), added: fresh.length, here, left, byPlan: [...byPlan] });
    },
  };
}

const textSchema = v.strictObject({
  fingerprint: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)),
  text: v.pipe(v.string(), v.maxLength(100_000)),
});

/** The words of pages that people decided on, each held against its fingerprint. */
export function textsSection(log: Log, digest: Digest): BackupSection {
  const isOf = async ({ fingerprint, text }: v.InferOutput<typeof textSchema>) =>
    (await digest(comparableWords(text))).slice(0, fingerprintLength) === fingerprint;

  return {
    name: 'texts',
    count: () => log.readFrom((database) => database.count('texts')),
    async read(after) {
      const texts = await log.readFrom(async (database) => {
        const range = after === null ? null : IDBKeyRange.lowerBound(after, true);
        const { store } = database.transaction('texts');
        const [keys, words] = await Promise.all([
          store.getAllKeys(range, textsAtOnce),
          store.getAll(range, textsAtOnce),
        ]);
        return keys.map((fingerprint, at) => ({ fingerprint, text: words[at] ?? '' }));
      });
      if (!texts.ok) return texts;
      const whole = await Promise.all(texts.value.map(isOf));
      const next = texts.value.length < textsAtOnce ? null : (texts.value.at(-1)?.fingerprint ?? null);
      return success({ values: texts.value.filter((_, at) => whole[at]), next });
    },
    async take(values, { apply }) {
      const parsed = allOf(values, (value) => validate(textSchema, value, 'texts'));
      if (!parsed.ok) return parsed;
      for (const [at, text] of parsed.value.entries())
        if (!(await isOf(text))) return failure<SectionFault>({ kind: 'tampered', at });
      const changes = noChanges('texts');
      for (const { fingerprint, text } of parsed.value) {
        const known = await log.recallText(fingerprint);
        if (!known.ok) return failure<SectionFault>({ kind: 'failed', why: known.error });
        if (known.value === null) changes.added += 1;
        else changes.here += 1;
        const kept = known.value === null && apply ? await log.keepText(fingerprint, text) : known;
        if (!kept.ok) return failure<SectionFault>({ kind: 'failed', why: kept.error });
      }
      return success(changes);
    },
  };
}

/** Every value as its shape, or the first that has none. */
export function allOf<Value>(
  values: readonly unknown[],
  parse: (value: unknown) => Result<Value, { args: readonly string[] }>,
): Result<Value[], SectionFault> {
  const all: Value[] = [];
  for (const [at, value] of values.entries()) {
    const parsed = parse(value);
    if (!parsed.ok) return failure({ kind: 'malformed', at, place: parsed.error.args[1] ?? '' });
    all.push(parsed.value);
  }
  return success(all);
}
