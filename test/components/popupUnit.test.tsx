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
    fireEvent.change(screen.getByRole('combobox'), { target: { value: '区政府办' } });
    fireEvent.click(screen.getByRole('button', { name: '确认更换' }));
    expect(onIntroduce).toHaveBeenCalledExactlyOnceWith({ name: '李红', role: 'staff', unit: '区政府办' });
    expect(screen.queryByRole('button', { name: '确认更换' })).toBeNull();
  });
});

describe('what the unit owes', () => {
  const owed = () => within(screen.getByRole('region', { name: '区财政局的要点任务' }));

  it('is split by obligation, with state, duties and due date of each task', () => {
    showPopup();
    expect(screen.getByRole('region', { name: /^牵头（1）/ }).textContent).toMatch(/11.*部分.*要素 1\/3/s);
    expect(screen.getByRole('region', { name: /^组内（1）/ }).textContent).toMatch(
      /26.*未覆盖.*要素 0\/2.*期限 2023-08-31/s,
    );
    expect(screen.queryByRole('region', { name: /名单待定/ })).toBeNull();
  });

  it('counts the five states', () => {
    showPopup();
    const terms = owed().getAllByRole('term');
    const figures = owed().getAllByRole('definition');
    expect(terms.map(({ textContent }, i) => `${textContent} ${figures[i]?.textContent}`)).toEqual([
      '未覆盖 1',
      '部分 1',
      '有争议 0',
      '不适用 0',
      '已覆盖 3',
    ]);
  });

  it('all covered, nothing assigned and no plan loaded are three sentences', () => {
    const none = { covered: 0, partial: 0, disputed: 0, inapplicable: 0, uncovered: 0 };
    showPopup({ owed: [], counts: { ...none, covered: 5 } });
    expect(owed().getByText('本单位已全部覆盖，共 5 项任务。')).toBeTruthy();
    cleanup();
    showPopup({ owed: [], counts: none });
    expect(owed().getByText(/没有把任何任务分给本单位/)).toBeTruthy();
    cleanup();
    showPopup({ owed: [], counts: none, tasks: [] });
    expect(owed().getByText(/还没有载入要点/)).toBeTruthy();
  });

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
