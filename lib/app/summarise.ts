import { millisOf } from '../coverage/clock';
import type { CoverageRow } from '../coverage/coverage';
import type { DecisionEvent } from '../coverage/event';
import { judge } from '../coverage/judge';
import { owedTasks } from '../coverage/obligation';
import { coverageState, coveredDuties } from '../coverage/row';
import { success, type Result } from '../kernel/result';
import type { Sentence } from '../words/sentence';
import { columnPathOf } from './columnPath';
import { line } from './contentBounds';
import { withHistory } from './learn';
import type { DecisionLog, Notebook, StoreHealth } from './ports';
import type { Seeds } from './seeds';
import type { Counts, OwedTask, PageState, PageVerdict, Summary } from './summary';
import { taskCard } from './taskCard';

export interface SummariseTerms {
  page: PageState;
  /** From `suggestUnit`. */
  suggestedUnit: string | null;
  seeds: Pick<Seeds, 'plan' | 'duties' | 'roster' | 'portals'>;
  log: Pick<DecisionLog, 'eventsOfPage' | 'coverageOf' | 'columnHistory'>;
  notebook: Pick<Notebook, 'actor' | 'drafts' | 'learning'>;
  health: StoreHealth;
}

/** The one function behind every number on every screen. Fails only where the log cannot be read. */
export async function summarise(terms: SummariseTerms): Promise<Result<Summary, Sentence>> {
  const { page, seeds, log, notebook } = terms;
  const { plan, duties, roster } = seeds;
  const [actor, drafts, learning] = await Promise.all([
    notebook.actor(),
    notebook.drafts(),
    notebook.learning(),
  ]);
  const key = page.state === 'not-portal' ? null : page.key;
  const events = key === null || !actor ? success([]) : await log.eventsOfPage(key);
  if (!events.ok) return events;
  const rows = actor ? await log.coverageOf(plan.id, actor.unit) : success([]);
  if (!rows.ok) return rows;
  const columnPath = key === null || !actor || !learning ? '' : columnPathOf(key, seeds.portals);
  const history = columnPath ? await log.columnHistory(plan.id, columnPath) : success([]);
  if (!history.ok) return history;

  const unit = actor && roster.units.find((known) => known.name === actor.unit);
  const vertical = unit?.kind === 'vertical';
  const owed = actor ? owedOf(actor.unit, rows.value, seeds) : [];
  return success({
    page:
      page.state === 'not-portal'
        ? page
        : { ...withHistory(page, history.value, events.value), title: line(page.title) },
    verdicts: actor ? verdictsOf(events.value, plan.id, actor.unit) : [],
    drafts,
    learning,
    actor,
    suggestedUnit: terms.suggestedUnit,
    units: roster.units.map(({ name, kind }) => ({ name, vertical: kind === 'vertical' })),
    planTitle: plan.title,
    planId: plan.id,
    tasks: plan.tasks.map((task) => taskCard(task, duties)),
    uncovered: owed.filter((task) => task.state !== 'covered'),
    counts: countsOf(owed, vertical),
    vertical,
    health: terms.health,
  });
}

function owedOf(
  unit: string,
  rows: readonly CoverageRow[],
  { plan, duties, roster }: SummariseTerms['seeds'],
): OwedTask[] {
  const rowOf = new Map(rows.map((row) => [row.task, row]));
  return owedTasks(unit, plan.tasks, roster).map(({ task, obligation }) => {
    const row = rowOf.get(task.n) ?? null;
    const asked = duties.get(task.n) ?? [];
    return {
      card: taskCard(task, duties),
      obligation,
      state: coverageState(row, asked),
      coveredDuties: coveredDuties(row, asked),
    };
  });
}

/** Counts of the tasks that the unit owes. Gaps of 垂直管理 units are not counted: they publish elsewhere. */
function countsOf(owed: readonly OwedTask[], vertical: boolean): Counts {
  const counts: Counts = { covered: 0, partial: 0, disputed: 0, uncovered: 0 };
  for (const { state } of owed) if (!vertical || state !== 'uncovered') counts[state] += 1;
  return counts;
}

/** What stands on this page for the unit, task by task; tasks on which nothing stands are left out. */
function verdictsOf(events: readonly DecisionEvent[], plan: string, unit: string): PageVerdict[] {
  const own = events.filter((event) => event.plan === plan && event.unit === unit);
  const tasks = [...new Set(own.map((event) => event.task))].sort((one, other) => one - other);
  return tasks.flatMap((task) => {
    const state = judge(own.filter((event) => event.task === task));
    const latest = state.verdicts.at(-1);
    if (!latest) return [];
    return [
      {
        task,
        standing: state.standing,
        duties: state.duties,
        reason: latest.reason,
        note: latest.note,
        by: latest.actor,
        at: millisOf(latest.clock),
      },
    ];
  });
}
