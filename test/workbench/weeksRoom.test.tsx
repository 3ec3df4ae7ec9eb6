// @vitest-environment jsdom
import { cleanup, configure, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import type { AskWeeks } from '../../components/workbench/weeks/loadedWeeks';
import { WeeksRoom } from '../../components/workbench/weeks/weeksRoom';
import { Words } from '../../components/words';
import { failure, success } from '../../lib/kernel/result';
import { say } from '../../lib/words/sentence';
import { speaker } from '../../lib/words/speaker';
import { bigOverview } from './bigOverview';

// The canvas is not there; the chart is looked at in the browser.
vi.mock('uplot', () => ({
  default: vi.fn(function chart() {
    return { destroy: () => undefined };
  }),
}));
configure({ asyncUtilTimeout: 15_000 });
afterEach(cleanup);

const overview = bigOverview(20, 30);

function show(ask: AskWeeks) {
  render(
    <Words.Provider value={speaker('zh')}>
      <WeeksRoom overview={overview} place={[]} ask={ask} />
    </Words.Provider>,
  );
}

test('the table has the numbers of the chart, the latest first, and the plan’s dates', async () => {
  const ask = vi
    .fn<AskWeeks>()
    .mockResolvedValueOnce(
      success({
        changes: [{ week: '2026-06-01', web: 3, offline: 0 }],
        next: { unit: '区示例2局', task: 1 },
      }),
    )
    .mockResolvedValueOnce(success({ changes: [{ week: '2026-06-15', web: 1, offline: 2 }], next: null }));
  show(ask);
  const rows = (await screen.findAllByRole('row')).slice(1).map((row) => row.textContent);
  expect(rows[0]).toMatch(/^2026-06-15426/);
  expect(rows[1]).toMatch(/^2026-06-08303/);
  expect(rows[2]).toMatch(/^2026-06-01303/);
  expect(screen.getByRole('img').getAttribute('aria-label')).toContain('共 3 周，最近一周 6 个');
  expect(ask.mock.calls.map(([query]) => query.after)).toEqual([null, { unit: '区示例2局', task: 1 }]);
});

test('a log that cannot be read is said, and asked for again', async () => {
  const ask = vi
    .fn<AskWeeks>()
    .mockResolvedValueOnce(failure(say('store_unreadable', 'x')))
    .mockResolvedValueOnce(success({ changes: [], next: null }));
  show(ask);
  fireEvent.click(await screen.findByText('重试'));
  await screen.findByText(/^还没有判定/);
});
