// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PopupProps } from '../../components/popup/contract';
import type { PageVerdict, Statement } from '../../lib/app/summary';
import type { Actor } from '../../lib/coverage/event';
import { failure, success } from '../../lib/kernel/result';
import { say } from '../../lib/words/sentence';
import { confirmation, owed, summary, verdict } from './example';
import { showPopup } from './popupHarness';

afterEach(cleanup);

const task = (n: number) => within(screen.getByRole('article', { name: `任务 ${n}` }));
const wordsOf = (n: number) => screen.getByRole('article', { name: `任务 ${n}` }).textContent ?? '';

const editor: Actor = { name: '王编辑', role: 'editor', unit: '区财政局' };
const inspector: Actor = { name: '李检查', role: 'inspector', unit: '区政府办' };
const said = (changes: Partial<Statement>): Statement => ({
  ...confirmation,
  id: 'b'.repeat(64),
  by: editor,
  ...changes,
});
const own = said({ undoable: true });
const mine: PageVerdict = { ...verdict, by: editor, parties: [own] };
const rejection = said({ id: 'c'.repeat(64), verdict: 'reject', duties: [], reason: 'repost' });

describe('a verdict that stands', () => {
  it('says who made it, when, for which duties', () => {
    showPopup({ verdicts: [verdict] });
    expect(wordsOf(11)).toMatch(/已确认 张敏（检查，区政府办） 2026-11-\d\d \d\d:05.*履行的要素：部门预算/);
  });

  it('is undone by its own button, which tells a screen reader what it takes back', () => {
    const { onUndo } = showPopup({ verdicts: [mine] });
    fireEvent.click(task(11).getByRole('button', { name: /^撤销：王编辑 确认，任务 11，2026-/ }));
    expect(onUndo).toHaveBeenCalledExactlyOnceWith({ id: own.id, task: 11 });
  });

  it('can be judged anew', () => {
    showPopup({ verdicts: [mine] });
    fireEvent.click(task(11).getByRole('button', { name: '重新判定' }));
    expect(task(11).getByRole('button', { name: '确认其中 1 项（共 3 项）' })).toBeTruthy();
  });

  it('offers 撤回 beside 撤销 only where the two differ, and says how', () => {
    const { onDecide } = showPopup({ verdicts: [{ ...mine, replaces: true }] });
    expect(wordsOf(11)).toContain('“撤销”恢复上一次判定；“撤回”后本页对这项任务不再有判定。');
    fireEvent.click(task(11).getByRole('button', { name: '撤回' }));
    expect(onDecide.mock.calls[0]?.[0]).toMatchObject({ task: 11, verdict: 'withdraw', duties: [] });
    cleanup();
    showPopup({ verdicts: [mine] });
    expect(task(11).queryByRole('button', { name: '撤回' })).toBeNull();
  });

  it('says for which other tasks the page serves, and how many pages serve the task', () => {
    const [row] = owed;
    showPopup({
      verdicts: [mine, { ...mine, task: 5, duties: ['5.soe-reform'] }],
      owed: row ? [{ ...row, pages: 3 }] : [],
    });
    expect(wordsOf(11)).toContain('本页还确认用于任务 5。');
    expect(wordsOf(11)).toContain('这项任务共有 3 页确认，各页的要素合并计算。');
  });

  it('on its way lets nothing be undone or withdrawn', () => {
    const { onUndo, onDecide } = showPopup({ verdicts: [{ ...mine, replaces: true }] }, { saving: true });
    fireEvent.click(task(11).getByRole('button', { name: /^撤销/ }));
    fireEvent.click(task(11).getByRole('button', { name: '撤回' }));
    fireEvent.click(task(11).getByRole('button', { name: '改判到其他任务' }));
    expect(onUndo).not.toHaveBeenCalled();
    expect(onDecide).not.toHaveBeenCalled();
  });
});

describe('several people on one page', () => {
  it('of one mind are all named', () => {
    const other = said({ id: 'd'.repeat(64), by: { ...editor, name: '赵五' }, duties: ['11.final'] });
    showPopup({ verdicts: [{ ...mine, parties: [own, other], duties: ['11.budget', '11.final'] }] });
    expect(wordsOf(11)).toMatch(/已确认 2 人各自作了同样的判定。.*确认 王编辑.*确认 赵五/);
  });

  it('who differ are 有争议: who says what, and that it counts as uncovered', () => {
    showPopup({ verdicts: [{ ...mine, standing: 'disputed', duties: [], parties: [own, rejection] }] });
    expect(wordsOf(11)).toMatch(
      /有争议 各方的判定不一致，裁定之前按未覆盖计。.*确认 王编辑（编辑，区财政局）.*履行的要素：部门预算.*否定 王编辑.*原因：转载/,
    );
    expect(wordsOf(11)).not.toContain('只有检查人员能改');
  });

  it('with an inspector among them leave it to an inspector', () => {
    const parties = [confirmation, rejection];
    showPopup({ verdicts: [{ ...mine, standing: 'disputed', duties: [], parties }] });
    expect(wordsOf(11)).toContain('其中有检查人员的判定，只有检查人员能改。');
  });

  it('of whom a record is missing: says why the confirmation does not count yet', () => {
    showPopup({ verdicts: [{ ...mine, standing: 'disputed', duties: [] }] });
    expect(wordsOf(11)).toContain('记录不全');
  });
});

