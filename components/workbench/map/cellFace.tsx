import { isOverdue, type MapSum } from '../../../lib/app/coverageMap';
import { stateSign } from '../../../lib/app/mapWords';
import type { OwedTask } from '../../../lib/app/summary';
import type { Speak } from '../../../lib/words/sentence';

/**
 * What a cell shows of one task: sign, duties, and marks below. The style sheet draws `data-face`, so that it is no text
 * beside the label, which says the same in words. Plain functions and few elements: hundreds of cells are drawn between
 * two frames.
 */
export function taskFace(speak: Speak, owed: OwedTask) {
  const { state, coveredDuties, card, obligation, offline, due } = owed;
  return (
    <>
      <b data-face={`${stateSign[state]} ${coveredDuties.length}/${card.duties.length}`} />
      <span class="marks" data-face={speak(`map_mark_${obligation}`)}>
        {isOverdue(owed) && <i class="late" data-face={speak('map_mark_overdue')} />}
        {due?.state === 'soon' && <i class="soon" data-face={speak('map_mark_soon')} />}
        {offline > 0 && <i class="off" data-face={speak('map_mark_offline')} />}
      </span>
    </>
  );
}

/** The same of several tasks together. */
export function sumFace(speak: Speak, { state, covered, tasks, overdue, disputed }: MapSum) {
  return (
    <>
      <b data-face={`${stateSign[state]} ${covered}/${tasks}`} />
      <span class="marks">
        {overdue > 0 && <i class="late" data-face={`${speak('map_mark_overdue')}${overdue}`} />}
        {disputed > 0 && <i data-face={`${speak('map_mark_disputed')}${disputed}`} />}
      </span>
    </>
  );
}
