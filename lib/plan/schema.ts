import * as v from 'valibot';
import type { MessageKey } from '../words/texts';
import { dayOf } from './calendar';
import { longestCell, mostTasks, mostWarnings } from './limits';

/** Shapes of the data files of this room. Carries the validator: not for what runs in a portal page. */

const shortText = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const cellText = v.pipe(v.string(), v.maxLength(longestCell));
/** A cell of the longest kind cannot hold more names than every second character. */
const names = v.pipe(
  v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(longestCell))),
  v.maxLength(longestCell / 2),
);
const id = v.pipe(v.string(), v.maxLength(60), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/));
const year = v.pipe(v.number(), v.integer(), v.minValue(2000), v.maxValue(2099));
const counting = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(999_999));

const date = v.pipe(
  v.string(),
  v.maxLength(10),
  v.check((words) => {
    const [, y, m, d] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(words) ?? [];
    return dayOf(Number(y), Number(m), Number(d)) === words;
  }),
);

/** Only the form of the key is held: looking it up would make the background carry every text in both languages. */
const messageKey = v.custom<MessageKey>(
  (key) => typeof key === 'string' && /^[a-z][a-z0-9_]{0,59}$/.test(key),
);

const sentence = v.strictObject({
  key: messageKey,
  args: v.pipe(v.array(v.pipe(v.string(), v.maxLength(2 * longestCell))), v.maxLength(9)),
});

const task = v.strictObject({
  n: counting,
  seq: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(999_999)),
  level1: cellText,
  level2: cellText,
  text: v.pipe(v.string(), v.minLength(1), v.maxLength(longestCell)),
  lead: names,
  responsible: names,
  leadRaw: cellText,
  responsibleRaw: cellText,
  deadline: cellText,
  deadlineKind: v.picklist(['none', 'date', 'period', 'interval']),
  dates: v.pipe(v.array(date), v.maxLength(longestCell / 2)),
  groups: names,
  windowYears: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(99))),
});

const planEntries = {
  title: v.pipe(v.string(), v.minLength(1), v.maxLength(longestCell)),
  year,
  place: v.nullable(shortText),
  columns: v.pipe(v.array(v.nullable(cellText)), v.maxLength(100)),
  tasks: v.pipe(v.array(task), v.minLength(1), v.maxLength(mostTasks)),
  warnings: v.pipe(v.array(sentence), v.maxLength(mostWarnings)),
};

export const planId = id;

export const shippedPlanSchema = v.strictObject({ id, revision: counting, ...planEntries });

const duty = v.strictObject({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(60)),
  label: shortText,
});

const duties = v.pipe(v.array(duty), v.maxLength(100));

/** One entry a task, with the duties in the order in which they are shown. */
export const dutiesSchema = v.pipe(
  v.array(
    v.strictObject({ task: counting, duties: v.pipe(v.array(duty), v.minLength(1), v.maxLength(100)) }),
  ),
  v.maxLength(mostTasks),
);

const unit = v.strictObject({
  name: shortText,
  fullName: v.nullable(shortText),
  nameSource: v.picklist(['seen', 'probable', 'unknown']),
  aliases: v.pipe(v.array(shortText), v.maxLength(50)),
  pathCodes: v.pipe(v.array(shortText), v.maxLength(20)),
  kind: v.picklist(['department', 'centre', 'street', 'vertical']),
});

const groups = v.pipe(
  v.array(
    v.strictObject({
      name: shortText,
      members: v.nullable(v.pipe(v.array(shortText), v.maxLength(2_000))),
    }),
  ),
  v.maxLength(200),
);

export const rosterSchema = v.strictObject({
  place: shortText,
  units: v.pipe(v.array(unit), v.minLength(1), v.maxLength(2_000)),
  groups,
});

const anyText = v.pipe(v.string(), v.maxLength(2_000));

/** A roster as somebody is editing it: it need not be right yet, but it must have its shape. */
export const rosterDraftSchema = v.strictObject({
  place: shortText,
  units: v.pipe(
    v.array(
      v.strictObject({
        name: anyText,
        fullName: v.nullable(anyText),
        nameSource: v.picklist(['seen', 'probable', 'unknown']),
        aliases: v.pipe(v.array(anyText), v.maxLength(500)),
        pathCodes: v.pipe(v.array(anyText), v.maxLength(500)),
        kind: v.picklist(['department', 'centre', 'street', 'vertical']),
      }),
    ),
    v.maxLength(2_000),
  ),
  groups: v.pipe(
    v.array(
      v.strictObject({
        name: anyText,
        members: v.nullable(v.pipe(v.array(anyText), v.maxLength(2_000))),
      }),
    ),
    v.maxLength(200),
  ),
});

/** What the preview hands over; that its parts fit together is looked at afterwards. */
export const planImportSchema = v.strictObject({
  plan: v.strictObject(planEntries),
  duties: v.pipe(v.array(v.strictTuple([counting, duties])), v.maxLength(mostTasks)),
  newUnits: v.pipe(v.array(unit), v.maxLength(2_000)),
  aliases: v.pipe(v.array(v.strictObject({ alias: shortText, unit: shortText })), v.maxLength(5_000)),
  groups,
  fileName: v.pipe(v.string(), v.minLength(1), v.maxLength(255)),
  sha256: v.nullable(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))),
});
