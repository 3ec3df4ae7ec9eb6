import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { runningSha256 } from '../../lib/backup/sha256';

test('a running digest is the SHA-256 of everything, however it was cut', () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 8 }), (parts) => {
      const running = runningSha256();
      for (const part of parts) running.add(part);
      expect(running.finish()).toBe(createHash('sha256').update(Buffer.concat(parts)).digest('hex'));
    }),
  );
});

test.each([0, 55, 56, 63, 64, 65, 119, 120, 128, 1_000_003])('of %i bytes too', (length) => {
  const bytes = new Uint8Array(length).fill(0x61);
  const running = runningSha256();
  running.add(bytes);
  expect(running.finish()).toBe(createHash('sha256').update(bytes).digest('hex'));
});
