import type { ColumnRow } from '../coverage/columns';
import type { DecisionEvent } from '../coverage/event';
import { grouped } from '../coverage/grouped';
import { judge } from '../coverage/judge';
import { withPrior, type Prior } from '../recognition/prior';
import type { PageState } from './summary';

/**
 * The page as the popup shows it: its findings adjusted by what people decided about other pages of its column. The
 * page's own description, which the content script has, is left as it is.
 */
export function withHistory(
  page: PageState,
  rows: readonly ColumnRow[],
  onPage: readonly DecisionEvent[],
): PageState {
  if (page.state !== 'described') return page;
  const findings = withPrior(page.description.findings, priorOf(rows, onPage));
  return { ...page, description: { ...page.description, findings } };
}

/**
 * A task on which someone has decided here, for whatever unit, is left out: a person's word stands by itself, and must
 * not come back as evidence for the very page it was said about.
 */
function priorOf(rows: readonly ColumnRow[], onPage: readonly DecisionEvent[]): Prior {
  return new Map(
    rows
      .filter((row) => isUndecided(onPage.filter(({ plan, task }) => plan === row.plan && task === row.task)))
      .map(({ task, confirmed, rejected }) => [task, { confirmed, rejected }]),
  );
}

function isUndecided(events: readonly DecisionEvent[]): boolean {
  const ofUnits = [...grouped(events, ({ unit }) => unit).values()];
  return ofUnits.every((ofUnit) => judge(ofUnit).standing === 'open');
}
