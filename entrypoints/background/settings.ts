import { parseMessage } from '../../lib/app/messages';
import type { AdditionShelf } from '../../lib/app/lexiconRoom';
import { answer } from '../../lib/browser/answer';
import { success } from '../../lib/kernel/result';
import type { PlansInUse } from './inUse';

/** Answers by what pages are recognised now. */
export function answerSettings(inUse: PlansInUse, additions: Pick<AdditionShelf, 'all'>): void {
  answer(
    'rulesInUse',
    'page',
    (data) => parseMessage('rulesInUse', data),
    async () => {
      const ready = await inUse.of(null);
      if (!ready.ok) return ready;
      const reading = await ready.value.reading();
      if (!reading.ok) return reading;
      return success({ rules: reading.value.rules, additions: (await additions.all()).length });
    },
  );
}
