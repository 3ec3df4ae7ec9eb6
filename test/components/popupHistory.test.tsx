// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PopupProps } from '../../components/popup/contract';
import { TaskHistory } from '../../components/popup/history';
import { Records, type RecordsOfPopup } from '../../components/popup/records';
import { Words } from '../../components/words';
import type { History, HistoryEntry } from '../../lib/app/summary';
import { failure, success } from '../../lib/kernel/result';
import { say } from '../../lib/words/sentence';
import { speaker } from '../../lib/words/speaker';
import { confirmation, summary } from './example';
import { showPopup } from './popupHarness';

afterEach(cleanup);

const entry = (changes: Partial<HistoryEntry> = {}): HistoryEntry => ({
  ...confirmation,
  task: 11,
  unit: '区财政局',
  page: 'https://xunyang.gov.cn/a/1.html',
  pageUrl: 'http://www.xunyang.gov.cn/a/1.html',
  pageTitle: '浔阳区财政局2023年部门预算',
  planRevision: 2,
  rules: 'fedcba9876543210',
  grade: 'strong',
  offline: null,
  undoes: null,
  undone: false,
  ...changes,
});
const history = (entries: HistoryEntry[], changes: Partial<History> = {}): History => ({
  entries,
  before: null,
  shifts: [],
  ...changes,
});
const answering = (...answers: History[]) => {
  const rest = [...answers];
  return vi.fn<PopupProps['onHistory']>(async () => success(rest.shift() ?? history([])));
};

/** Unfolds the history of the page in front. */
async function unfold(entries: HistoryEntry[]) {
  const view = showPopup({}, { onHistory: answering(history(entries)) });
  const fold = screen.getByText('本页的判定记录').closest('details')!;
  fold.open = true;
  fireEvent(fold, new Event('toggle'));
  await waitFor(() => expect(fold.querySelectorAll('.entry')).toHaveLength(entries.length));
  const items = [...fold.querySelectorAll<HTMLElement>('.entry')];
  return { ...view, items, words: items.map((item) => item.textContent ?? '') };
}

describe('the history of a page', () => {
  it('is read when it is unfolded, and not before', async () => {
    const onHistory = answering(history([]));
    showPopup({}, { onHistory });
    expect(onHistory).not.toHaveBeenCalled();
    const fold = screen.getByText('本页的判定记录').closest('details')!;
    fold.open = true;
    fireEvent(fold, new Event('toggle'));
    expect(await screen.findByText('还没有人作过判定。')).toBeTruthy();
    expect(onHistory).toHaveBeenCalledExactlyOnceWith({ of: 'page', page: 'xunyang.gov.cn/a/1.html' });
  });

  it('says who, when, what, for whom and on what basis', async () => {
    const { words } = await unfold([entry()]);
    expect(words[0]).toMatch(
      /任务 11 确认 张敏（检查，区政府办） 2026-11-\d\d \d\d:05要素：部门预算.*计入：区财政局/,
    );
    expect(words[0]).toContain('依据：当时识别为“证据充分”；规则 fedcba98；要点第 2 次修订');
  });

  it('says why somebody rejected, and that the page was not read', async () => {
    const { words } = await unfold([
      entry({
        verdict: 'reject',
        duties: [],
        reason: 'repost',
        note: '市政府网站',
        rules: null,
        grade: null,
      }),
    ]);
    expect(words[0]).toMatch(/否定.*原因：转载.*说明：市政府网站.*当时没有读取网页；要点第 2 次修订/);
  });

  it('says what was undone, by whom, and what the undoing undid', async () => {
    const undone = entry({ undone: true });
    const undoing = entry({
      id: 'e'.repeat(64),
      verdict: 'withdraw',
      undoes: undone.id,
      duties: [],
      by: { ...confirmation.by, name: '王五' },
    });
    const { words } = await unfold([undoing, undone]);
    expect(words[0]).toMatch(/撤销 王五.*撤销的是：张敏 2026-11-\d\d \d\d:05 的“确认”/);
    expect(words[1]).toMatch(/已撤销 由王五于 2026-11-\d\d \d\d:05 撤销/);
  });

  it('offers 撤销 where it is allowed and nowhere else', async () => {
    const { items, onUndo } = await unfold([
      entry({ id: 'd'.repeat(64), undoable: true }),
      entry({ undone: true }),
    ]);
    expect(within(items[1]!).queryByRole('button')).toBeNull();
    fireEvent.click(within(items[0]!).getByRole('button', { name: /^撤销：张敏 确认，任务 11/ }));
    expect(onUndo).toHaveBeenCalledExactlyOnceWith({ id: 'd'.repeat(64), task: 11 });
  });

  it('is asked for again when something was decided', async () => {
    const onHistory = answering(history([]), history([entry()]));
    const { again } = showPopup({}, { onHistory });
    const fold = screen.getByText('本页的判定记录').closest('details')!;
    fold.open = true;
    fireEvent(fold, new Event('toggle'));
    await screen.findByText('还没有人作过判定。');
    again({ content: { state: 'ready', summary: summary() } });
    await waitFor(() => expect(fold.querySelectorAll('.entry')).toHaveLength(1));
  });

  it('that cannot be read says why and tries again', async () => {
    const onHistory = vi
      .fn<PopupProps['onHistory']>()
      .mockResolvedValueOnce(failure(say('background_silent')))
      .mockResolvedValue(success(history([entry()])));
    showPopup({}, { onHistory });
    const fold = screen.getByText('本页的判定记录').closest('details')!;
    fold.open = true;
    fireEvent(fold, new Event('toggle'));
    expect((await screen.findByText(/记录没有读出来.*后台没有应答/)).closest('[role=alert]')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: '重试' }));
    await waitFor(() => expect(fold.querySelectorAll('.entry')).toHaveLength(1));
    expect(screen.queryByText(/记录没有读出来/)).toBeNull();
  });
});

