// @vitest-environment jsdom
import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { LexiconActions } from '../../components/workbench/lexicon/contract';
import { LexiconView } from '../../components/workbench/lexicon/lexiconView';
import { Words } from '../../components/words';
import { fitAll, lexiconRoom, tryAddition } from '../../lib/app/lexiconRoom';
import { success } from '../../lib/kernel/result';
import type { LexiconAddition } from '../../lib/recognition/addition';
import { speaker } from '../../lib/words/speaker';
import { nextYear } from '../plan/nextYear';
import { addition } from '../recognition/addition';
import { shipped } from '../recognition/shipped';
import { overviewWith } from './workbenchOverview';

configure({ asyncUtilTimeout: 15_000 });
afterEach(cleanup);

const bare = { lexicon: shipped().lexicon, classes: {} };
const overview = await overviewWith(nextYear.tasks);
const { tasks } = overview.plan;

/** The room over the real lexicon, kept in a list. */
function show(kept: LexiconAddition[] = [], draft = '') {
  let additions = kept;
  const actions: LexiconActions = {
    load: async () => success(lexiconRoom(tasks, bare, additions)),
    attempt: async (one) => tryAddition(tasks, bare, additions, one),
    keep: vi.fn<LexiconActions['keep']>(async (one) => {
      const fit = fitAll(bare, additions, [one]);
      if (fit.ok) additions = [...additions.filter(({ id }) => id !== one.id), one];
      return fit;
    }),
    remove: vi.fn<LexiconActions['remove']>(async (id) => {
      additions = additions.filter((one) => one.id !== id);
      return success(null);
    }),
    importFile: vi.fn<LexiconActions['importFile']>(async () => success(1)),
    exportFile: vi.fn<LexiconActions['exportFile']>(() => 'planlens-lexicon-2023-11-23.json'),
    readDraft: async () => draft,
    keepDraft: vi.fn<LexiconActions['keepDraft']>(),
  };
  render(
    <Words.Provider value={speaker('zh')}>
      <LexiconView overview={overview} place={[]} actions={actions} />
    </Words.Provider>,
  );
  return actions;
}

function type(label: string, text: string): void {
  fireEvent.input(screen.getByLabelText(new RegExp(`^${label}`)), { target: { value: text } });
}

describe('词库', () => {
  test('lists the tasks without a topic; a topic is added from the task’s own words, tried, and kept', async () => {
    const actions = show();
    fireEvent.click(await screen.findByRole('button', { name: '为任务 4 补线索' }));
    expect(document.activeElement?.textContent).toBe('为任务 4 添加到词库');
    fireEvent.click(screen.getByRole('button', { name: '把“低空经济发展规划”加到要点用语' }));
    type('主题名称', '低空经济');
    type('强线索', '低空经济\n低空飞行');
    const effect = await screen.findByText(/依据：低空经济发展规划/);
    expect(within(effect.parentElement!).getByText('任务 4')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: '存入词库' }));
    await waitFor(() => expect(screen.getByRole('heading', { name: '本机添加的（1）' })).toBeTruthy());
    expect(actions.keep).toHaveBeenCalledWith(
      expect.objectContaining({
        name: '低空经济',
        plan: ['低空经济发展规划'],
        strong: ['低空经济', '低空飞行'],
      }),
    );
    expect(screen.queryByRole('button', { name: '为任务 4 补线索' })).toBeNull();
    expect(actions.keepDraft).toHaveBeenLastCalledWith('');
  });

  test('what does not fit is not kept, and the sentence says why', async () => {
    show();
    fireEvent.click(await screen.findByRole('button', { name: '添加主题或线索' }));
    type('主题名称', '低空经济');
    type('要点用语', '低空经济');
    fireEvent.click(screen.getByRole('button', { name: '存入词库' }));
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('请至少写一条强线索'));
  });

  test('words that are not kept yet are not pushed aside by another task', async () => {
    show();
    fireEvent.click(await screen.findByRole('button', { name: '为任务 4 补线索' }));
    type('主题名称', '低空经济');
    fireEvent.click(screen.getByRole('button', { name: '为任务 14 补线索' }));
    expect(screen.getByText(/还有没存的内容/)).toBeTruthy();
    expect(document.activeElement?.textContent).toBe('为任务 4 添加到词库');
    fireEvent.click(screen.getByRole('button', { name: '放弃' }));
    fireEvent.click(screen.getByRole('button', { name: '为任务 14 补线索' }));
    expect(document.activeElement?.textContent).toBe('为任务 14 添加到词库');
  });

  test('what was typed comes back; an addition is deleted only when asked twice', async () => {
    const actions = show([addition], '');
    fireEvent.click(await screen.findByRole('button', { name: '修改“低空经济”' }));
    expect(screen.getByLabelText<HTMLTextAreaElement>(/^强线索/).value).toBe(addition.strong.join('\n'));
    type('弱线索', '无人机\n飞行汽车');
    const [draft] = vi.mocked(actions.keepDraft).mock.lastCall!;
    cleanup();

    const again = show([addition], draft);
    await screen.findByDisplayValue(/飞行汽车/);
    fireEvent.click(screen.getByRole('button', { name: '删除“低空经济”' }));
    expect(again.remove).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: '确认删除“低空经济”' }));
    await screen.findByRole('heading', { name: '本机添加的（0）' });
  });
});
