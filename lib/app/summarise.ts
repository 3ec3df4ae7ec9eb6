import { success, type Result } from '../kernel/result';
import type { Proofs } from '../recognition/proofs';
import type { Sentence } from '../words/sentence';
import { columnPathOf } from './columnPath';
import { line } from './contentBounds';
import { isOfPlan } from './draft';
import { withHistory } from './learn';
import { openGroups, rosterWith } from './members';
import { countsOf, owedOf } from './owed';
import type { DecisionLog, Notebook, ReportLine, StoreHealth } from './ports';
import type { Seeds } from './seeds';
import { verdictsOf } from './statements';
import type { PageState, Summary } from './summary';
import { taskCard } from './taskCard';

export interface SummariseTerms {
  page: PageState;
  /** From `suggestUnit`. */
  suggestedUnit: string | null;
  /** From the recogniser. */
  proofs?: Proofs;
  seeds: Pick<Seeds, 'plan' | 'duties' | 'roster' | 'portals'>;
  log: Pick<DecisionLog, 'eventsOfPage' | 'coverageOf' | 'columnHistory'>;
  notebook: Pick<Notebook, 'actor' | 'drafts' | 'learning' | 'unit' | 'groupMembers'>;
  health: StoreHealth;
  /** None where nothing is said. */
  previewHosts?: string[];
  previewMissing?: string[];
  reports?: ReportLine[];
  /** YYYY-MM-DD where the user is. */
  today: string;
}

/** The one function behind every number on every screen. Fails only where the log cannot be read. */
export async function summarise(terms: SummariseTerms): Promise<Result<Summary, Sentence>> {
  const { page, seeds, log, notebook } = terms;
  const { plan, duties } = seeds;
  const [actor, drafts, learning, chosen, named] = await Promise.all([
    notebook.actor(),
    notebook.drafts(),
    notebook.learning(),
    notebook.unit(),
    notebook.groupMembers(),
  ]);
  const roster = rosterWith(seeds.roster, named);
  const unit = actor && (roster.units.some(({ name }) => name === chosen) ? chosen : actor.unit);
  const key = page.state === 'not-portal' || !actor ? null : page.key;
  const columnPath = key === null || !learning ? '' : columnPathOf(key, seeds.portals);
  const [events, rows, history] = await Promise.all([
    key === null ? success([]) : log.eventsOfPage(key),
    unit ? log.coverageOf(plan.id, unit) : success([]),
    columnPath ? log.columnHistory(plan.id, columnPath) : success([]),
  ]);
  if (!events.ok) return events;
  if (!rows.ok) return rows;
  if (!history.ok) return history;

  const vertical = roster.units.find(({ name }) => name === unit)?.kind === 'vertical';
  const owed = unit ? owedOf(unit, rows.value, { plan, duties, roster }, terms.today, terms.proofs) : [];
  return success({
    page:
      page.state === 'not-portal'
        ? page
        : { ...withHistory(page, history.value, events.value), title: line(page.title) },
    verdicts: actor && unit ? verdictsOf(events.value, { plan: plan.id, unit, actor, page }) : [],
    drafts: drafts.filter((draft) => isOfPlan(draft, seeds)),
    learning,
    actor,
    unit,
    suggestedUnit: terms.suggestedUnit,
    units: roster.units.map(({ name, kind }) => ({ name, vertical: kind === 'vertical' })),
    planTitle: plan.title,
    planId: plan.id,
    tasks: plan.tasks.map((task) => taskCard(task, duties)),
    owed,
    groups: openGroups(seeds, named),
    counts: countsOf(owed, vertical),
    vertical,
    previewHosts: terms.previewHosts ?? [],
    previewMissing: terms.previewMissing ?? [],
    reports: terms.reports ?? [],
    health: terms.health,
  });
}
