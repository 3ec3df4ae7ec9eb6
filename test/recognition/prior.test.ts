import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding, Grade } from '../../lib/recognition/finding';
import { decisionsLeast, expectedShare, withPrior, type Decided } from '../../lib/recognition/prior';
import { say } from '../../lib/words/sentence';
import { gates, page, shipped, speak } from './shipped';

const finding = (grade: Grade, missing: Finding['missing'] = []): Finding => ({
  task: 11,
  duties: [],
  grade,
  score: 0.5,
  counts: true,
  whyNot: null,
  reasons: [say('reason_title', '“预算”')],
  evidence: [],
  missing,
});
const after = (grade: Grade, decided: Decided, missing?: Finding['missing']) =>
  withPrior([finding(grade, missing)], new Map([[11, decided]]))[0]!;

describe('a column whose pages were decided on', () => {
  test('says how many of them were confirmed, as the last reason', () => {
    const { reasons } = after('strong', { confirmed: 12, rejected: 2 });
    expect(reasons.map(speak)).toEqual([
      '标题写有“预算”',
      '本栏目 14 页中 12 页确认为任务 11（只数判定过的页），等级不变',
    ]);
  });

  test('lifts 待核 to 较可能 when three pages were confirmed and none rejected', () => {
    const lifted = after('check', { confirmed: 3, rejected: 0 });
    expect(lifted.grade).toBe('likely');
    expect(speak(lifted.reasons.at(-1)!)).toContain('3 页中 3 页确认为任务 11');
    expect(speak(lifted.reasons.at(-1)!)).toContain('由待核调为较可能');
  });

  test('lowers by one grade when three pages were rejected and none confirmed', () => {
    expect(after('strong', { confirmed: 0, rejected: 3 }).grade).toBe('likely');
    expect(after('likely', { confirmed: 0, rejected: 3 }).grade).toBe('check');
    expect(after('check', { confirmed: 0, rejected: 3 }).grade).toBe('check');
  });

  test('leaves the grade where people did not agree', () => {
    for (const grade of ['strong', 'likely', 'check'] as const)
      expect(after(grade, { confirmed: 5, rejected: 4 }).grade).toBe(grade);
  });

  test('says nothing before three pages were decided', () => {
    for (const decided of [
      { confirmed: 2, rejected: 0 },
      { confirmed: 0, rejected: 2 },
    ])
      expect(after('check', decided)).toEqual(finding('check'));
  });

  test('says nothing about other tasks', () => {
    expect(withPrior([finding('check')], new Map([[12, { confirmed: 9, rejected: 0 }]]))).toEqual([
      finding('check'),
    ]);
  });

  test('does not lift what the page’s own words hold down', () => {
    const many = { confirmed: 30, rejected: 0 };
    expect(after('check', many, [say('recognition_restricted', '会议报道', '召开')]).grade).toBe('check');
    expect(after('check', many, [say('lacks_contradicted')]).grade).toBe('check');
  });
});

const grades: Grade[] = ['check', 'likely', 'strong'];

test('whatever was decided: no finding comes or goes, grades move by one at most, and never up to 证据充分', () => {
  const decided = fc.record({ confirmed: fc.nat(40), rejected: fc.nat(40) });
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...grades), { maxLength: 5 }), decided, (given, counts) => {
      const before = given.map((grade, n) => ({ ...finding(grade), task: n % 2 ? 11 : 12 }));
      const adjusted = withPrior(before, new Map([[11, counts]]));
      expect(adjusted.map(({ task }) => task)).toEqual(before.map(({ task }) => task));
      adjusted.forEach(({ grade, counts: counting }, n) => {
        const steps = grades.indexOf(grade) - grades.indexOf(given[n]!);
        expect(Math.abs(steps)).toBeLessThanOrEqual(1);
        if (grade === 'strong') expect(given[n]).toBe('strong');
        if (steps > 0) expect(counts.confirmed).toBeGreaterThanOrEqual(decisionsLeast);
        expect(counting).toBe(true);
      });
    }),
  );
});

test('more confirmations never make a page less expected, more rejections never make it more so', () => {
  fc.assert(
    fc.property(fc.nat(500), fc.nat(500), (confirmed, rejected) => {
      const share = expectedShare({ confirmed, rejected });
      expect(expectedShare({ confirmed: confirmed + 1, rejected })).toBeGreaterThan(share);
      expect(expectedShare({ confirmed, rejected: rejected + 1 })).toBeLessThan(share);
      expect(share).toBeGreaterThan(0);
      expect(share).toBeLessThan(1);
    }),
  );
});

test('the recogniser itself knows nothing of decisions', () => {
  const { recogniser } = shipped();
  const facts = page({ title: '浔阳区审计局关于2022年度审计查出问题整改情况的公告', column: '审计公开' });
  const { findings } = recogniser.recognise(facts, gates);
  expect(findings.length).toBeGreaterThan(0);
  expect(JSON.stringify(findings)).not.toContain('prior_');
});
