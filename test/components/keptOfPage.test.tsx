// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { KeptOfPage } from '../../components/workbench/records/keptOfPage';
import type { Asks } from '../../components/workbench/asks';
import { Words } from '../../components/words';
import type { KeptEvidence } from '../../lib/app/keptEvidence';
import { success } from '../../lib/kernel/result';
import { speaker } from '../../lib/words/speaker';

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

function show(list: KeptEvidence[]) {
  let left = list;
  const asks: NonNullable<Asks['kept']> = {
    onList: vi.fn<NonNullable<Asks['kept']>['onList']>(async () => success(left)),
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

test('the workbench lists what was kept of a page, without offering to check a page that no tab shows', async () => {
  show([kept]);
  expect(await screen.findByText('任务 11，区财政局。')).toBeTruthy();
  expect(screen.getByText('区财政局公开 2023 年部门预算')).toBeTruthy();
  expect(screen.getByText(/没有截图/)).toBeTruthy();
  expect(screen.queryByText('复查')).toBeNull();
});

test('deletes after a second word, and then says how to keep something', async () => {
  const asks = show([kept]);
  fireEvent.click(await screen.findByText('删除'));
  fireEvent.click(screen.getByText('确定删除'));
  expect(await screen.findByText(/没有留底。要留底/)).toBeTruthy();
  expect(asks.onDelete).toHaveBeenCalledExactlyOnceWith('kept-1');
});
