import * as v from 'valibot';
import { noChanges } from '../backup/changes';
import type { BackupSection, SectionFault } from '../backup/section';
import { failure, success } from '../kernel/result';
import { validate } from '../kernel/validate';
import type { PortalProfile } from '../page/portal';
import { say } from '../words/sentence';
import { allOf } from './backupLog';
import { maximalShifts, notebookKeys } from './notebook';
import { addedPortalsKey, portalHostsKey } from './portalShelf';
import { same } from './setting';
import { settings } from './settingKinds';
import type { StorageArea } from './storageArea';
import { attemptArea } from './trouble';

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
          area.set({ ...written, ...shiftOf(written, known.value, now()), ...hostsOf(written) }),
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
  const parsed = v.safeParse(one.schema, one.mend ? one.mend(value) : value);
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

/** The hosts of added portals lie beside them, for the content script. */
function hostsOf(written: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const portals = written[addedPortalsKey] as PortalProfile[] | undefined;
  return portals ? { [portalHostsKey]: portals.flatMap(({ hosts }) => hosts) } : {};
}
