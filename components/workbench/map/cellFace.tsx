import { isOverdue, type MapSum } from '../../../lib/app/coverageMap';
import { stateSign } from '../../../lib/app/mapWords';
import type { OwedTask } from '../../../lib/app/summary';
import type { Speak } from '../../../lib/words/sentence';

/**
 * What a cell shows of one task: sign, duties, and marks below; its label says the same in words. Plain functions and few
 * elements: hundreds of cells are drawn between two frames.
 */
export function taskFace(speak: Speak, owed: OwedTask) {
  const { state, coveredDuties, card, obligation, offline, due } = owed;
  return (
    <>
      <b aria-hidden="true">{`${stateSign[state]} ${coveredDuties.length}/${card.duties.length}`}</b>
      <span class="marks" aria-hidden="true">
        {speak(`map_mark_${obligation}`)}
        {isOverdue(owed) && <i class="late">{speak('map_mark_overdue')}</i>}
        {due?.state === 'soon' && <i class="soon">{speak('map_mark_soon')}</i>}
        {offline > 0 && <i class="off">{speak('map_mark_offline')}</i>}
      </span>
    </>
  );
}

/** The same of several tasks together. */
export function sumFace(speak: Speak, { state, covered, tasks, overdue, disputed }: MapSum) {
  return (
    <>
      <b aria-hidden="true">{`${stateSign[state]} ${covered}/${tasks}`}</b>
      <span class="marks" aria-hidden="true">
        {overdue > 0 && (
          <i class="late">
            {speak('map_mark_overdue')}
            {overdue}
          </i>
        )}
        {disputed > 0 && (
          <i>
            {speak('map_mark_disputed')}
            {disputed}
          </i>
        )}
      </span>
    </>
  );
}
