import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { remembered } from '../../lib/words/remembered';
import { speaker } from '../../lib/words/speaker';
import { texts, type MessageKey } from '../../lib/words/texts';

test('a text that was asked for once is spoken like one that is asked for each time', () => {
  const ask = vi.fn(speaker('zh'));
  const speak = remembered(ask);
  const keys = Object.keys(texts) as MessageKey[];
  const argument = fc.oneof(fc.string(), fc.constantFrom('$1', '$$', '区财政局'));
  fc.assert(
    fc.property(fc.constantFrom(...keys), fc.array(argument, { maxLength: 9 }), (key, args) => {
      expect(speak(key, ...args)).toBe(speaker('zh')(key, ...args));
    }),
  );
  ask.mockClear();
  for (const key of [...keys, ...keys]) speak(key);
  expect(ask.mock.calls.length).toBeLessThanOrEqual(keys.length);
});
