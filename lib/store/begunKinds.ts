import * as v from 'valibot';
import { importDraftSchema, parseImportDrafts } from '../app/importDraftSchema';
import { parseSeen, reviewSchema, seenSchema } from '../app/reviewSchema';
import { mostSeen } from '../app/seen';
import * as names from '../app/storedNames';
import { listDraftSchema, listTicksSchema } from '../ledger/listDraft';
import { orderSchema, templateBounds, templatesSchema } from '../ledger/readOrder';
import { planId, rosterDraftSchema } from '../plan/schema';
import { say } from '../words/sentence';
import { byName, either, same, setting, unitedBy, type Setting } from './setting';

/**
 * Characters of what is half-typed, as JSON, that go into one line of a backup: a pasted plan of the longest kind is far
 * shorter, and a line must stay well below what a restore takes (`backupBounds.lineLength`).
 */
const mostTyped = 1_500_000;

const texts = (most: number, length: number) =>
  v.pipe(
    v.record(v.pipe(v.string(), v.maxLength(5_000)), v.pipe(v.string(), v.maxLength(length))),
    v.check((record) => Object.keys(record).length <= most),
  );

const fields = texts(names.mostFields, mostTyped);
const portalForm = texts(10, 2_000);
const rosterDrafts = v.pipe(
  v.record(v.pipe(v.string(), v.maxLength(200)), rosterDraftSchema),
  v.check((record) => Object.keys(record).length <= mostRosters),
);
/** A backup is of one district; its neighbours' rosters may have been opened. */
const mostRosters = 20;

/** One of the two; of `what` people read which it is. */
const oneOf = (what: Parameters<typeof say>[0]) => either<unknown>(() => say(what));

/** What is here, and the backup's entries under other names; of two under one name this computer's, or the backup's. */
const recordOf =
  (what: Parameters<typeof say>[0]) =>
  (here: Record<string, unknown>, backup: Record<string, unknown>, replace: boolean) => ({
    value: replace ? { ...here, ...backup } : { ...backup, ...here },
    differing: Object.keys(backup).some((key) => Object.hasOwn(here, key) && !same(here[key], backup[key]))
      ? [say(what)]
      : [],
  });

/** What people have begun and chosen in the views, and not finished: each comes back where it was left. */
export const begun: Record<string, Setting<unknown>> = {
  fields: setting({
    key: names.fieldsKey,
    schema: fields,
    unite: recordOf('backup_differs_fields'),
    mend: newestTexts,
  }),
  review: setting({ key: names.reviewKey, schema: reviewSchema, unite: oneOf('backup_differs_review') }),
  seen: setting({
    key: names.seenKey,
    schema: v.pipe(v.array(seenSchema), v.maxLength(mostSeen)),
    unite: byName(mostSeen, ({ key }) => key),
    mend: parseSeen,
  }),
  overlayOpen: setting({
    key: names.overlayOpenKey,
    schema: v.boolean(),
    unite: oneOf('backup_differs_overlay'),
  }),
  mapFilter: setting({
    key: names.mapFilterKey,
    schema: v.pipe(v.string(), v.maxLength(2_000)),
    unite: oneOf('backup_differs_map'),
  }),
  lookedPlan: setting({
    key: names.lookedPlanKey,
    schema: planId,
    unite: oneOf('backup_differs_looked'),
  }),
  ledgerOrder: setting({
    key: names.ledgerOrderKey,
    schema: orderSchema,
    unite: oneOf('backup_differs_order'),
  }),
  ledgerTemplates: setting({
    key: names.ledgerTemplatesKey,
    schema: templatesSchema,
    unite: unitedBy(({ name }) => name, templateBounds.count, 'backup_differs_templates'),
  }),
  list: setting({ key: names.listDraftKey, schema: listDraftSchema, unite: oneOf('backup_differs_list') }),
  listTicks: setting({
    key: names.listTicksKey,
    schema: listTicksSchema,
    unite: oneOf('backup_differs_list'),
  }),
  importDrafts: setting({
    key: names.importDraftsKey,
    schema: v.pipe(v.array(importDraftSchema), v.maxLength(names.mostImportDrafts)),
    unite: unitedBy(({ sha256 }) => sha256, names.mostImportDrafts, 'backup_differs_imports'),
    mend: (stored) => withinLength(parseImportDrafts(stored)),
  }),
  portalForm: setting({
    key: names.portalFormKey,
    schema: portalForm,
    unite: oneOf('backup_differs_portal_form'),
  }),
  rosterDrafts: setting({
    key: names.rosterDraftsKey,
    schema: rosterDrafts,
    unite: recordOf('backup_differs_roster_drafts'),
  }),
};

/** The newest of the texts, as far as there is room. */
function newestTexts(stored: unknown): unknown {
  if (typeof stored !== 'object' || stored === null) return undefined;
  const entries = Object.entries(stored).filter((entry) => typeof entry[1] === 'string');
  return Object.fromEntries(withinLength(entries.reverse()).reverse());
}

/** The first entries, as far as there is room for them. */
function withinLength<Entry>(entries: readonly Entry[]): Entry[] {
  let length = 0;
  return entries.filter((entry) => (length += JSON.stringify(entry).length) <= mostTyped);
}
