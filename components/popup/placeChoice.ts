import { inapplicablePlace, offlinePlace } from '../../lib/coverage/place';
import type { OfflineEvidence } from '../../lib/coverage/event';
import type { Choice } from './contract';

/** What is decided about a task as a whole: the place stands for page and address, and there is no title. */
function at(place: string): Pick<Choice, 'page'> {
  return { page: { key: place, url: place, title: '' } };
}

const bare = { reason: null, note: '' } as const;

/** 不适用, with its reason. */
export function stateInapplicable(task: number, reason: string): Choice {
  return { ...at(inapplicablePlace), ...bare, duties: [], task, verdict: 'confirm', note: reason };
}

/** 不适用 does not stand any longer. */
export function withdrawInapplicable(task: number): Choice {
  return { ...at(inapplicablePlace), ...bare, duties: [], task, verdict: 'withdraw' };
}

/** An inspector says that the task does apply, and why. */
export function denyInapplicable(task: number, why: string): Choice {
  return {
    ...at(inapplicablePlace),
    ...bare,
    duties: [],
    task,
    verdict: 'reject',
    reason: 'other',
    note: why,
  };
}

/** 线下佐证 under an id that is new. */
export function nameOffline(id: string, task: number, duties: string[], offline: OfflineEvidence): Choice {
  return { ...at(offlinePlace(id)), ...bare, duties, task, verdict: 'confirm', offline };
}