describe('an inspector’s verdict', () => {
  it('is answered by others, not changed, and says so before they answer', () => {
    showPopup({ verdicts: [verdict] });
    expect(wordsOf(11)).toContain('检查人员的判定有效；您的判定会记为答复');
    expect(task(11).queryByRole('button', { name: /^(撤销|撤回|重新判定|改判)/ })).toBeNull();
    fireEvent.click(task(11).getByRole('button', { name: '作答复' }));
    expect(task(11).getByRole('button', { name: '否定' })).toBeTruthy();
  });

  it('stands above its answers', () => {
    const answer = { ...rejection, undoable: true };
    const { onUndo } = showPopup({ verdicts: [{ ...verdict, answers: [answer] }] });
    expect(wordsOf(11)).toMatch(/已确认 张敏.*答复（不改变结论）：否定 王编辑.*原因：转载/);
    fireEvent.click(task(11).getByRole('button', { name: /^撤销：王编辑 否定/ }));
    expect(onUndo).toHaveBeenCalledExactlyOnceWith({ id: answer.id, task: 11 });
  });

  it('is an inspector’s to judge anew', () => {
    showPopup({ verdicts: [verdict], actor: inspector });
    expect(task(11).getByRole('button', { name: '重新判定' })).toBeTruthy();
    expect(wordsOf(11)).not.toContain('记为答复');
  });
});

describe('改判到其他任务', () => {
  it('rejects this task as 非本任务 and leads to the search for the other', () => {
    const { onDecide } = showPopup();
    fireEvent.click(task(11).getByRole('button', { name: '改判到其他任务' }));
    expect(onDecide.mock.calls.map(([choice]) => choice)).toMatchObject([
      { task: 11, verdict: 'reject', reason: 'other-task', duties: [] },
    ]);
    expect(document.activeElement).toBe(screen.getByRole('searchbox', { name: '任务编号或文字' }));
    expect(screen.getByText(/任务 11 已按“非本任务”处理。.*这是另一次判定/)).toBeTruthy();
  });

  it('from a rejection only leads there', () => {
    const { onDecide } = showPopup({
      verdicts: [{ ...mine, standing: 'rejected', duties: [], parties: [rejection] }],
    });
    fireEvent.click(task(11).getByRole('button', { name: '改判到其他任务' }));
    expect(onDecide).not.toHaveBeenCalled();
    expect(screen.getByText('请在下面查找本页履行的其他任务并确认。')).toBeTruthy();
  });

  it('is over when the other task is confirmed', () => {
    const { again } = showPopup();
    fireEvent.click(task(11).getByRole('button', { name: '改判到其他任务' }));
    again({ content: { state: 'ready', summary: summary({ verdicts: [{ ...mine, task: 5 }] }) } });
    expect(screen.queryByText(/已按“非本任务”处理/)).toBeNull();
  });
});

describe('备注', () => {
  it('is kept while it is typed and saved as a note that changes nothing', () => {
    const { onDecide, onField } = showPopup();
    fireEvent.click(task(11).getByRole('button', { name: '备注' }));
    const field = task(11).getByRole('textbox', { name: '任务 11 的备注（不改变判定）' });
    fireEvent.input(field, { target: { value: '附件待补 ' } });
    expect(onField).toHaveBeenCalledExactlyOnceWith('remark:11', '附件待补 ');
    fireEvent.click(task(11).getByRole('button', { name: '保存备注' }));
    expect(onDecide.mock.calls[0]?.[0]).toMatchObject({ task: 11, verdict: 'note', note: '附件待补' });
  });

  it('that was half typed stands open again', () => {
    showPopup({}, { fields: { 'remark:11': '附件' } });
    expect(task(11).getByRole('textbox')).toHaveProperty('value', '附件');
  });

  it('is shown with its author beside a task without a verdict too, and can be undone', () => {
    const note = said({ verdict: 'note', duties: [], note: '等财政局回复', undoable: true });
    const { onUndo } = showPopup({
      verdicts: [{ ...mine, standing: 'open', duties: [], parties: [], notes: [note] }],
    });
    expect(wordsOf(11)).toMatch(/本页履行了哪些要素.*备注 王编辑（编辑，区财政局）.*等财政局回复/);
    fireEvent.click(task(11).getByRole('button', { name: /^撤销：王编辑 备注/ }));
    expect(onUndo).toHaveBeenCalledOnce();
  });

  it('on a task that the machine did not name is shown as well', () => {
    const note = said({ verdict: 'note', duties: [], note: '可能属于任务 5' });
    showPopup({ verdicts: [{ ...mine, task: 5, standing: 'open', duties: [], parties: [], notes: [note] }] });
    expect(wordsOf(5)).toContain('可能属于任务 5');
  });
});

