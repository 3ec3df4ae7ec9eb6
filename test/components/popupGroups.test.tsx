// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadInitials } from '../../components/popup/initials';
import type { OpenGroup } from '../../lib/app/summary';
import { owed } from './example';
import { showPopup } from './popupHarness';

afterEach(cleanup);

// What is loaded once comes at once.
await loadInitials();

const audited: OpenGroup = { name: '各被审计单位', members: null, tasks: [26] };
const undecided = { ...owed[1]!, obligation: 'unresolved' } as const;
const inGroup = owed[1]!;
const boxes = () => screen.getAllByRole('checkbox').map((box) => box.closest('label')?.textContent);

describe('a group that the plan does not list', () => {
  it('is asked for where it decides about tasks of the list, which says 名单待定', () => {
    showPopup({ owed: [undecided], groups: [audited] });
    const region = within(screen.getByRole('region', { name: /^名单待定（1）.*是否在内待定/ }));
    expect(region.getByText(/“各被审计单位”包括哪些单位，要点没有写明（任务 26）/)).toBeTruthy();
    cleanup();
    showPopup({ owed: [owed[0]!], groups: [audited] });
    expect(screen.queryByText(/各被审计单位/)).toBeNull();
  });

  it('is named by ticking units, found by words or initials; each tick is kept', async () => {
    const { onGroup, onField } = showPopup({
      owed: [undecided],
      groups: [audited],
      page: { state: 'not-portal' },
    });
    fireEvent.click(screen.getByRole('button', { name: '填写名单' }));
    expect(screen.getByRole('group', { name: '“各被审计单位”的名单' })).toBeTruthy();
    expect(boxes()).toContain('区税务局');
    fireEvent.click(screen.getByRole('button', { name: '保存名单' }));
    expect(screen.getByText('请至少勾选一个单位。')).toBeTruthy();
    fireEvent.click(screen.getByRole('checkbox', { name: '区税务局' }));
    const find = screen.getByRole('searchbox', { name: '查找单位' });
    fireEvent.input(find, { target: { value: 'qczj' } });
    await vi.waitFor(() => expect(boxes()).toEqual(['区财政局']));
    fireEvent.click(screen.getByRole('checkbox', { name: '区财政局' }));
    expect(onField).toHaveBeenLastCalledWith('members:各被审计单位', '区税务局\n区财政局');
    expect(screen.getByText('已选 2 个单位')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: '保存名单' }));
    expect(onGroup).toHaveBeenCalledExactlyOnceWith('各被审计单位', ['区财政局', '区税务局']);
  });

  it('keeps half-made ticks when the popup closes', () => {
    showPopup(
      { owed: [undecided], groups: [audited] },
      { fields: { 'members:各被审计单位': '区税务局', groupSearch: '税务' } },
    );
    expect(screen.getByRole('checkbox', { name: '区税务局' })).toHaveProperty('checked', true);
  });
});

describe('a group that was named here', () => {
  const named = { ...audited, members: ['区财政局', '区税务局'] };

  it('says so beside the tasks that it decides, and can be changed or forgotten', () => {
    const { onGroup } = showPopup({ owed: [inGroup], groups: [named] });
    const region = within(screen.getByRole('region', { name: /^组内（1）/ }));
    expect(region.getByText('“各被审计单位”的名单由本机填写，2 个单位')).toBeTruthy();
    fireEvent.click(region.getByRole('button', { name: '修改“各被审计单位”的名单' }));
    expect(region.getByRole('checkbox', { name: '区税务局' })).toHaveProperty('checked', true);
    fireEvent.click(region.getByRole('checkbox', { name: '区税务局' }));
    fireEvent.click(region.getByRole('button', { name: '保存名单' }));
    fireEvent.click(region.getByRole('button', { name: '清除“各被审计单位”的名单' }));
    expect(onGroup.mock.calls).toEqual([
      ['各被审计单位', ['区财政局']],
      ['各被审计单位', null],
    ]);
  });

  it('without the unit in front says so too, for its tasks are not in the list', () => {
    showPopup({ owed: [owed[0]!], groups: [{ ...named, members: ['区政府办'] }] });
    const region = within(screen.getByRole('region', { name: '本机填写的其他名单' }));
    expect(region.getByText('“各被审计单位”的名单由本机填写，1 个单位，不包括“区财政局”')).toBeTruthy();
    expect(region.getByRole('button', { name: '修改“各被审计单位”的名单' })).toBeTruthy();
  });
});
