// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { eventLimits } from '../../lib/coverage/limits';
import { say } from '../../lib/words/sentence';
import { summary, verdict } from './example';
import { showPopup } from './popupHarness';

afterEach(cleanup);

const task = (n: number) => within(screen.getByRole('article', { name: `任务 ${n}` }));
const page = {
  key: 'xunyang.gov.cn/a/1.html',
  url: 'http://www.xunyang.gov.cn/a/1.html',
  title: '浔阳区财政局2023年部门预算',
};

describe('a decision', () => {
  it('confirms the duties that the finding shows, and says that these are not all', () => {
    const { onDecide } = showPopup();
    fireEvent.click(task(11).getByRole('button', { name: '确认其中 1 项（共 3 项）' }));
    expect(onDecide).toHaveBeenCalledExactlyOnceWith({
      page,
      task: 11,
      verdict: 'confirm',
      duties: ['11.budget'],
      reason: null,
      note: '',
    });
  });

  it('confirms the duties that the person ticked, in the order of the plan', () => {
    const { onDecide } = showPopup();
    fireEvent.click(task(11).getByRole('checkbox', { name: '“三公”经费' }));
    fireEvent.click(task(11).getByRole('checkbox', { name: '部门决算' }));
    fireEvent.click(task(11).getByRole('button', { name: '确认履行' }));
    expect(onDecide.mock.calls[0]?.[0].duties).toEqual(['11.budget', '11.final', '11.three-public']);
  });

  it('cannot confirm without a duty; the button stays reachable and says why', () => {
    const { onDecide } = showPopup();
    const button = task(26).getByRole('button', { name: '确认履行' });
    expect(button.getAttribute('aria-disabled')).toBe('true');
    expect(button.hasAttribute('disabled')).toBe(false);
    expect(document.getElementById(button.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
      '请先勾选本页履行的要素，才能确认。',
    );
    fireEvent.click(button);
    expect(onDecide).not.toHaveBeenCalled();
  });

  it('rejects with one click on a reason, carrying the note along', () => {
    const { onDecide, onField } = showPopup({}, { fields: { 'note:11': '见另一页' } });
    fireEvent.click(task(11).getByRole('button', { name: '否定' }));
    const note = task(11).getByRole('textbox', { name: /补充说明/ });
    expect(note).toHaveProperty('value', '见另一页');
    expect(note).toHaveProperty('maxLength', eventLimits.note);
    fireEvent.input(note, { target: { value: '见另一页。' } });
    expect(onField).toHaveBeenCalledExactlyOnceWith('note:11', '见另一页。');
    fireEvent.click(task(11).getByRole('button', { name: '转载' }));
    expect(onDecide.mock.calls[0]?.[0]).toMatchObject({
      task: 11,
      verdict: 'reject',
      duties: [],
      reason: 'repost',
      note: '见另一页。',
    });
  });

  it('asks for words when the reason is 其他', () => {
    const { onDecide } = showPopup();
    fireEvent.click(task(11).getByRole('button', { name: '否定' }));
    fireEvent.click(task(11).getByRole('button', { name: '其他' }));
    expect(onDecide).not.toHaveBeenCalled();
    expect(task(11).getByRole('alert').textContent).toBe('选“其他”时，请先写明原因。');
  });

  it('that is on its way lets no second one start', () => {
    const { onDecide } = showPopup({}, { saving: true });
    fireEvent.click(task(11).getByRole('button', { name: '确认其中 1 项（共 3 项）' }));
    fireEvent.click(task(11).getByRole('button', { name: '否定' }));
    fireEvent.click(task(11).getByRole('button', { name: '重复' }));
    expect(onDecide).not.toHaveBeenCalled();
    expect(screen.getAllByText('正在保存……').length).toBeGreaterThan(0);
  });

  it('leaves the focus with its task when its buttons give way to the verdict', async () => {
    const { again } = showPopup();
    task(11).getByRole('button', { name: '确认其中 1 项（共 3 项）' }).focus();
    again({ content: { state: 'ready', summary: summary({ verdicts: [verdict] }) } });
    await waitFor(() =>
      expect(screen.getByRole('article', { name: '任务 11' }).contains(document.activeElement)).toBe(true),
    );
  });

  it('that was not stored stays on top as NOT saved until it is retried or given up', () => {
    const { onRetry, onGiveUp } = showPopup({}, { unsaved: say('popup_failed', '磁盘已满') });
    const alert = screen.getByRole('heading', { name: '没有保存' }).closest('[role=alert]');
    expect(alert?.textContent).toContain('磁盘已满');
    fireEvent.click(screen.getByRole('button', { name: '重试' }));
    fireEvent.click(screen.getByRole('button', { name: '放弃这次判定' }));
    expect(onRetry).toHaveBeenCalledOnce();
    expect(onGiveUp).toHaveBeenCalledOnce();
  });
});

describe('a draft made in the page', () => {
  const draft = { id: 'd1', page: 'k', pageUrl: 'http://x/', pageTitle: '部门预算', task: 11, duties: [] };

  it('counts only when accepted with duties', () => {
    const { onAcceptDraft } = showPopup({ drafts: [draft], page: { state: 'not-portal' } });
    const accept = task(11).getByRole('button', { name: '接受' });
    fireEvent.click(accept);
    expect(onAcceptDraft).not.toHaveBeenCalled();
    fireEvent.click(task(11).getByRole('checkbox', { name: '部门决算' }));
    fireEvent.click(task(11).getByRole('button', { name: '接受其中 1 项（共 3 项）' }));
    expect(onAcceptDraft).toHaveBeenCalledExactlyOnceWith(draft, ['11.final']);
  });

  it('shows before it is accepted how sure the machine is, and 不计 with its reason', () => {
    const { page } = summary();
    if (page.state !== 'described') throw new Error('the example page is described');
    const own = { ...draft, page: page.key, task: 26, id: 'd26' };
    showPopup({ drafts: [own], page });
    const card = within(screen.getByRole('region', { name: '等您确认（1）' }));
    expect(card.getByText(/待核/)).toBeTruthy();
    expect(card.getByText('缺发布日期，不计')).toBeTruthy();
  });

  it('of a page that is no longer recognised for the task says so', () => {
    const { page } = summary();
    if (page.state !== 'described') throw new Error('the example page is described');
    showPopup({ drafts: [{ ...draft, page: page.key, task: 5 }], page });
    expect(task(5).getByText(/现在没有认出本页履行这项任务/)).toBeTruthy();
  });

  it('of a page that is not in front leads to it, for its grade is not known here', () => {
    showPopup({ drafts: [draft] });
    const card = within(screen.getByRole('region', { name: '等您确认（1）' }));
    expect(card.getByText(/看不到这一页的等级和是否不计/)).toBeTruthy();
    expect(card.getByRole('link', { name: '打开网页' }).getAttribute('href')).toBe('http://x/');
    expect(card.queryByText(/证据充分/)).toBeNull();
  });

  it('can be discarded', () => {
    const { onDiscardDraft } = showPopup({ drafts: [draft], page: { state: 'not-portal' } });
    fireEvent.click(task(11).getByRole('button', { name: '丢弃' }));
    expect(onDiscardDraft).toHaveBeenCalledExactlyOnceWith(draft);
  });
});

describe('tagging by search', () => {
  it('finds a task by words, says how many, and tags the page to the chosen one', () => {
    const { onDecide, onField } = showPopup();
    fireEvent.input(screen.getByRole('searchbox', { name: '任务编号或文字' }), {
      target: { value: '国有企业' },
    });
    expect(onField).toHaveBeenCalledExactlyOnceWith('search', '国有企业');
    expect(screen.getByText('找到 1 项任务。').getAttribute('role')).toBe('status');
    fireEvent.click(screen.getByRole('button', { name: '选这项：任务 5' }));
    fireEvent.click(task(5).getByRole('button', { name: '确认履行' }));
    expect(onDecide.mock.calls[0]?.[0]).toMatchObject({ page, task: 5, duties: ['5.soe-reform'] });
  });

  it('keeps what was typed before the popup closed, and says when nothing answers', () => {
    showPopup({}, { fields: { search: '不存在的词' } });
    expect(screen.getByRole('searchbox', { name: '任务编号或文字' })).toHaveProperty('value', '不存在的词');
    expect(screen.getByText(/没有包含“不存在的词”的任务/)).toBeTruthy();
  });

  it('a kept text that arrives after the first paint fills the field', () => {
    const { again } = showPopup();
    again({ fields: { search: '预算' } });
    expect(screen.getByRole('searchbox', { name: '任务编号或文字' })).toHaveProperty('value', '预算');
  });
});
