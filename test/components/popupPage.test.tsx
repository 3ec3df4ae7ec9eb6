// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { PageState, Summary } from '../../lib/app/summary';
import { say } from '../../lib/words/sentence';
import { description, fingerprints, listed, verdict } from './example';
import { showPopup } from './popupHarness';

afterEach(cleanup);

const at = { key: 'k', url: 'http://www.xunyang.gov.cn/a/1.html', title: '部门预算' };
const described = (changes: Parameters<typeof description>[0]): Partial<Summary> => ({
  page: { state: 'described', ...at, description: description(changes), ...fingerprints },
});
const textOfPage = () => screen.getByRole('region', { name: '本页' }).textContent;

describe('this page: every state says its own words', () => {
  const states: [string, PageState, RegExp][] = [
    ['not a portal page', { state: 'not-portal' }, /这不是门户网站的页面/],
    ['not loaded', { state: 'not-loaded', ...at }, /请刷新本页；仍可按网址和标题/],
    ['reading', { state: 'reading', ...at }, /正在读取本页/],
    ['failed', { state: 'failed', ...at, why: say('list_separator') }, /读取失败.*请先刷新本页/],
  ];
  it.each(states)('%s', (_, page, words) => {
    showPopup({ page });
    expect(textOfPage()).toMatch(words);
  });

  it('recognised: counts the findings and shows grade, reason and what is missing', () => {
    showPopup();
    expect(textOfPage()).toContain('认出 2 项任务');
    const card = within(screen.getByRole('article', { name: '任务 11' }));
    expect(card.getByText(/证据充分/)).toBeTruthy();
    expect(card.getByText(/标题写明“2023年部门预算”/)).toBeTruthy();
    expect(card.getByText(/没有“三公”经费表/)).toBeTruthy();
  });

  it('a finding that a gate stops says 不计 with its reason', () => {
    showPopup();
    const card = within(screen.getByRole('article', { name: '任务 26' }));
    expect(card.getByText(/缺发布日期，不计/)).toBeTruthy();
    expect(card.getByText(/待核/)).toBeTruthy();
  });

  it('nothing recognised: the nearest tasks with what each lacks', () => {
    showPopup(
      described({ findings: [], nearest: [{ task: 5, lacks: [say('popup_failed', '没有年度安排')] }] }),
    );
    expect(textOfPage()).toContain('没有认出本页履行了哪一项任务');
    expect(within(screen.getByRole('article', { name: '任务 5' })).getByText(/没有年度安排/)).toBeTruthy();
  });

  it('excluded: says why the page can never be evidence, and offers no near tasks', () => {
    showPopup(described({ findings: [], excluded: say('popup_failed', '这是要点本身') }));
    expect(textOfPage()).toMatch(/不作为履行证据.*这是要点本身/);
    expect(textOfPage()).not.toContain('没有接近的任务');
  });

  it('an unread page can be reloaded from here and tagged by search', () => {
    const { onReloadPage } = showPopup({ page: { state: 'not-loaded', ...at } });
    screen.getByRole('button', { name: '刷新本页' }).click();
    expect(onReloadPage).toHaveBeenCalledOnce();
    expect(screen.getByRole('searchbox', { name: '任务编号或文字' })).toBeTruthy();
  });

  it('a page of another site cannot be tagged', () => {
    showPopup({ page: { state: 'not-portal' } });
    expect(screen.queryByRole('searchbox', { name: '任务编号或文字' })).toBeNull();
  });

  it('loading and no answer are no page states', () => {
    const { again, onAskAgain } = showPopup({}, { content: { state: 'loading' } });
    expect(screen.getByText('正在载入要点和记录……')).toBeTruthy();
    again({ content: { state: 'failure', why: say('popup_saving') } });
    expect(screen.getByRole('heading', { name: '要点镜没有应答' })).toBeTruthy();
    screen.getByRole('button', { name: '重试' }).click();
    expect(onAskAgain).toHaveBeenCalledOnce();
  });

  it('verdicts on tasks that the machine did not name are shown too', () => {
    showPopup({ verdicts: [{ ...verdict, task: 5, duties: [] }] });
    expect(screen.getByRole('heading', { name: '本页的其他判定' })).toBeTruthy();
    expect(screen.getByRole('article', { name: '任务 5' }).textContent).toContain('已确认');
  });
});

describe('a column page', () => {
  it('counts its links and says on what the judgement rests', () => {
    showPopup(described({ kind: 'column', findings: [], links: listed }));
    expect(textOfPage()).toContain('3 条链接，2 条可能对应任务。');
    expect(screen.getByRole('heading', { name: /仅按标题、栏目和日期判断/ })).toBeTruthy();
    expect(textOfPage()).not.toMatch(/没有认出本页|也没有接近的任务/);
  });

  it('lists the links with a task: title, date, task, grade, and why one does not count', () => {
    showPopup(described({ kind: 'column', findings: [], links: listed }));
    const region = within(screen.getByRole('region', { name: '本页' }));
    const title = region.getByRole('link', { name: '浔阳区财政局2023年部门预算' });
    expect(title.getAttribute('href')).toBe('http://www.xunyang.gov.cn/a/1.html');
    expect(title.closest('li')?.textContent).toMatch(/较可能.*2023-02-10/);
    expect(title.closest('details')?.textContent).toMatch(/^任务 11：1 条.*稳步扩大预决算公开范围/);
    const late = region.getByRole('link', { name: '浔阳区2022年政策解答员名单' });
    expect(late.closest('li')?.textContent).toMatch(/待核.*2022年发布，早于本年度，不计/);
    expect(late.closest('details')?.textContent).toMatch(/^任务 26：1 条/);
  });

  it('folds a long list task by task, so that what is owed stays near', () => {
    const groups = () => screen.getAllByText(/^任务 \d+：\d+ 条$/).map((words) => words.closest('details'));
    showPopup(described({ kind: 'column', findings: [], links: listed }));
    expect(groups().map((group) => group?.open)).toEqual([true, true]);
    cleanup();
    const many = Array.from({ length: 40 }, (_, n) => ({
      ...listed[0]!,
      url: `http://www.xunyang.gov.cn/${n}`,
    }));
    showPopup(described({ kind: 'column', findings: [], links: many }));
    expect(groups().map((group) => [group?.open, group?.querySelectorAll('li').length])).toEqual([
      [false, 40],
    ]);
  });

  it('folds the links without a task, as plain words', () => {
    showPopup(described({ kind: 'column', findings: [], links: listed }));
    const others = screen.getByText('没有认出任务的 1 条').closest('details');
    expect(others?.open).toBe(false);
    expect(others?.textContent).toContain('关于中秋节放假的通知');
    expect(screen.queryByRole('link', { name: '关于中秋节放假的通知' })).toBeNull();
  });
});
