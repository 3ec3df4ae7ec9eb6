import type { DecisionRequest } from '../coverage/event';
import { placeKind } from '../coverage/place';
import { say, type Sentence } from '../words/sentence';

/** What a view says once a decision is stored. `isAnswer`: an inspector's verdict stands, and this one does not change it. */
export function doneWords(
  { page, task, verdict }: Pick<DecisionRequest, 'page' | 'task' | 'verdict'>,
  isAnswer: boolean,
): Sentence {
  const kind = placeKind(page);
  if (isAnswer && (verdict === 'confirm' || verdict === 'reject'))
    return say(`done_answer_${verdict}`, `${task}`);
  if (kind !== 'web' && verdict === 'confirm') return say(`done_${kind}`, `${task}`);
  if (kind === 'inapplicable' && verdict === 'reject') return say('done_inapplicable_denied', `${task}`);
  return say(`done_${verdict}`, `${task}`);
}
