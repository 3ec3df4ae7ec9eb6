import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { byPlace } from '../../lib/coverage/cells';
import { writeClock } from '../../lib/coverage/clock';
import type { CoverageRow } from '../../lib/coverage/coverage';
import { allRows, packedRows, rowsOfUnit } from '../../lib/coverage/packedRows';
import { bigOverview } from '../workbench/bigOverview';

const count = fc.nat(100_000);
const duties = fc.uniqueArray(fc.string({ unit: 'binary', minLength: 1 }), { maxLength: 4 });
const names = ['区财政局', '区 审计,局', '区教体局'];

const row: fc.Arbitrary<CoverageRow> = fc
  .record({
    unit: fc.constantFrom(...names),
    task: fc.integer({ min: 1, max: 40 }),
    duties,
    offlineDuties: duties,
    pages: count,
    offline: count,
    inapplicable: fc.boolean(),
    disputed: count,
    disputes: fc.boolean(),
    clock: fc.tuple(fc.nat(2_000_000_000_000), fc.nat(999_999), fc.constantFrom('deviceone', 'a0b1c2d3e4')),
  })
  .map(({ disputes, clock, ...fields }) => ({
    plan: 'example',
    ...fields,
    ...(disputes && { inapplicableDisputed: true as const }),
    lastClock: writeClock(...clock),
  }));
const rows = fc
  .uniqueArray(row, { selector: ({ unit, task }) => `${task} ${unit}` })
  .map((some) => some.sort(byPlace));

test('rows that were packed come back as they were, also through a message', () => {
  fc.assert(
    fc.property(rows, (some) => {
      const packed = JSON.parse(JSON.stringify(packedRows('example', some))) as ReturnType<typeof packedRows>;
      expect(allRows(packed)).toEqual(some);
      for (const name of names)
        expect(rowsOfUnit(packed, name)).toEqual(some.filter(({ unit }) => unit === name));
    }),
  );
});

test('packed anew for some units, the others stay as they were', () => {
  fc.assert(
    fc.property(rows, rows, (before, after) => {
      const changed = new Set(after.map(({ unit }) => unit));
      const kept = before.filter(({ unit }) => !changed.has(unit));
      const packed = packedRows('example', after, packedRows('example', before));
      expect(allRows(packed)).toEqual([...kept, ...after].sort(byPlace));
    }),
  );
});

test('the rows of a large plan are packed into less than a fifth of their length', () => {
  const { rows: packed } = bigOverview();
  expect(JSON.stringify(packed).length).toBeLessThan(JSON.stringify(allRows(packed)).length / 5);
});
