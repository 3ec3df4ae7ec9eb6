import * as v from 'valibot';
import type { KeptPlan, PlanChoice } from '../app/ports';
import { noChanges } from '../backup/changes';
import type { BackupSection, SectionFault } from '../backup/section';
import { canonicalJson, type Canonical } from '../coverage/canonical';
import { failure, success, type Result } from '../kernel/result';
import { validate } from '../kernel/validate';
import { mostPlanValues } from '../plan/limits';
import { parseDuties } from '../plan/parseDuties';
import { parsePlan } from '../plan/parsePlan';
import { parseRoster } from '../plan/parseRoster';
import type { Roster } from '../plan/roster';
import { planId } from '../plan/schema';
import { say, type Sentence } from '../words/sentence';
import { allOrNothing, together } from './allOrNothing';
import { allOf } from './backupLog';
import type { OwnedDecisionLog } from './decisionLog';

/** Plans are few; each of them, with its rosters, travels alone. */
type PlanLine =
  | { kind: 'plan'; kept: KeptPlan }
  | { kind: 'roster'; roster: Roster }
  | { kind: 'choice'; portal: string; plan: string };

const short = v.pipe(v.string(), v.maxLength(1_000));
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const keptSchema = v.strictObject({
  plan: v.unknown(),
  duties: v.array(v.strictTuple([count, v.array(v.unknown())])),
  place: short,
  source: v.strictObject({
    fileName: short,
    sha256: v.nullable(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))),
    stored: v.nullable(v.strictObject({ at: count, by: short })),
  }),
  newUnits: count,
});
const lineSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('plan'), kept: keptSchema }),
  v.strictObject({ kind: v.literal('roster'), roster: v.unknown() }),
  v.strictObject({ kind: v.literal('choice'), portal: short, plan: planId }),
]);

/** Plans that people brought in, every revision, the rosters of their places, and which plan is in use for a portal. */
export function plansSection(
  { readFrom, writeTo }: Pick<OwnedDecisionLog, 'readFrom' | 'writeTo'>,
  choice: PlanChoice,
): BackupSection {
  async function stored(): Promise<Result<PlanLine[], Sentence>> {
    const chosen = await choice.chosen();
    const kept = await readFrom(async (database) => [
      ...(await database.getAll('plans')).map((plan): PlanLine => ({ kind: 'plan', kept: plan })),
      ...(await database.getAll('rosters')).map((roster): PlanLine => ({ kind: 'roster', roster })),
    ]);
    if (!kept.ok) return kept;
    const choices = [...chosen]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([portal, plan]): PlanLine => ({ kind: 'choice', portal, plan }));
    return success([...kept.value, ...choices]);
  }

  return {
    name: 'plans',
    async count() {
      const lines = await stored();
      return lines.ok ? success(lines.value.length) : lines;
    },
    async read(after) {
      const lines = await stored();
      if (!lines.ok) return lines;
      const at = Number(after ?? 0);
      const next = at + 1 < lines.value.length ? String(at + 1) : null;
      return success({ values: lines.value.slice(at, at + 1), next });
    },
    async take(values, { apply, replace }) {
      const lines = allOf(values, lineIn);
      if (!lines.ok) return lines;
      const here = await stored();
      if (!here.ok) return failure<SectionFault>({ kind: 'failed', why: here.error });
      const known = new Map(here.value.map((line) => [nameOf(line), line]));
      const changes = noChanges('plans');
      const wanted: PlanLine[] = [];
      for (const line of lines.value) {
        const same = known.get(nameOf(line));
        if (!same) changes.added += 1;
        else if (canonical(same) === canonical(line)) changes.here += 1;
        // A revision never changes: whatever says otherwise is another plan under its name.
        else if (line.kind === 'plan') changes.left += 1;
        else changes.differing.push(differenceOf(line));
        if (!same || (line.kind !== 'plan' && replace)) wanted.push(line);
      }
      if (!apply || wanted.length === 0) return success(changes);
      const written = await writeTo(async (database) => {
        const transaction = database.transaction(['plans', 'rosters'], 'readwrite', { durability: 'strict' });
        await allOrNothing(transaction, () =>
          together(
            wanted.flatMap((line): (() => Promise<unknown>)[] => {
              if (line.kind === 'plan') return [() => transaction.objectStore('plans').put(line.kept)];
              return line.kind === 'roster'
                ? [() => transaction.objectStore('rosters').put(line.roster)]
                : [];
            }),
          ),
        );
      });
      if (!written.ok) return failure<SectionFault>({ kind: 'failed', why: written.error });
      for (const line of wanted) {
        const chosen = line.kind === 'choice' ? await choice.choose(line.portal, line.plan) : written;
        if (!chosen.ok) return failure<SectionFault>({ kind: 'failed', why: chosen.error });
      }
      return success(changes);
    },
  };
}

/** Plan, duties and roster are checked as their files are. */
function lineIn(value: unknown): Result<PlanLine, Sentence> {
  const line = validate(lineSchema, value, 'plans', mostPlanValues);
  if (!line.ok) return line;
  if (line.value.kind === 'choice') return success(line.value);
  if (line.value.kind === 'roster') {
    const roster = parseRoster(line.value.roster, 'plans');
    return roster.ok ? success({ kind: 'roster', roster: roster.value }) : roster;
  }
  const { kept } = line.value;
  const plan = parsePlan(kept.plan, 'plans');
  if (!plan.ok) return plan;
  const table = kept.duties.map(([task, duties]) => ({ task, duties }));
  const duties = parseDuties(table, 'plans', plan.value);
  if (!duties.ok) return duties;
  const checked = [...duties.value].map(([task, list]): KeptPlan['duties'][number] => [task, [...list]]);
  return success({ kind: 'plan', kept: { ...kept, plan: plan.value, duties: checked } });
}

function nameOf(line: PlanLine): string {
  if (line.kind === 'plan') return `plan ${line.kept.plan.id} ${line.kept.plan.revision}`;
  return line.kind === 'roster' ? `roster ${line.roster.place}` : `choice ${line.portal}`;
}

function differenceOf(line: Exclude<PlanLine, { kind: 'plan' }>): Sentence {
  return line.kind === 'roster'
    ? say('backup_differs_roster', line.roster.place)
    : say('backup_differs_plan', line.plan);
}

function canonical(line: PlanLine): string {
  return canonicalJson(line as unknown as Canonical);
}
