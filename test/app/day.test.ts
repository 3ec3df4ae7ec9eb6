import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayBounds, dayOf } from '../../lib/app/day';

describe('a local day', () => {
  test('goes from midnight to midnight where the user is', () => {
    const { from, to } = dayBounds('2026-11-23')!;
    expect(new Date(from).toString()).toMatch(/Nov 23 2026 00:00:00/);
    expect(new Date(to).toString()).toMatch(/Nov 24 2026 00:00:00/);
  });

  test.each(['', '2026-02-30', '2026-13-01', '今天', '2026-1-1', '0001-00-01'])('%j is none', (text) =>
    expect(dayBounds(text)).toBeNull(),
  );

  test('begins where the day before ended', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date(2000, 0, 1), max: new Date(2100, 0, 1), noInvalidDate: true }),
        (day) => {
          const { to } = dayBounds(dayOf(day.getTime()))!;
          expect(dayBounds(dayOf(to))!.from).toBe(to);
        },
      ),
    );
  });
});
