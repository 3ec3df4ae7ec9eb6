import type { VNode } from 'preact';
import { isOverdue, type MapSum } from '../../../lib/app/coverageMap';
import { stateSign } from '../../../lib/app/mapWords';
import type { OwedTask } from '../../../lib/app/summary';
import type { Speak } from '../../../lib/words/sentence';

/**
 * What a cell shows: its two lines, of which the second may go on with marks. The style sheet draws `data-face`, so that it
 * is no text beside the label, which says the same in words. Plain functions, and no element that can be done without:
 * hundreds of cells are drawn between two frames.
 */
export interface CellFace {
  face: string;
  marks: (VNode | false)[];
}

export function taskFace(speak: Speak, owed: OwedTask): CellFace {
  const { state, coveredDuties, card, obligation, offline, due } = owed;
  return {
    face: `${stateSign[state]} ${coveredDuties.length}/${card.duties.length}\n${speak(`map_mark_${obligation}`)}`,
    marks: [
      isOverdue(owed) && <i class="late" data-face={speak('map_mark_overdue')} />,
      due?.state === 'soon' && <i class="soon" data-face={speak('map_mark_soon')} />,
      offline > 0 && <i class="off" data-face={speak('map_mark_offline')} />,
    ],
  };
}

/** The same of several tasks together. */
export function sumFace(speak: Speak, { state, covered, tasks, overdue, disputed }: MapSum): CellFace {
  return {
    face: `${stateSign[state]} ${covered}/${tasks}\n`,
    marks: [
      overdue > 0 && <i class="late" data-face={`${speak('map_mark_overdue')}${overdue}`} />,
      disputed > 0 && <i data-face={`${speak('map_mark_disputed')}${disputed}`} />,
    ],
  };
}