describe('the history of a task', () => {
  function show(onHistory: PopupProps['onHistory']) {
    const records: RecordsOfPopup = {
      summary: summary(),
      saving: false,
      now: 0,
      onUndo: vi.fn<PopupProps['onUndo']>(),
      onCompare: vi.fn<PopupProps['onCompare']>(),
      onSearchOther: vi.fn<RecordsOfPopup['onSearchOther']>(),
      onHistory,
    };
    const { container } = render(
      <Words.Provider value={speaker('zh')}>
        <Records.Provider value={records}>
          <TaskHistory task={11} />
        </Records.Provider>
      </Words.Provider>,
    );
    const fold = container.querySelector('details')!;
    fold.open = true;
    fireEvent(fold, new Event('toggle'));
    return fold;
  }

  it('says where: the page as a link, 线下, or the task as a whole', async () => {
    const offline = { fileName: '宣讲签到表.pdf', date: '2023-08-31', description: '国有企业专场' };
    const fold = show(
      answering(
        history([
          entry(),
          entry({ id: '1'.repeat(64), page: 'offline:1', offline }),
          entry({ id: '2'.repeat(64), page: 'inapplicable:', duties: [], note: '无下属单位' }),
        ]),
      ),
    );
    const link = await screen.findByRole('link', { name: '浔阳区财政局2023年部门预算' });
    expect(link.getAttribute('href')).toBe('http://www.xunyang.gov.cn/a/1.html');
    const words = [...fold.querySelectorAll('.entry')].map((item) => item.textContent);
    expect(words[1]).toMatch(/线下佐证.*文件：宣讲签到表.pdf（2023-08-31）说明：国有企业专场线下，没有网页/);
    expect(words[2]).toMatch(/不适用.*说明：无下属单位针对整项任务/);
  });

  it('makes no link of an address that is none', async () => {
    show(answering(history([entry({ pageUrl: 'javascript:alert(1)' })])));
    await screen.findByText('浔阳区财政局2023年部门预算');
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('comes in pages, the earlier below', async () => {
    const onHistory = answering(
      history([entry()], { before: 'clock-1' }),
      history([entry()], { before: 'clock-1' }),
      history([entry({ id: '9'.repeat(64) })]),
    );
    const fold = show(onHistory);
    fireEvent.click(await screen.findByRole('button', { name: '更早的记录' }));
    await waitFor(() => expect(fold.querySelectorAll('.entry')).toHaveLength(2));
    expect(onHistory.mock.calls.at(-1)).toEqual([{ of: 'task', task: 11, before: 'clock-1' }]);
    expect(screen.queryByRole('button', { name: '更早的记录' })).toBeNull();
  });
});

describe('我今天做了什么', () => {
  const now = new Date(2026, 10, 23, 10, 5).getTime();
  const midnight = (day: number) => new Date(2026, 10, day).getTime();

  it('stands in place of the list and asks for the day from midnight to midnight', async () => {
    const onHistory = answering(history([entry()]));
    showPopup({}, { onHistory, now });
    fireEvent.click(screen.getByRole('button', { name: '我今天做了什么' }));
    expect(screen.getByRole('heading', { name: '李红的判定记录' })).toBeTruthy();
    expect(screen.queryByRole('region', { name: '本页' })).toBeNull();
    expect(screen.getByLabelText('日期')).toHaveProperty('value', '2026-11-23');
    expect(await screen.findByText('共 1 条，最新的在前。')).toBeTruthy();
    expect(onHistory).toHaveBeenCalledWith({ of: 'day', from: midnight(23), to: midnight(24) });
    fireEvent.click(screen.getByRole('button', { name: '返回' }));
    expect(screen.getByRole('region', { name: '本页' })).toBeTruthy();
  });

  it('shows another day, and says when there was nothing', async () => {
    const onHistory = answering(history([entry()]), history([]));
    showPopup({}, { onHistory, now });
    fireEvent.click(screen.getByRole('button', { name: '我今天做了什么' }));
    await screen.findByText('共 1 条，最新的在前。');
    fireEvent.input(screen.getByLabelText('日期'), { target: { value: '2026-11-20' } });
    expect(await screen.findByText('这一天没有判定。')).toBeTruthy();
    expect(onHistory).toHaveBeenLastCalledWith({ of: 'day', from: midnight(20), to: midnight(21) });
    expect(screen.queryByRole('button', { name: '导出为 CSV 表格' })).toBeNull();
  });

  it('tells who took over the computer that day', async () => {
    const shifts = [{ at: now, actor: confirmation.by }];
    showPopup({}, { onHistory: answering(history([], { shifts })), now });
    fireEvent.click(screen.getByRole('button', { name: '我今天做了什么' }));
    expect(
      (await screen.findByRole('heading', { name: '这一天的换人记录' })).parentElement?.textContent,
    ).toMatch(/10:05 起由张敏（检查，区政府办）操作/);
  });

  it('is exported as a table, earliest first, and says so', async () => {
    const first = entry({ note: '=1+1', reason: null });
    const second = entry({
      id: '7'.repeat(64),
      task: 5,
      verdict: 'reject',
      duties: [],
      reason: 'repost',
      undone: true,
    });
    const onSaveFile = vi.fn<PopupProps['onSaveFile']>();
    showPopup({}, { onHistory: answering(history([second, first])), now, onSaveFile });
    fireEvent.click(screen.getByRole('button', { name: '我今天做了什么' }));
    fireEvent.click(await screen.findByRole('button', { name: '导出为 CSV 表格' }));
    const [name, text = ''] = onSaveFile.mock.calls[0] ?? [];
    expect(name).toBe('要点镜-李红-2026-11-23.csv');
    const lines = text.split('\r\n');
    expect(lines[0]).toBe(
      '\uFEFF"时间","姓名","身份","单位","任务","判定","要素","原因","备注","网页标题","网址"',
    );
    expect(lines[1]).toMatch(/"张敏","检查","区财政局","11","确认","部门预算","","'=1\+1",/);
    expect(lines[2]).toMatch(/"5","否定（已撤销）","","转载",""/);
    expect(await screen.findByText('已导出 2 条：要点镜-李红-2026-11-23.csv。')).toBeTruthy();
  });
});
