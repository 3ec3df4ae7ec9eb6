import type { Speak } from '../words/sentence';
import type { MapSum } from './coverageMap';
import type { OwedTask } from './summary';

/** Signs of the states: they differ by shape, so that no one needs the colours. */
export const stateSign = {
  covered: '✓',
  partial: '◐',
  uncovered: '○',
  disputed: '≠',
  inapplicable: '—',
} as const;

/** What a screen reader says of a cell: 区财政局 第11项 要素 3/5 部分，已逾期 12 天，责任，含线下佐证. */
export function cellWords(speak: Speak, unit: string, owed: OwedTask, vertical: boolean): string {
  const { card, state, coveredDuties, due, obligation, offline } = owed;
  const count = `${coveredDuties.length}/${card.duties.length}`;
  const more = [
    due?.state === 'overdue' && speak('row_overdue', `${-due.days}`),
    due?.state === 'soon' &&
      (due.days === 0 ? speak('row_today') : speak('row_soon', `${due.days}`, due.date)),
    speak(`obligation_${obligation}`),
    offline > 0 && speak('map_with_offline'),
    vertical && speak('map_vertical'),
  ].filter((part) => part !== false);
  const lead = speak('map_cell', unit, `${card.n}`, count, speak(`coverage_${state}`));
  return [lead, ...more].join(speak('map_comma'));
}

/** The same of several tasks together: 区财政局 “重点领域” 12 项任务已覆盖 7 项 部分，逾期 2 项. */
export function sumWords(speak: Speak, unit: string, title: string, sum: MapSum): string {
  const { covered, tasks, state, disputed, inapplicable, overdue, offline } = sum;
  const more = [
    overdue > 0 && speak('map_sum_overdue', `${overdue}`),
    disputed > 0 && speak('map_sum_disputed', `${disputed}`),
    inapplicable > 0 && speak('map_sum_inapplicable', `${inapplicable}`),
    offline > 0 && speak('map_sum_offline', `${offline}`),
  ].filter((part) => part !== false);
  const lead = speak('map_sum', unit, title, `${covered}`, `${tasks}`, speak(`coverage_${state}`));
  return [lead, ...more].join(speak('map_comma'));
}
