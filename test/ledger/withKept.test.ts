import { expect, test } from 'vitest';
import { sheetsOf } from '../../lib/ledger/order';
import { withKept, type KeptWords } from '../../lib/ledger/withKept';
import { evidence, order, termsOf } from './world';

const page = evidence(11, '区财政局');
const kept = (over: Partial<KeptWords> = {}): KeptWords => ({
  unit: '区财政局',
  task: 11,
  page: page.page,
  published: '2023-09-01',
  quotes: ['公开部门预算', '公开决算'],
  at: 1,
  ...over,
});

test('the words of a page that somebody kept stand in the ledger with its date', () => {
  const [sheet] = sheetsOf(order, termsOf(withKept([page], [kept()])));
  expect(sheet!.rows[10]).toContain('公开部门预算\n公开决算');
  expect(sheet!.rows[10]).toContain('2023-09-01');
});

test('what was kept last counts, and the own unit’s before another’s', () => {
  const all = [
    kept({ quotes: ['后来'], at: 3 }),
    kept({ quotes: ['早先'], at: 2 }),
    kept({ unit: '区教体局', at: 9 }),
  ];
  expect(withKept([page], all)[0]?.quote).toBe('后来');
});

test('quotes belong to their task, the date to the page', () => {
  expect(withKept([page], [kept({ task: 12 })])[0]).toEqual({ ...page, published: '2023-09-01' });
});

test('a page that nobody kept stays as it is', () => {
  expect(withKept([page], [kept({ page: 'https://xunyang.gov.cn/' })])).toEqual([page]);
});
