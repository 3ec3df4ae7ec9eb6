// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { showPopup } from './popupHarness';

afterEach(cleanup);

describe('who is acting', () => {
  it('is asked on first use in three steps, with the suggested unit chosen; nothing else can be done before', () => {
    const { onIntroduce, onField } = showPopup({ actor: null });
    expect(screen.queryByRole('heading', { name: '本页' })).toBeNull();
    expect(screen.getByRole('combobox', { name: /1．单位/ })).toHaveProperty('value', '区财政局');
    const start = screen.getByRole('button', { name: '开始使用' });
    fireEvent.click(start);
    expect(onIntroduce).not.toHaveBeenCalled();
    expect(screen.getByText('还差：身份、姓名。')).toBeTruthy();
    fireEvent.click(screen.getByRole('radio', { name: /编辑/ }));
    fireEvent.input(screen.getByRole('textbox', { name: '3．姓名' }), { target: { value: ' 王芳 ' } });
    fireEvent.click(start);
    expect(onIntroduce).toHaveBeenCalledExactlyOnceWith({ name: '王芳', role: 'editor', unit: '区财政局' });
    expect(onField).toHaveBeenCalledWith('name', ' 王芳 ');
  });

  it('is always in sight, and changing it is one click and a confirmation', () => {
    const { onIntroduce } = showPopup();
    expect(screen.getByRole('banner').textContent).toContain('李红 · 工作人员 · 区财政局');
    fireEvent.click(screen.getByRole('button', { name: '更换' }));
    fireEvent.change(screen.getByRole('combobox', { name: /1．单位/ }), { target: { value: '区政府办' } });
    fireEvent.click(screen.getByRole('button', { name: '确认更换' }));
    expect(onIntroduce).toHaveBeenCalledExactlyOnceWith({ name: '李红', role: 'staff', unit: '区政府办' });
    expect(screen.queryByRole('button', { name: '确认更换' })).toBeNull();
  });
});

describe('the unit in front', () => {
  const banner = () => within(screen.getByRole('banner'));

  it('stands apart from who acts, and another one is a single choice away', () => {
    const { onUnit, onIntroduce } = showPopup();
    const choice = banner().getByRole('combobox', { name: '当前单位' });
    expect(choice).toHaveProperty('value', '区财政局');
    expect(banner().queryByRole('button', { name: '回到本单位' })).toBeNull();
    fireEvent.change(choice, { target: { value: '区政府办' } });
    expect(onUnit).toHaveBeenCalledExactlyOnceWith('区政府办');
    expect(onIntroduce).not.toHaveBeenCalled();
  });

  it('that is not one’s own says for whom decisions count, and leads back in one click', () => {
    const { onUnit } = showPopup({ unit: '区政府办' });
    expect(banner().getByText('现在的判定计入“区政府办”，不计入您的单位（区财政局）。')).toBeTruthy();
    expect(screen.getByRole('region', { name: '区政府办的要点任务' })).toBeTruthy();
    fireEvent.click(banner().getByRole('button', { name: '回到本单位' }));
    fireEvent.change(banner().getByRole('combobox'), { target: { value: '区财政局' } });
    expect(onUnit.mock.calls).toEqual([[null], [null]]);
  });

  it('is offered where the page belongs to another unit, and never switches by itself', () => {
    const { onUnit } = showPopup({ suggestedUnit: '区政府办' });
    expect(screen.getByText('本页属于“区政府办”。')).toBeTruthy();
    expect(onUnit).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: '切换到该单位' }));
    expect(onUnit).toHaveBeenCalledExactlyOnceWith('区政府办');
    cleanup();
    showPopup({ suggestedUnit: '区财政局' });
    expect(screen.queryByRole('button', { name: '切换到该单位' })).toBeNull();
  });
});

describe('what the unit owes', () => {
  const owed = () => within(screen.getByRole('region', { name: '区财政局的要点任务' }));

  it('is not counted for a vertically managed unit, and folded away', () => {
    showPopup({ vertical: true });
    expect(owed().getByText(/垂直管理，默认不计/)).toBeTruthy();
    expect(owed().getByText('仍要查看这些任务（2）').closest('details')?.open).toBe(false);
  });

  it('restored and read-only stores are announced', () => {
    showPopup({ health: { state: 'restored', restoredEvents: 12 } });
    expect(screen.getByText(/已从另一份存储恢复 12 条/)).toBeTruthy();
    cleanup();
    showPopup({ health: { state: 'read-only', restoredEvents: 0 } });
    expect(screen.getByText(/现在只能查看，不能记录/)).toBeTruthy();
  });
});
