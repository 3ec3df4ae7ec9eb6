import { expect, test } from 'vitest';
import { remembered } from '../../lib/words/remembered';
import { speaker } from '../../lib/words/speaker';
import { texts, type MessageKey } from '../../lib/words/texts';

test('what is remembered says the same as what was asked, whatever stands in its places', () => {
  const speak = speaker('zh');
  const fast = remembered(speak);
  const args = ['甲', '$1', '$$', '', '戊', '6', '庚', '八', '九'];
  for (const key of Object.keys(texts) as MessageKey[])
    for (const some of [args, args.slice(0, 1), []]) expect(fast(key, ...some)).toBe(speak(key, ...some));
});
