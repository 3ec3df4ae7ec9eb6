import { expect, test } from 'vitest';
import { daysSinceBackup, isBackupDue } from '../../lib/backup/due';

const day = 24 * 60 * 60 * 1_000;
const now = 1_700_000_000_000;

test('nobody is reminded before there is anything to lose', () => {
  expect(isBackupDue({ lastAt: null, decisions: 0, firstAt: null }, now)).toBe(false);
});

test('a first decision waits a week, and so does every backup', () => {
  expect(isBackupDue({ lastAt: null, decisions: 1, firstAt: now - 6 * day }, now)).toBe(false);
  expect(isBackupDue({ lastAt: null, decisions: 1, firstAt: now - 7 * day }, now)).toBe(true);
  expect(isBackupDue({ lastAt: now - 6 * day, decisions: 9, firstAt: now - 90 * day }, now)).toBe(false);
  expect(isBackupDue({ lastAt: now - 7 * day, decisions: 9, firstAt: now - 90 * day }, now)).toBe(true);
});

test('days are whole days; a clock that was set back counts as today', () => {
  const since = (lastAt: number | null) => daysSinceBackup({ lastAt, decisions: 1, firstAt: 0 }, now);
  expect([since(null), since(now - day + 1), since(now - day), since(now + day)]).toEqual([null, 0, 1, 0]);
});