describe('a decision whose page or rules changed', () => {
  const strong = { grade: 'strong', counts: true, duties: ['11.budget'] } as const;
  const word = { ...strong, duties: [...strong.duties] };
  const textChanged = { textChanged: true, textBefore: 'f'.repeat(16), before: word, now: word };
  const rulesChanged = { ...textChanged, textChanged: false, now: { ...word, grade: 'check' as const } };
  const asked = (changes: Partial<PageVerdict> = {}) => ({
    verdicts: [{ ...mine, asked: textChanged, ...changes }],
  });
  const compared = (before: string | null, now: string | null) => ({
    onCompare: vi.fn<PopupProps['onCompare']>(async () => success({ before, now })),
  });

  it('says that the words changed and that the decision stands', () => {
    showPopup(asked());
    expect(wordsOf(11)).toContain('判定之后，网页的文字变了。');
    expect(wordsOf(11)).toContain('原判定仍然算数');
  });

  it('says what other rules say now, and compares no words that did not change', () => {
    showPopup(asked({ asked: rulesChanged }));
    expect(wordsOf(11)).toContain('识别规则变了：判定时“证据充分”，现在“待核”。');
    expect(task(11).queryByRole('button', { name: '查看变化' })).toBeNull();
  });

  it.each([
    [null, '识别规则变了：判定时“证据充分”，现在没有认出这项任务。'],
    [{ ...word, counts: false }, '识别规则变了：判定时“证据充分”，现在“证据充分”但不计。'],
    [{ ...word, duties: [] }, '判定时认出的要素：部门预算；现在：无。'],
  ])('says it where the machine now says %j', (now, words) => {
    showPopup(asked({ asked: { ...rulesChanged, now } }));
    expect(wordsOf(11)).toContain(words);
  });

  it('is decided the same again with one click, which renews what it rests on', () => {
    const { onDecide } = showPopup(asked({ note: '见附件' }));
    fireEvent.click(task(11).getByRole('button', { name: '仍然有效' }));
    expect(onDecide.mock.calls[0]?.[0]).toMatchObject({
      task: 11,
      verdict: 'confirm',
      duties: ['11.budget'],
      reason: null,
      note: '见附件',
    });
  });

  it('that was a rejection is rejected again for the same reason', () => {
    const { onDecide } = showPopup(
      asked({ standing: 'rejected', reason: 'repost', duties: [], parties: [rejection] }),
    );
    fireEvent.click(task(11).getByRole('button', { name: '仍然有效' }));
    expect(onDecide.mock.calls[0]?.[0]).toMatchObject({ verdict: 'reject', reason: 'repost', duties: [] });
  });

  it('by an inspector is left to inspectors', () => {
    showPopup(asked({ parties: [confirmation] }));
    expect(task(11).queryByRole('button', { name: '仍然有效' })).toBeNull();
    expect(wordsOf(11)).toContain('请检查人员复核');
  });

  it('shows the difference, marked in words and elements', async () => {
    const view = compared('标题\n收入12.5亿元。', '标题\n收入13.7亿元。');
    showPopup(asked(), view);
    fireEvent.click(task(11).getByRole('button', { name: '查看变化' }));
    const change = await task(11).findByRole('group', { name: '查看变化' });
    expect(change.querySelector('del')?.textContent).toBe('删 12.5');
    expect(change.querySelector('ins')?.textContent).toBe('增 13.7');
    expect(view.onCompare).toHaveBeenCalledExactlyOnceWith('xunyang.gov.cn/a/1.html', 'f'.repeat(16));
  });

  it('shortens what did not change', async () => {
    const long = '没有变的话。'.repeat(100);
    showPopup(asked(), compared(`${long}旧`, `${long}新`));
    fireEvent.click(task(11).getByRole('button', { name: '查看变化' }));
    expect(await task(11).findByText('（此处 560 字没有变）')).toBeTruthy();
  });

  it.each<[string, PopupProps['onCompare'], RegExp]>([
    [
      'the old words are not kept here',
      async () => success({ before: null, now: '新' }),
      /没有保存在这台电脑上/,
    ],
    ['the page is not read now', async () => success({ before: '旧', now: null }), /请刷新网页后再试/],
    [
      'nothing differs word by word',
      async () => success({ before: '同', now: '同' }),
      /逐字对比没有看到不同/,
    ],
    ['nobody answers', async () => failure(say('background_silent')), /后台没有应答/],
  ])('says it where %s', async (_, onCompare, words) => {
    showPopup(asked(), { onCompare });
    fireEvent.click(task(11).getByRole('button', { name: '查看变化' }));
    expect(await task(11).findByText(words)).toBeTruthy();
  });
});
