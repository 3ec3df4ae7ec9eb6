import { describe, expect, test } from 'vitest';
import { askedAgain } from '../../lib/coverage/asked';
import type { Basis, MachineWord } from '../../lib/coverage/event';

const said: MachineWord = { grade: 'strong', counts: true, duties: ['11.budget', '11.account'] };
const then: Basis = { text: '0'.repeat(16), rules: 'a'.repeat(16), finding: said };
const otherText = { text: '1'.repeat(16) };
const otherRules = { rules: 'b'.repeat(16) };

describe('a decision stays decided', () => {
  test('while words and rules are the same', () => {
    expect(askedAgain(then, { ...then })).toBeNull();
  });

  test('when other rules say the same of the same words', () => {
    const same = { ...said, duties: [...said.duties].reverse() };
    expect(askedAgain(then, { ...then, ...otherRules, finding: same })).toBeNull();
    expect(askedAgain({ ...then, finding: null }, { ...then, ...otherRules, finding: null })).toBeNull();
  });

  test('where nobody wrote down what it was based on, or the page is not read now', () => {
    expect(askedAgain(undefined, then)).toBeNull();
    expect(askedAgain(then, null)).toBeNull();
  });
});

describe('a decision is asked again', () => {
  test('when the page’s words changed, and says under which fingerprint the old ones may lie', () => {
    expect(askedAgain(then, { ...then, ...otherText })).toEqual({
      textChanged: true,
      textBefore: then.text,
      before: said,
      now: said,
    });
  });

  test.each<[string, MachineWord | null]>([
    ['another grade', { ...said, grade: 'check' }],
    ['that it no longer counts', { ...said, counts: false }],
    ['other duties', { ...said, duties: ['11.budget'] }],
    ['nothing about the task', null],
  ])('when other rules say %s', (_, finding) => {
    expect(askedAgain(then, { ...then, ...otherRules, finding })).toMatchObject({
      textChanged: false,
      before: said,
      now: finding,
    });
  });
});
