import * as v from 'valibot';
import { draftSchema } from '../app/draftSchema';
import { mannersKey, parseManners } from '../app/manners';
import { previewHostOf } from '../app/preview';
import { keptCorrectionsSchema } from '../app/yearsSchema';
import { noChanges } from '../backup/changes';
import type { BackupSection, SectionFault } from '../backup/section';
import { canonicalJson, type Canonical } from '../coverage/canonical';
import { actorSchema } from '../coverage/schema';
import { additionSchema, mostAdditions } from '../recognition/additionSchema';
import { additionsKey } from './additionShelf';
import { failure, success } from '../kernel/result';
import { validate } from '../kernel/validate';
import { say, type Sentence } from '../words/sentence';
import { allOf } from './backupLog';
import { maximalDrafts, maximalShifts, namesSchema, notebookKeys, shiftSchema } from './notebook';
import { mostHosts, previewHostsKey } from './previewShelf';
import type { StorageArea } from './storageArea';
import { attemptArea } from './trouble';
import { correctionsKey, followSchema, followsKey, mostKept } from './yearsShelf';

/** One setting: where it lies, what it may be, and what becomes of it where this computer has another one. */
interface Setting<Value> {
  key: string;
  schema: v.GenericSchema<unknown, Value>;
  unite: (here: Value, backup: Value, replace: boolean) => United<Value>;
}

interface United<Value> {
  value: Value;
  /** What stands differently in the two, for people; empty where the two go together. */
  differing: Sentence[];
}

/** One of the two: this computer's, unless somebody wants the backup's. */
const either =
  <Value>(differing: (here: Value, backup: Value) => Sentence) =>
  (here: Value, backup: Value, replace: boolean): United<Value> => ({
    value: replace ? backup : here,
    differing: [differing(here, backup)],
  });

/** The entries of both; of two for the same thing this computer's, unless somebody wants the backup's. */
const unitedBy =
  <Entry>(nameOf: (entry: Entry) => string, most: number) =>
  (here: Entry[], backup: Entry[], replace: boolean): United<Entry[]> => {
    const known = new Map(here.map((entry) => [nameOf(entry), entry]));
    const others = backup.filter((entry) => !same(known.get(nameOf(entry)) ?? null, entry));
    const differing = others.some((entry) => known.has(nameOf(entry))) ? [say('backup_differs_years')] : [];
    for (const entry of others) if (replace || !known.has(nameOf(entry))) known.set(nameOf(entry), entry);
    return { value: [...known.values()].slice(0, most), differing };
  };

const text = v.pipe(v.string(), v.maxLength(100));
const placeList = v.pipe(v.array(v.pipe(v.string(), v.maxLength(20_000))), v.maxLength(500));
const mannersSchema = v.strictObject({
  side: v.picklist(['left', 'right']),
  share: v.pipe(v.number(), v.finite()),
  hidden: v.strictObject({ site: v.boolean(), columns: placeList, pages: placeList }),
});
const hostSchema = v.pipe(
  v.string(),
  v.check((host) => previewHostOf(`http://${host}/`, []) === host),
);

const setting = <Value>(one: Setting<Value>): Setting<unknown> => one as unknown as Setting<unknown>;

/** In the order in which a backup has them. The acting person comes first: without one nothing can be decided. */
const settings: Record<string, Setting<unknown>> = {
  actor: setting({
    key: notebookKeys.actor,
    schema: actorSchema,
    unite: either((here, backup) =>
      say('backup_differs_actor', `${here.name}（${here.unit}）`, `${backup.name}（${backup.unit}）`),
    ),
  }),
  unit: setting({
    key: notebookKeys.unit,
    schema: v.nullable(text),
    unite: either((here, backup) => say('backup_differs_unit', here ?? '—', backup ?? '—')),
  }),
  shifts: setting({
    key: notebookKeys.shifts,
    schema: v.pipe(v.array(shiftSchema), v.maxLength(maximalShifts)),
    unite: (here, backup) => {
      const all = new Map(
        [...backup, ...here].map((shift) => [canonicalJson({ ...shift.actor, at: shift.at }), shift]),
      );
      const value = [...all.values()].sort((one, other) => one.at - other.at).slice(-maximalShifts);
      return { value, differing: [] };
    },
  }),
  members: setting({
    key: notebookKeys.members,
    schema: v.record(text, v.pipe(namesSchema, v.maxLength(500))),
    unite: (here, backup, replace) => ({
      value: replace ? { ...here, ...backup } : { ...backup, ...here },
      differing: Object.keys(backup)
        .filter((group) => Object.hasOwn(here, group) && !same(here[group], backup[group]))
        .map((group) => say('backup_differs_members', group)),
    }),
  }),
  learning: setting({
    key: notebookKeys.learning,
    schema: v.boolean(),
    unite: either(() => say('backup_differs_learning')),
  }),
  manners: setting({
    key: mannersKey,
    schema: mannersSchema,
    unite: either(() => say('backup_differs_manners')),
  }),
  previewHosts: setting({
    key: previewHostsKey,
    schema: v.pipe(v.array(hostSchema), v.maxLength(mostHosts)),
    unite: (here, backup) => ({
      value: [...new Set([...here, ...backup])].slice(0, mostHosts),
      differing: [],
    }),
  }),
  additions: setting({
    key: additionsKey,
    schema: v.pipe(v.array(additionSchema), v.maxLength(mostAdditions)),
    unite: (here, backup) => ({
      value: [...here, ...backup.filter(({ id }) => here.every((known) => known.id !== id))].slice(
        0,
        mostAdditions,
      ),
      differing: [],
    }),
  }),
  yearsCorrections: setting({
    key: correctionsKey,
    schema: v.pipe(v.array(keptCorrectionsSchema), v.maxLength(mostKept)),
    unite: unitedBy(({ before, after }) => `${before.id} ${after.id}`, mostKept),
  }),
  yearsFollows: setting({
    key: followsKey,
    schema: v.pipe(v.array(followSchema), v.maxLength(mostKept)),
    unite: unitedBy(([after]) => after, mostKept),
  }),
  drafts: setting({
    key: notebookKeys.drafts,
    schema: v.pipe(v.array(draftSchema), v.maxLength(maximalDrafts * 2)),
    unite: (here, backup) => ({
      value: [...here, ...backup.filter(({ id }) => here.every((draft) => draft.id !== id))].slice(
        0,
        maximalDrafts * 2,
      ),
      differing: [],
    }),
  }),
};
const names = Object.keys(settings);

