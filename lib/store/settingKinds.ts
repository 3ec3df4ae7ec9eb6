import * as v from 'valibot';
import { draftSchema } from '../app/draftSchema';
import { mannersKey, parseManners } from '../app/manners';
import { previewHostOf } from '../app/preview';
import { keptCorrectionsSchema } from '../app/yearsSchema';
import { canonicalJson } from '../coverage/canonical';
import { actorSchema } from '../coverage/schema';
import type { PortalProfile } from '../page/portal';
import { parsePortal } from '../page/profileSchema';
import { additionSchema, mostAdditions } from '../recognition/additionSchema';
import { say } from '../words/sentence';
import { additionsKey } from './additionShelf';
import { maximalDrafts, maximalShifts, namesSchema, notebookKeys, shiftSchema } from './notebook';
import { addedPortalsKey, mostPortals } from './portalShelf';
import { mostHosts, previewHostsKey } from './previewShelf';
import { begun } from './begunKinds';
import { byName, either, same, setting, unitedBy, type Setting } from './setting';
import { correctionsKey, followSchema, followsKey, mostKept } from './yearsShelf';

const portalSchema = v.custom<PortalProfile>((value) => parsePortal(value, 'portals').ok);
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

/** In the order in which a backup has them. The acting person comes first: without one nothing can be decided. */
export const settings: Record<string, Setting<unknown>> = {
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
    mend: parseManners,
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
    unite: byName(mostAdditions, ({ id }) => id),
  }),
  portals: setting({
    key: addedPortalsKey,
    schema: v.pipe(v.array(portalSchema), v.maxLength(mostPortals)),
    unite: byName(mostPortals, ({ id }) => id),
  }),
  yearsCorrections: setting({
    key: correctionsKey,
    schema: v.pipe(v.array(keptCorrectionsSchema), v.maxLength(mostKept)),
    unite: unitedBy(({ before, after }) => `${before.id} ${after.id}`, mostKept, 'backup_differs_years'),
  }),
  yearsFollows: setting({
    key: followsKey,
    schema: v.pipe(v.array(followSchema), v.maxLength(mostKept)),
    unite: unitedBy(([after]) => after, mostKept, 'backup_differs_years'),
  }),
  drafts: setting({
    key: notebookKeys.drafts,
    schema: v.pipe(v.array(draftSchema), v.maxLength(maximalDrafts * 2)),
    unite: byName(maximalDrafts * 2, ({ id }) => id),
  }),
  ...begun,
};
