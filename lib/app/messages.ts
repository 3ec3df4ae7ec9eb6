import * as v from 'valibot';
import { eventLimits } from '../coverage/limits';
import { actorSchema, requestSchema } from '../coverage/schema';
import { placeOf } from '../kernel/validate';
import { additionSchema } from '../recognition/additionSchema';
import { failure, success, type Result } from '../kernel/result';
import { planId } from '../plan/schema';
import { say, type Sentence } from '../words/sentence';
import {
  contentBounds,
  longestMessage,
  longestPlanMessage,
  longestRosterMessage,
  textLengthOf,
} from './contentBounds';
import { keepEvidenceSchema } from './keptEvidenceSchema';
import { contentSchema } from './contentSchema';
import { keptCorrectionsSchema } from './yearsSchema';

const taskNumber = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
const dutyId = v.pipe(v.string(), v.minLength(1), v.maxLength(eventLimits.name));
const eventId = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const pagePlace = v.pipe(v.string(), v.minLength(1), v.maxLength(eventLimits.key));
const unitName = v.pipe(v.string(), v.minLength(1), v.maxLength(eventLimits.name));
const moment = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const hostName = v.pipe(v.string(), v.minLength(1), v.maxLength(253));
const nothing = v.strictObject({});
const requestId = v.pipe(v.string(), v.minLength(1), v.maxLength(eventLimits.name));
/** The plan that the view shows, in use or only kept; without it the first portal's. */
const inPlan = { plan: v.exactOptional(planId) };
const portalId = v.pipe(v.string(), v.minLength(1), v.maxLength(60));
const shortName = v.pipe(v.string(), v.minLength(1), v.maxLength(60));
/** A tab as a view sees it. */
const tab = v.strictObject({
  tabId: v.nullable(v.pipe(v.number(), v.safeInteger())),
  url: v.pipe(v.string(), v.maxLength(20_000)),
  title: v.pipe(v.string(), v.maxLength(20_000)),
});

const backupWord = v.pipe(v.string(), v.maxLength(200));
const backupPlace = v.strictObject({
  section: backupWord,
  after: v.nullable(v.pipe(v.string(), v.maxLength(eventLimits.key))),
});

