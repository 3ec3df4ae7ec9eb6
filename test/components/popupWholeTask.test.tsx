// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { PopupProps } from '../../components/popup/contract';
import type { Summary } from '../../lib/app/summary';
import { inapplicablePlace, offlinePlace } from '../../lib/coverage/place';
import { explainers, owed } from './example';
import { showPopup } from './popupHarness';

afterEach(cleanup);

const inspector = { name: '张敏', role: 'inspector', unit: '区财政局' } as const;
const open = owed[1]!;
const stated = { ...open, state: 'inapplicable', due: null } as const;
const detail = () => within(document.querySelector<HTMLElement>('.owed-detail')!);

function unfold(changes: Partial<Summary> = {}, props: Partial<PopupProps> = {}) {
  const shown = showPopup(
    { owed: [open], ...changes },
    { ...props, fields: { filter: 'all', ...props.fields } },
  );
  if (!document.querySelector('.owed-detail')) fireEvent.click(document.querySelector('[data-row="26"]')!);
  return shown;
}

describe('不适用', () => {
  it('needs a reason, and is said for the unit and the task as a whole', () => {
    const { onDecide, onField } = unfold();
    fireEvent.click(detail().getByRole('button', { name: '记为不适用' }));
    fireEvent.click(detail().getByRole('button', { name: '确定不适用' }));
    expect(onDecide).not.toHaveBeenCalled();
    expect(detail().getByText(/请先写明理由/)).toBeTruthy();
    const reason = detail().getByRole('textbox', { name: '这项任务为什么不适用于“区财政局”？' });
    fireEvent.input(reason, { target: { value: ' 本单位没有这项职能 ' } });
    expect(onField).toHaveBeenCalledWith('inapplicable:26', ' 本单位没有这项职能 ');
    fireEvent.click(detail().getByRole('button', { name: '确定不适用' }));
    expect(onDecide).toHaveBeenCalledExactlyOnceWith({
      page: { key: inapplicablePlace, url: inapplicablePlace, title: '' },
      task: 26,
      verdict: 'confirm',
      duties: [],
      reason: null,
      note: '本单位没有这项职能',
    });
  });

  it('that stands says so and is withdrawn on the spot', () => {
    const { onDecide } = unfold({ owed: [stated] });
    expect(detail().getByText(/已记为不适用于“区财政局”/)).toBeTruthy();
    expect(detail().queryByRole('button', { name: '记为不适用' })).toBeNull();
    fireEvent.click(detail().getByRole('button', { name: '撤回“不适用”' }));
    expect(onDecide.mock.calls[0]?.[0]).toMatchObject({
      page: { key: inapplicablePlace },
      task: 26,
      verdict: 'withdraw',
    });
  });

  it('that is disputed says so to all and is settled by an inspector either way, with words', () => {
    const disputed = { ...open, state: 'disputed', inapplicableDisputed: true } as const;
    unfold({ owed: [disputed] });
    expect(detail().getByText(/“不适用于区财政局”有争议/)).toBeTruthy();
    expect(detail().getByRole('button', { name: '记为不适用' })).toBeTruthy();
    cleanup();
    const { onDecide } = unfold({ owed: [disputed], actor: inspector });
    fireEvent.click(detail().getByRole('button', { name: '裁定“不适用”' }));
    fireEvent.click(detail().getByRole('button', { name: '确定不适用' }));
    expect(onDecide).not.toHaveBeenCalled();
    fireEvent.input(detail().getByRole('textbox', { name: /^这项任务是否适用于“区财政局”/ }), {
      target: { value: '双方说明已核对' },
    });
    for (const name of ['确定不适用', '确定否定']) fireEvent.click(detail().getByRole('button', { name }));
    expect(onDecide.mock.calls.map(([choice]) => [choice.verdict, choice.note])).toEqual([
      ['confirm', '双方说明已核对'],
      ['reject', '双方说明已核对'],
    ]);
  });

  it('is denied by an inspector, with words, and by nobody else', () => {
    unfold({ owed: [stated] });
    expect(detail().queryByRole('button', { name: '否定“不适用”' })).toBeNull();
    cleanup();
    const { onDecide } = unfold({ owed: [stated], actor: inspector });
    fireEvent.click(detail().getByRole('button', { name: '否定“不适用”' }));
    const why = detail().getByRole('textbox', { name: '这项任务为什么适用于“区财政局”？' });
    fireEvent.click(detail().getByRole('button', { name: '确定否定' }));
    expect(onDecide).not.toHaveBeenCalled();
    fireEvent.input(why, { target: { value: '有行政执法职能' } });
    fireEvent.click(detail().getByRole('button', { name: '确定否定' }));
    expect(onDecide.mock.calls[0]?.[0]).toMatchObject({
      page: { key: inapplicablePlace },
      verdict: 'reject',
      reason: 'other',
      note: '有行政执法职能',
    });
  });

  it('is not offered for a task that is covered', () => {
    unfold({ owed: [{ ...open, state: 'covered', due: null }] });
    expect(detail().queryByRole('button', { name: '记为不适用' })).toBeNull();
  });
});

