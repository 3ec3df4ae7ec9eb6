// @vitest-environment jsdom
import { cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { KeptOfPage } from '../../components/workbench/records/keptOfPage';
import type { Asks, PageNow } from '../../components/workbench/asks';
import { Words } from '../../components/words';
import type { KeptEvidence } from '../../lib/app/keptEvidence';
import { success } from '../../lib/kernel/result';
import { speaker } from '../../lib/words/speaker';

// Nothing here is about time; a busy computer takes what it takes.
configure({ asyncUtilTimeout: 15_000 });
afterEach(cleanup);

const kept: KeptEvidence = {
  id: 'kept-1',
  plan: 'xunyang-2023',
  task: 11,
  unit: '区财政局',
  page: 'xunyang/t1.html',
  pageUrl: 'http://www.xunyang.gov.cn/t1.html',
  title: '预算',
  published: null,
  quotes: ['区财政局公开 2023 年部门预算'],
  text: null,
  at: 1,
  by: { name: '张三', role: 'editor', unit: '区财政局' },
  picture: null,
};

function show(list: KeptEvidence[], now: PageNow | null = null) {
  let left = list;
  const asks: NonNullable<Asks['kept']> = {
    onList: vi.fn<NonNullable<Asks['kept']>['onList']>(async () => success(left)),
    onNow: async () => success(now),
    onCompare: async () => success({ before: '甲乙丙', now: '甲丙丁' }),
    onPicture: vi.fn<NonNullable<Asks['kept']>['onPicture']>(async () => success(null)),
    onDelete: vi.fn<NonNullable<Asks['kept']>['onDelete']>(async () => {
      left = [];
      return success(null);
    }),
  };
  render(
    <Words.Provider value={speaker('zh')}>
      <KeptOfPage page={kept.page} kept={asks} news={0} />
    </Words.Provider>,
  );
  return asks;
}

test('the workbench lists what was kept of a page, and says how to check a page that no tab shows', async () => {
  show([kept]);
  expect(await screen.findByText('任务 11，区财政局。')).toBeTruthy();
  expect(screen.getByText('区财政局公开 2023 年部门预算')).toBeTruthy();
  expect(screen.getByText(/没有截图/)).toBeTruthy();
  expect(screen.getByText(/尚未复查：没有标签页打开这一页/)).toBeTruthy();
});

test('a page that a tab shows is checked at once: as it was, changed with its words, or gone', async () => {
  const read = { ...kept, text: '0123456789abcdef' };
  show([read], { text: '0123456789abcdef', status: 200 });
  expect(await screen.findByText(/正常：/)).toBeTruthy();
  cleanup();
  show([read], { text: 'fedcba9876543210', status: 200 });
  expect(await screen.findByText(/已改：/)).toBeTruthy();
  await waitFor(() => expect(document.querySelector('del')?.textContent).toContain('甲乙丙'));
  cleanup();
  show([read], { text: null, status: 404 });
  expect(await screen.findByText(/失效：网页现在返回错误（404）/)).toBeTruthy();
});

test('deletes after a second word, and then says how to keep something', async () => {
  const asks = show([kept]);
  fireEvent.click(await screen.findByText('删除'));
  fireEvent.click(screen.getByText('确定删除'));
  expect(await screen.findByText(/没有留底。要留底/)).toBeTruthy();
  expect(asks.onDelete).toHaveBeenCalledExactlyOnceWith('kept-1');
});
