import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnRows, shareOf } from '../../lib/coverage/columns';
import { history, rules, saidHistories } from './histories';

const zcjd = (n: number) => `www.xunyang.gov.cn/zcjd/t${n}.html`;

describe('a page speaks for or against a task in its column', () => {
  test('when it is confirmed, or rejected for whatever reason', async () => {
    expect(shareOf(await history([{ role: 'editor', verdict: 'confirm' }]))).toEqual({
      confirmed: 1,
      rejected: 0,
    });
    for (const reason of ['other-task', 'repost', 'past-year', 'duplicate', 'incomplete', 'other'] as const)
      expect(shareOf(await history([{ role: 'staff', verdict: 'reject', reason }]))).toEqual({
        confirmed: 0,
        rejected: 1,
      });
  });

  test('once, also when two units confirm it', async () => {
    const events = await history([
      { role: 'editor', verdict: 'confirm', unit: '区财政局' },
      { role: 'editor', verdict: 'confirm', unit: '区审计局' },
    ]);
    expect(shareOf(events)).toEqual({ confirmed: 1, rejected: 0 });
  });

  test('not at all where people or units disagree', async () => {
    const ofOneUnit = await history([
      { role: 'editor', verdict: 'confirm' },
      { role: 'staff', verdict: 'reject' },
    ]);
    const ofTwo = await history([
      { role: 'editor', verdict: 'confirm', unit: '区财政局' },
      { role: 'editor', verdict: 'reject', unit: '区审计局' },
    ]);
    for (const events of [ofOneUnit, ofTwo]) expect(shareOf(events)).toEqual({ confirmed: 0, rejected: 0 });
  });

  test('no longer once its verdict is withdrawn', async () => {
    const events = await history([
      { role: 'editor', verdict: 'confirm' },
      { role: 'editor', verdict: 'withdraw', after: [0] },
    ]);
    expect(shareOf(events)).toEqual({ confirmed: 0, rejected: 0 });
  });
});

describe('the rows of a log', () => {
  test('count pages by column and task', async () => {
    const rows = columnRows(
      await history([
        { role: 'editor', verdict: 'confirm', page: zcjd(1) },
        { role: 'editor', verdict: 'confirm', page: zcjd(2) },
        { role: 'editor', verdict: 'reject', page: zcjd(3) },
        { role: 'editor', verdict: 'confirm', page: zcjd(3), task: 21 },
        { role: 'editor', verdict: 'confirm', page: 'www.xunyang.gov.cn/czxx/t4.html' },
        { role: 'editor', verdict: 'confirm', page: 'www.xunyang.gov.cn/t5.html' },
      ]),
      rules,
    );
    const plan = 'xunyang-2023';
    expect(rows).toEqual([
      { plan, columnPath: 'zcjd', task: 11, confirmed: 2, rejected: 1 },
      { plan, columnPath: 'zcjd', task: 21, confirmed: 1, rejected: 0 },
      { plan, columnPath: 'czxx', task: 11, confirmed: 1, rejected: 0 },
    ]);
  });

  test('are the same whatever the order of the events', async () => {
    await fc.assert(
      fc.asyncProperty(saidHistories, async (said) => {
        const events = await history(said.map((one, n) => ({ ...one, page: zcjd(n % 3) })));
        const mixed = [...events].sort((one, other) => (one.id < other.id ? -1 : 1));
        expect(new Set(columnRows(mixed, rules))).toEqual(new Set(columnRows(events, rules)));
      }),
      { numRuns: 60 },
    );
  });
});