describe('线下佐证', () => {
  const fill = (name: string, value: string) =>
    fireEvent.input(detail().getByLabelText(name), { target: { value } });
  const save = () => detail().getByRole('button', { name: '登记' });
  const whyNot = () => document.getElementById(save().getAttribute('aria-describedby') ?? '')?.textContent;

  it('asks for file name, date and duties, and gets a place of its own', () => {
    const { onDecide, onField } = unfold({}, { newId: () => 'x-1' });
    fireEvent.click(detail().getByRole('button', { name: '登记线下佐证' }));
    fireEvent.click(save());
    expect(onDecide).not.toHaveBeenCalled();
    expect(whyNot()).toBe('还差：文件名、日期、勾选要素。');
    fill('文件名', '宣讲签到表.pdf');
    fill('日期', '2026-08-20');
    fill('说明（可不填）', ' 街道宣讲 ');
    fireEvent.click(detail().getByRole('checkbox', { name: '政策解答员名单' }));
    expect(whyNot()).toBeUndefined();
    fireEvent.click(save());
    expect(onDecide).toHaveBeenCalledExactlyOnceWith({
      page: { key: offlinePlace('x-1'), url: offlinePlace('x-1'), title: '' },
      task: 26,
      verdict: 'confirm',
      duties: ['26.list'],
      reason: null,
      note: '',
      offline: { fileName: '宣讲签到表.pdf', date: '2026-08-20', description: '街道宣讲' },
    });
    expect(onField.mock.calls).toEqual([
      ['file:26', '宣讲签到表.pdf'],
      ['date:26', '2026-08-20'],
      ['description:26', ' 街道宣讲 '],
      ['offlineDuties:26', '26.list'],
    ]);
  });

  it('is not dated in the future', () => {
    const { onDecide } = unfold({}, { fields: { 'file:26': '签到表', 'date:26': '2026-11-24' } });
    fireEvent.click(detail().getByRole('checkbox', { name: '政策解答员名单' }));
    fireEvent.click(save());
    expect(whyNot()).toBe('日期还没有到，请核对。');
    expect(onDecide).not.toHaveBeenCalled();
  });

  it('that was half typed when the popup closed stands open again', () => {
    showPopup({ owed: [open] }, { fields: { 'file:26': '签到表' } });
    expect(detail().getByLabelText('文件名')).toHaveProperty('value', '签到表');
  });

  it('keeps the duties ticked when the popup closed, also that none was', () => {
    const box = () => detail().getByRole('checkbox', { name: '政策解答员名单' });
    showPopup({ owed: [open] }, { fields: { 'offlineDuties:26': '26.list' } });
    expect(box()).toHaveProperty('checked', true);
    cleanup();
    showPopup({ owed: [open] }, { fields: { 'file:26': '签到表', 'offlineDuties:26': ',' } });
    expect(box()).toHaveProperty('checked', false);
  });

  it('comes first, with the reason, where no page can prove the task', () => {
    unfold({ owed: [{ ...open, card: { ...explainers, proof: 'offline' } }] });
    expect(detail().getByText(/没有网页能证明/)).toBeTruthy();
    expect(detail().getByRole('button', { name: '登记线下佐证' }).classList).toContain('primary');
    cleanup();
    unfold({ owed: [{ ...open, card: { ...explainers, proof: 'partial' } }] });
    expect(detail().getByText(/只能证明这项任务的一部分/)).toBeTruthy();
    cleanup();
    unfold();
    expect(detail().queryByText(/线下佐证（如|网页只能/)).toBeNull();
    expect(detail().getByRole('button', { name: '登记线下佐证' }).classList).not.toContain('primary');
  });
});

it('while a decision is on its way, no second one starts on the row', () => {
  const { onDecide } = unfold({ owed: [stated] }, { saving: true, fields: { 'inapplicable:26': '理由' } });
  fireEvent.click(detail().getByRole('button', { name: '撤回“不适用”' }));
  expect(onDecide).not.toHaveBeenCalled();
  expect(screen.getAllByText('正在保存……').length).toBeGreaterThan(0);
});