/** Shapes of everything that may arrive as a message. Unknown keys are refused. */
const schemas = {
  describePage: v.strictObject({
    url: v.pipe(v.string(), v.maxLength(contentBounds.address)),
    content: contentSchema,
  }),
  draftConfirmation: v.strictObject({
    task: taskNumber,
    duties: v.pipe(v.array(dutyId), v.maxLength(eventLimits.duties)),
  }),
  openPanel: nothing,
  reportFailure: v.strictObject({ why: v.pipe(v.string(), v.maxLength(1_000)) }),
  reportRemoval: nothing,
  summarise: tab,
  overview: v.strictObject({ ...inPlan, looked: v.exactOptional(v.literal(true)) }),
  listReviewable: tab,
  findEvent: v.strictObject({ requestId }),
  decide: v.strictObject({ request: requestSchema }),
  undo: v.strictObject({
    requestId,
    event: eventId,
    actor: actorSchema,
  }),
  history: v.variant('of', [
    v.strictObject({ ...inPlan, of: v.literal('page'), page: pagePlace }),
    v.strictObject({
      ...inPlan,
      of: v.literal('task'),
      task: taskNumber,
      before: v.nullable(v.pipe(v.string(), v.maxLength(100))),
    }),
    v.strictObject({
      ...inPlan,
      of: v.literal('cell'),
      task: taskNumber,
      unit: v.nullable(unitName),
      before: v.nullable(v.pipe(v.string(), v.maxLength(100))),
    }),
    v.strictObject({
      ...inPlan,
      of: v.literal('unit'),
      unit: unitName,
      before: v.nullable(v.pipe(v.string(), v.maxLength(100))),
    }),
    v.strictObject({ ...inPlan, of: v.literal('day'), from: moment, to: moment }),
  ]),
  listEvidence: v.variant('of', [
    v.strictObject({
      ...inPlan,
      of: v.literal('cells'),
      unit: v.nullable(unitName),
      task: v.nullable(taskNumber),
      after: v.nullable(
        v.strictObject({
          unit: unitName,
          task: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
          page: v.nullable(pagePlace),
        }),
      ),
    }),
    v.strictObject({ ...inPlan, of: v.literal('page'), page: pagePlace }),
  ]),
  coverageOverTime: v.strictObject({
    ...inPlan,
    after: v.nullable(
      v.strictObject({ unit: unitName, task: v.pipe(v.number(), v.safeInteger(), v.minValue(0)) }),
    ),
  }),
  compareText: v.strictObject({ page: pagePlace, textBefore: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)) }),
  chooseUnit: v.strictObject({ ...inPlan, unit: v.nullable(unitName) }),
  setGroupMembers: v.strictObject({
    ...inPlan,
    group: unitName,
    members: v.nullable(v.pipe(v.array(unitName), v.maxLength(500))),
  }),
  discardDraft: v.strictObject({ id: v.pipe(v.string(), v.maxLength(eventLimits.key + 100)) }),
  introduce: v.strictObject({ ...inPlan, actor: actorSchema }),
  setLearning: v.strictObject({ on: v.boolean() }),
  addPreviewHost: v.strictObject({ host: hostName }),
  removePreviewHost: v.strictObject({ host: hostName }),
  reportWrong: v.strictObject({
    page: pagePlace,
    wrong: v.nullable(taskNumber),
    right: v.pipe(v.array(taskNumber), v.maxLength(eventLimits.duties)),
    remark: v.pipe(v.string(), v.maxLength(eventLimits.note)),
  }),
  exportReports: nothing,
  discardReports: v.strictObject({
    slugs: v.pipe(v.array(v.pipe(v.string(), v.maxLength(80))), v.maxLength(1_000)),
  }),
  // What it holds is checked as a file is (`checkImport`, `saveRoster`), in sentences that name the place.
  importPlan: v.strictObject({ import: v.unknown(), asId: v.nullable(planId) }),
  listPlans: nothing,
  planInFull: v.strictObject({ id: planId }),
  choosePlan: v.strictObject({
    id: planId,
    portal: v.exactOptional(portalId),
  }),
  listPortals: nothing,
  addPortal: v.strictObject({
    name: shortName,
    place: shortName,
    superiors: v.pipe(v.array(shortName), v.maxLength(50)),
    address: v.pipe(v.string(), v.minLength(1), v.maxLength(2_000)),
    plan: planId,
  }),
  removePortal: v.strictObject({ id: portalId }),
  saveRoster: v.strictObject({
    place: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
    roster: v.unknown(),
  }),
  yearsBeside: v.strictObject({ before: planId, after: planId }),
  correctYears: keptCorrectionsSchema,
  followPlan: v.strictObject({ after: planId, before: v.nullable(planId) }),
  lastYear: v.strictObject({
    ...inPlan,
    task: v.nullable(taskNumber),
    unit: v.exactOptional(v.nullable(unitName)),
  }),
  lexiconRoom: v.strictObject(inPlan),
  tryAddition: v.strictObject({ ...inPlan, addition: additionSchema }),
  keepAddition: v.strictObject({ addition: additionSchema }),
  removeAddition: v.strictObject({ id: v.pipe(v.string(), v.maxLength(40)) }),
  importAdditions: v.strictObject({
    text: v.pipe(v.string(), v.maxLength(60_000)),
    fileName: v.pipe(v.string(), v.maxLength(255)),
  }),
  keepEvidence: keepEvidenceSchema,
  keptEvidence: v.strictObject({ page: pagePlace }),
  pageNow: v.strictObject({ page: pagePlace }),
  pageNeighbours: v.strictObject({ ...inPlan, page: pagePlace }),
  listKeptEvidence: v.strictObject({
    plan: v.pipe(v.string(), v.minLength(1), v.maxLength(eventLimits.name)),
    after: v.nullable(requestId),
  }),
  evidencePicture: v.strictObject({ id: requestId }),
  deleteEvidence: v.strictObject({ id: requestId }),
  rulesInUse: nothing,
  backupStanding: nothing,
  backupHeader: nothing,
  readBackupPortion: v.strictObject({ place: v.nullable(backupPlace) }),
  noteBackup: nothing,
  restorePortion: v.strictObject({
    fileName: v.pipe(v.string(), v.maxLength(1_000)),
    first: moment,
    section: backupWord,
    values: v.pipe(v.array(v.unknown()), v.maxLength(1_000)),
    apply: v.boolean(),
    replace: v.boolean(),
  }),
  settleRestore: nothing,
  readAgain: nothing,
  leave: v.strictObject({ host: hostName }),
  coverageChanged: nothing,
  pageDescribed: nothing,
};

export type MessageName = keyof typeof schemas;
export type MessageData<Name extends MessageName> = v.InferOutput<(typeof schemas)[Name]>;

/** A picture of 400,000 bytes is a third longer as text. */
const longestEvidenceMessage = 600_000;

/** A portion of a backup has many decisions, or a kept picture among them. */
const longestRestoreMessage = 6_500_000;

/** Characters of text that may arrive under a message's name. */
export function longestOf(name: MessageName): number {
  if (name === 'importPlan') return longestPlanMessage;
  if (name === 'keepEvidence') return longestEvidenceMessage;
  if (name === 'restorePortion') return longestRestoreMessage;
  return name === 'saveRoster' ? longestRosterMessage : longestMessage;
}

/**
 * Parses what arrived under a message's name: at most 64 K characters of text in all (`longestOf`), the message's own shape, nothing
 * else. The answer is a fresh value; what it says of the sender's own page is still to be checked against the sender.
 */
export function parseMessage<Name extends MessageName>(
  name: Name,
  data: unknown,
): Result<MessageData<Name>, Sentence> {
  const longest = longestOf(name);
  if (textLengthOf(data, longest) > longest) return failure(say('message_too_large', name, String(longest)));
  const parsed = v.safeParse(schemas[name], data, { abortEarly: true, abortPipeEarly: true });
  if (parsed.success) return success(parsed.output as MessageData<Name>);
  const [issue] = parsed.issues;
  const path = (issue.path ?? []).map((item) => item.key as PropertyKey);
  const place = placeOf(path);
  // The only fault that a person can make by hand, if a view should let it through.
  if (place === 'request.note' && issue.type === 'max_length')
    return failure(say('message_long_note', String(eventLimits.note)));
  return failure(say('message_malformed', name, place || name));
}
