// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { PopupProps } from '../../components/popup/contract';
import type { EvidenceRow } from '../../lib/app/evidence';
import type { LastYear } from '../../lib/app/yearsBeside';
import { failure, success } from '../../lib/kernel/result';
import { say } from '../../lib/words/sentence';
import { editor } from '../app/world';
import { showPopup } from './popupHarness';

afterEach(cleanup);

const row: EvidenceRow = {
  unit: '区财政局',
  task: 12,
  page: 'xunyang.gov.cn/a/1.html',
  url: 'http://www.xunyang.gov.cn/a/1.html',
  title: '2022年部门预算',
  standing: 'confirmed',
  duties: ['12.budget'],
  by: editor,
  at: Date.UTC(2022, 10, 3, 2),
  reason: null,
  note: '',
  parties: 1,
  remarks: [],
  offline: null,
};
const found: LastYear = {
  task: 11,
  plan: { id: 'xunyang-2022', title: '2022年要点', year: 2022 },
  tasks: [{ n: 12, text: '推进预决算公开' }],
  similarity: 0.64,
  rows: [
    row,
    {
      ...row,
      page: 'offline:1',
      url: '',
      title: '',
      offline: { fileName: '台账.pdf', date: '2022-11-01', description: '' },
    },
  ],
};

/** The first row of the list, unfolded. */
function unfold(onLastYear: NonNullable<PopupProps['onLastYear']>): void {
  showPopup({}, { onLastYear });
  fireEvent.click(document.querySelector('[data-row]')!);
}

describe('上年佐证 of a task in the list', () => {
  test('is counted, listed with its pages, and says that it does not count', async () => {
    const asked = vi.fn<NonNullable<PopupProps['onLastYear']>>(async () => success(found));
    unfold(asked);
    expect(await screen.findByText('上年佐证：2 件')).toBeTruthy();
    expect(screen.getByText(/任务 12（文字相似 64%）/).textContent).toContain('不计入今年');
    expect(screen.getByRole('link', { name: '2022年部门预算' }).getAttribute('href')).toBe(row.url);
    expect(screen.getByText(/线下佐证：台账.pdf/)).toBeTruthy();
  });

  test('is said to be none where the unit left none, and nothing is said of a new task', async () => {
    unfold(async () => success({ ...found, rows: [] }));
    expect(await screen.findByText(/没有留下确认/)).toBeTruthy();
    cleanup();
    const asked = vi.fn<NonNullable<PopupProps['onLastYear']>>(async () => success(null));
    unfold(asked);
    await waitFor(() => expect(asked).toHaveBeenCalled());
    await asked.mock.results[0]!.value;
    expect(screen.queryByText(/上年/)).toBeNull();
  });

  test('that cannot be read says why', async () => {
    unfold(async () => failure(say('background_silent')));
    expect(await screen.findByText(/没有查到上年佐证/)).toBeTruthy();
  });
});