const lineSchema = v.strictObject({ name: v.picklist(names), value: v.unknown() });

/** The settings of this computer, one line each. What was never set has none. `now`: milliseconds since 1970. */
export function settingsSection(area: StorageArea, now: () => number): BackupSection {
  async function stored() {
    const read = await attemptArea(() => area.get(names.flatMap((name) => settings[name]?.key ?? [])));
    if (!read.ok) return failure(say('notebook_not_saved', read.error));
    const known = new Map<string, unknown>();
    for (const name of names) {
      const value = whole(name, read.value[settings[name]?.key ?? '']);
      if (value !== undefined) known.set(name, value);
    }
    return success(known);
  }

  return {
    name: 'settings',
    async count() {
      const known = await stored();
      return known.ok ? success(known.value.size) : known;
    },
    async read() {
      const known = await stored();
      if (!known.ok) return known;
      const values = [...known.value].map(([name, value]) => ({ name, value }));
      return success({ values, next: null });
    },
    async take(values, { apply, replace }) {
      const lines = allOf(values, (value) => validate(lineSchema, value, 'settings'));
      if (!lines.ok) return lines;
      const known = await stored();
      if (!known.ok) return failure<SectionFault>({ kind: 'failed', why: known.error });
      const changes = noChanges('settings');
      const written: Record<string, unknown> = {};
      for (const [at, { name, value }] of lines.value.entries()) {
        const one = settings[name];
        if (!one) return failure<SectionFault>({ kind: 'malformed', at, place: name });
        const parsed = validate(one.schema, value, name);
        if (!parsed.ok)
          return failure<SectionFault>({
            kind: 'malformed',
            at,
            place: `${name} ${parsed.error.args[1] ?? ''}`,
          });
        const here = known.value.get(name);
        if (here === undefined) {
          changes.added += 1;
          written[one.key] = parsed.value;
          continue;
        }
        const united = same(here, parsed.value)
          ? { value: here, differing: [] }
          : one.unite(here, parsed.value, replace);
        changes.differing.push(...united.differing);
        if (same(here, united.value)) changes.here += united.differing.length > 0 ? 0 : 1;
        else if (united.differing.length === 0) changes.added += 1;
        if (!same(here, united.value)) written[one.key] = united.value;
      }
      if (apply) {
        const kept = await attemptArea(() =>
          area.set({ ...written, ...shiftOf(written, known.value, now()) }),
        );
        if (!kept.ok)
          return failure<SectionFault>({ kind: 'failed', why: say('notebook_not_saved', kept.error) });
      }
      return success(changes);
    },
  };
}

/** A setting as it lies here; `undefined` where there is none, or a damaged one. */
function whole(name: string, value: unknown): unknown {
  const one = settings[name];
  if (!one || value === undefined) return undefined;
  const parsed = v.safeParse(one.schema, name === 'manners' ? parseManners(value) : value);
  return parsed.success ? parsed.output : undefined;
}

/** Where the backup's person takes over from another one, that is noted as every other change of hands. */
function shiftOf(
  written: Readonly<Record<string, unknown>>,
  known: ReadonlyMap<string, unknown>,
  at: number,
): Record<string, unknown> {
  const { actor, shifts } = notebookKeys;
  if (written[actor] === undefined || !known.has('actor')) return {};
  const before = (written[shifts] ?? known.get('shifts') ?? []) as unknown[];
  return { [shifts]: [...before, { at, actor: written[actor] }].slice(-maximalShifts) };
}

function same(one: unknown, other: unknown): boolean {
  return canonicalJson(one as Canonical) === canonicalJson(other as Canonical);
}
