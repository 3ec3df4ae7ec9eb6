import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { differenceOf, type Run } from '../../components/popup/difference';

const shown = (runs: Run[]) =>
  runs
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'removed' ? `[-${text}]` : `[+${text}]`))
    .join('');
const difference = async (before: string, now: string) => shown(await differenceOf(before, now));

describe('the difference of two texts', () => {
  test('is shown word by word: numbers and words stay whole', async () => {
    expect(await difference('公开2023年预算收入12.5亿元。', '公开2024年预算收入13.7亿元。')).toBe(
      '公开[-2023][+2024]年预算收入[-12.5][+13.7]亿元。',
    );
  });

  test('names what went and what came', async () => {
    expect(
      await difference(
        '区财政局负责公开部门预算、决算及相关报表。',
        '区财政局和各街道共同负责公开部门预算及相关报表。',
      ),
    ).toBe('区财政局[+和各街道共同]负责公开部门预算[-、决算]及相关报表。');
  });

  test('takes a single character between two changes for chance', async () => {
    expect(await difference('名单见附件一的表。', '电话见公告二的栏。')).not.toMatch(/\]的\[/);
  });

  test('shows a passage with little in common whole', async () => {
    expect(await difference('甲乙丙丁。', '子丑寅卯。')).toBe('[-甲乙丙丁][+子丑寅卯]。');
  });

  test('does not count white space', async () => {
    expect(await difference('标题\n甲  乙\n\n丙。', '标题\n甲 乙\n丙。')).not.toMatch(/[[\]]/);
  });

  test('whatever the texts: what stays and went is the old one, what stays and came is the new one', async () => {
    const text = fc
      .array(fc.constantFrom('预算', '决算', '公开', '2023', '年', '。', '，', '的', '\n', '𠮷'), {
        maxLength: 40,
      })
      .map((parts) => parts.join(''));
    const bare = (words: string) => words.replaceAll(/\s/g, '');
    await fc.assert(
      fc.asyncProperty(text, text, async (before, now) => {
        const runs = await differenceOf(before, now);
        const without = (kind: Run['kind']) =>
          bare(runs.flatMap((run) => (run.kind === kind ? [] : [run.text])).join(''));
        expect(without('added')).toBe(bare(before));
        expect(without('removed')).toBe(bare(now));
      }),
      { numRuns: 300 },
    );
  });
});
