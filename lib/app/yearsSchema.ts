import * as v from 'valibot';
import { planId } from '../plan/schema';

const taskNumber = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
/** More than a plan has tasks. */
const mostCorrections = 1_000;

const correctionsSchema = v.pipe(
  v.array(
    v.union([
      v.strictObject({ task: taskNumber, was: v.pipe(v.array(taskNumber), v.maxLength(50)) }),
      v.strictObject({ dropped: taskNumber }),
    ]),
  ),
  v.maxLength(mostCorrections),
);

const revision = v.strictObject({ id: planId, revision: v.pipe(v.number(), v.safeInteger(), v.minValue(1)) });

/** What people said of two plans, by the revisions that they saw. */
export const keptCorrectionsSchema = v.strictObject({
  before: revision,
  after: revision,
  corrections: correctionsSchema,
});
