// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { fireEvent, within } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { panelSpeaking } from '../../components/overlay/drawPanel';
import { mountEdgeTab, type EdgeTab, type EdgeTabOptions } from '../../components/overlay/edgeTab';
import { handOverPanel, receivePanel } from '../../components/overlay/handover';
import { usualManners } from '../../lib/app/manners';
import type { VisitState } from '../../lib/app/summary';
import { failure, success } from '../../lib/kernel/result';
import { say } from '../../lib/words/sentence';
import { speaker } from '../../lib/words/speaker';
import { described, listed } from './example';

const page = '<h1>浔阳区财政局2023年部门预算</h1><p>一般公共预算支出情况说明。</p>';
const twoFindings = described();

const panel = panelSpeaking(speaker('zh'));

/** The shadow root is closed; a test may look in through the call that made it. */
function mount(
  { open = false, ...options }: Partial<EdgeTabOptions> & { open?: boolean } = {},
  trust: Pick<EdgeTabOptions, 'isTrusted'> = { isTrusted: () => true },
) {
  const attach = vi.spyOn(Element.prototype, 'attachShadow');
  const onToggle = vi.fn<EdgeTabOptions['onToggle']>();
  const onManners = vi.fn<EdgeTabOptions['onManners']>();
  const onDraft = vi.fn<EdgeTabOptions['onDraft']>(async () => success(null));
  const controller = mountEdgeTab(document, {
    name: '要点镜',
    reload: '请刷新本页',
    highlightName: 'planlens-evidence',
    fetchPanel: async () => true,
    onToggle,
    onDraft,
    manners: usualManners,
    onManners,
    onGivenUp: () => undefined,
    ...trust,
    ...options,
  });
  // Where a test says nothing else, the panel's script has come already.
  if (!options.fetchPanel) controller.receive(panel);
  if (open) controller.open();
  const root = attach.mock.results[0]?.value as ShadowRoot;
  const inside = within(root as unknown as HTMLElement);
  const tab = () => inside.getByRole('button', { name: /^要点镜/ });
  return { controller, root, inside, tab, onToggle, onDraft, onManners };
}

beforeEach(() => {
  for (const host of document.querySelectorAll('planlens-overlay')) host.remove();
  document.body.innerHTML = page;
  // jsdom lays nothing out.
  Element.prototype.scrollIntoView = vi.fn<Element['scrollIntoView']>();
  Range.prototype.getBoundingClientRect = () => new DOMRect(0, 900, 10, 20);
  vi.stubGlobal('scrollBy', vi.fn<(options: ScrollToOptions) => void>());
});

describe('the overlay in a page', () => {
  it('adds one element to the page and changes nothing else, open or closed', () => {
    const before = document.documentElement.outerHTML;
    const { controller, tab, inside } = mount();
    controller.show(twoFindings);
    fireEvent.click(tab());
    fireEvent.click(inside.getByRole('button', { name: /定位原文/ }));
    expect(document.querySelectorAll('planlens-overlay')).toHaveLength(1);
    expect(controller.host.parentNode).toBe(document.documentElement);
    expect(controller.host.shadowRoot).toBeNull();
    controller.remove();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('brings its style sheets in its shadow root, in px only, and loads nothing', () => {
    const { root } = mount();
    expect(root.querySelectorAll('style')).toHaveLength(3);
    const [tab, panel] = ['edgeTab', 'panel'].map((name) =>
      readFileSync(`components/overlay/${name}.css`, 'utf8'),
    );
    expect(tab).toContain('all: initial !important');
    expect(`${tab}${panel}`).not.toMatch(/\d(?:r?em|pt)\b|url\(|@import/);
  });

  it('keeps the panel out of the page until it is opened by a click; hovering opens nothing', () => {
    const { controller, inside, tab, onToggle } = mount();
    controller.show(twoFindings);
    fireEvent.mouseOver(tab());
    expect(inside.queryByRole('dialog')).toBeNull();
    fireEvent.click(tab());
    expect(
      inside.getByRole('dialog', { name: '要点镜：本页与 2 项要点任务相符，其中 1 项不计；待人确认。' }),
    ).toBeTruthy();
    expect(tab().getAttribute('aria-expanded')).toBe('true');
    expect(onToggle).toHaveBeenCalledExactlyOnceWith(true);
  });

  it('opens with the focus in the panel; Esc closes it and gives the focus back to the tab', () => {
    const { root, controller, inside, tab, onToggle } = mount();
    controller.show(twoFindings);
    fireEvent.click(tab());
    expect(root.activeElement).toBe(inside.getByRole('dialog'));
    fireEvent.keyDown(inside.getByRole('dialog'), { key: 'Escape' });
    expect(inside.queryByRole('dialog')).toBeNull();
    expect(root.activeElement).toBe(tab());
    expect(onToggle).toHaveBeenLastCalledWith(false);
  });

  it('that was left open comes back open, without taking the focus from the page', () => {
    const { root, inside } = mount({ open: true });
    expect(inside.getByRole('dialog')).toBeTruthy();
    expect(root.activeElement).toBeNull();
  });

  it('steps through the findings with 上一项 and 下一项', () => {
    const { root, controller, inside } = mount({ open: true });
    controller.show(twoFindings);
    const [first, second] = inside.getAllByRole('article');
    const next = inside.getByRole('button', { name: '下一项' });
    fireEvent.click(next);
    expect(root.activeElement).toBe(first);
    fireEvent.click(next);
    fireEvent.click(next);
    expect(root.activeElement).toBe(second);
    fireEvent.click(inside.getByRole('button', { name: '上一项' }));
    expect(root.activeElement).toBe(first);
  });

  it('has every control reachable with Tab', () => {
    const { root, controller } = mount({ open: true });
    controller.show(twoFindings);
    const controls = root.querySelectorAll<HTMLElement>('button, summary');
    expect(controls.length).toBeGreaterThan(5);
    for (const control of controls) expect(control.getAttribute('tabindex')).not.toBe('-1');
  });
});

describe('the edge tab', () => {
  it('says what the button says: its text and its title', () => {
    const { controller, tab } = mount();
    controller.show(twoFindings);
    expect(tab().textContent).toBe('要点镜 2');
    expect(tab().title).toBe('要点镜：本页与 2 项要点任务相符，其中 1 项不计；待人确认。');
  });

  it('takes the place of a tab that an earlier script left behind', () => {
    const { controller } = mount();
    mount();
    expect(document.querySelectorAll('planlens-overlay')).toHaveLength(1);
    expect(controller.host.isConnected).toBe(false);
  });

  it('says what to do in words, not only by a mark, after an update of the extension', () => {
    const { controller, tab } = mount();
    controller.show({ state: 'outdated' });
    expect(tab().textContent).toBe('要点镜 ! 请刷新本页');
  });
});

describe('the panel’s script', () => {
  /** A tab whose panel comes when the test says so. */
  function waiting(options: Parameters<typeof mount>[0] = {}) {
    let settle: (brought: boolean) => void = () => undefined;
    const fetchPanel = vi.fn<EdgeTabOptions['fetchPanel']>(
      () => new Promise((resolve) => void (settle = resolve)),
    );
    const mounted = mount({ fetchPanel, ...options });
    const arrive = async (brought: boolean) => {
      if (brought) mounted.controller.receive(panel);
      settle(brought);
      await Promise.resolve();
      await Promise.resolve();
    };
    mounted.controller.show(twoFindings);
    return { ...mounted, fetchPanel, arrive };
  }

  it('is asked for by the first click and not before; its panel comes with the focus', async () => {
    const { root, inside, tab, fetchPanel, arrive } = waiting();
    expect(fetchPanel).not.toHaveBeenCalled();
    fireEvent.click(tab());
    expect(tab().textContent).toBe('要点镜 …');
    await arrive(true);
    expect(root.activeElement).toBe(inside.getByRole('dialog'));
    expect(tab().textContent).toBe('要点镜 2');
    fireEvent.click(tab());
    fireEvent.click(tab());
    expect(fetchPanel).toHaveBeenCalledOnce();
  });

  it('is asked for at once where the panel was left open, and takes no focus', async () => {
    const { root, inside, fetchPanel, arrive } = waiting({ open: true });
    expect(fetchPanel).toHaveBeenCalledOnce();
    await arrive(true);
    expect(inside.getByRole('dialog').textContent).toContain('任务 11');
    expect(root.activeElement).toBeNull();
  });

  it('opens nothing for those who closed it again, and leaves the focus where they went on', async () => {
    const { inside, tab, arrive } = waiting();
    fireEvent.click(tab());
    fireEvent.keyDown(tab(), { key: 'Escape' });
    await arrive(true);
    expect(inside.queryByRole('dialog')).toBeNull();
    const elsewhere = document.body.appendChild(document.createElement('input'));
    const other = waiting();
    fireEvent.click(other.tab());
    elsewhere.focus();
    await other.arrive(true);
    expect(other.inside.getByRole('dialog')).toBeTruthy();
    expect(document.activeElement).toBe(elsewhere);
  });

  it('is not sent back by a click while it is on its way, as a panel that was left open may be', async () => {
    const { root, inside, tab, fetchPanel, arrive } = waiting({ open: true });
    fireEvent.click(tab());
    await arrive(true);
    expect(root.activeElement).toBe(inside.getByRole('dialog'));
    expect(fetchPanel).toHaveBeenCalledOnce();
  });

  it('that does not come is said in words on the tab, and the next click asks again', async () => {
    const { inside, tab, fetchPanel, arrive } = waiting();
    fireEvent.click(tab());
    await arrive(false);
    expect(tab().textContent).toBe('要点镜 ! 请刷新本页');
    expect(tab().getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(tab());
    await arrive(true);
    expect(fetchPanel).toHaveBeenCalledTimes(2);
    expect(inside.getByRole('dialog')).toBeTruthy();
    expect(tab().textContent).toBe('要点镜 2');
  });

  it('that comes twice makes one panel', () => {
    const { root, controller, tab, inside } = mount();
    controller.receive(panel);
    fireEvent.click(tab());
    expect(inside.getAllByRole('dialog')).toHaveLength(1);
    expect(root.querySelectorAll('style')).toHaveLength(3);
  });

  it('finds the tab through the world that both scripts share, and does nothing without one', () => {
    const world = {};
    handOverPanel(world, panel);
    const receive = vi.fn<EdgeTab['receive']>();
    receivePanel(world, receive);
    handOverPanel(world, panel);
    expect(receive).toHaveBeenCalledExactlyOnceWith(panel);
  });
});

describe('a page that is read again', () => {
  it('keeps what became of a draft and the focus; another page starts afresh', async () => {
    const { root, controller, inside } = mount({ open: true });
    controller.show(twoFindings);
    const button = inside.getAllByRole('button', { name: '标为已履行（待确认）' })[0]!;
    button.focus();
    fireEvent.click(button);
    await inside.findByText(/已记为待确认，尚未生效/);
    controller.show({ state: 'reading' });
    expect(root.activeElement).toBe(inside.getByRole('dialog'));
    controller.show(twoFindings);
    expect(inside.getByText(/已记为待确认，尚未生效/)).toBeTruthy();
    controller.show(described({ key: 'xunyang.gov.cn/a/2.html' }));
    expect(inside.queryByText(/已记为待确认，尚未生效/)).toBeNull();
  });
});

describe('every state says its words', () => {
  const none = { findings: [], nearest: [] };
  const cases: [string, VisitState, mark: string, RegExp][] = [
    ['reading', { state: 'reading' }, '…', /正在读取本页/],
    [
      'failed',
      { state: 'failed', why: say('popup_failed', '没有正文'), label: '要点镜：本页读取失败。' },
      '!',
      /没有正文.*请刷新本页再试/,
    ],
    ['outdated', { state: 'outdated' }, '! 请刷新本页', /请刷新本页后继续使用/],
    ['findings', twoFindings, '2', /任务 11.*证据充分.*理由.*2023年部门预算.*还缺少/s],
    ['stopped by a gate', twoFindings, '2', /任务 26.*待核.*缺发布日期，不计/s],
    [
      'excluded',
      described({ ...none, excluded: say('popup_failed', '这是要点本身') }),
      '·',
      /不作为履行证据.*这是要点本身/,
    ],
    [
      'nothing, with the nearest',
      described({ ...none, nearest: [{ task: 5, lacks: [say('popup_failed', '没有年度安排')] }] }),
      '·',
      /没有认出.*任务 5.*缺少.*没有年度安排/s,
    ],
    ['nothing near', described(none), '·', /也没有接近的任务/],
  ];
  it.each(cases)('%s', (_, state, mark, words) => {
    const { controller, inside, tab } = mount({ open: true });
    controller.show(state);
    expect(tab().textContent).toBe(`要点镜 ${mark}`);
    expect(inside.getByRole('dialog').textContent).toMatch(words);
  });
});

describe('a column page', () => {
  const column = (changes: Parameters<typeof described>[0] = {}): VisitState =>
    described({ kind: 'column', findings: [], links: listed, ...changes });
  const page = `<ul>${listed.map(({ text }) => `<li><a href="/x">${text}</a></li>`).join('')}</ul>`;

  it('says how many of its links may match tasks, and on what that rests', () => {
    const { controller, inside, tab } = mount({ open: true });
    controller.show(column());
    expect(tab().textContent).toBe('要点镜 2');
    expect(inside.getByRole('dialog', { name: /^要点镜：本页 3 条链接，2 条可能对应任务；/ })).toBeTruthy();
    expect(inside.getByRole('heading', { level: 3, name: /仅按标题、栏目和日期判断/ })).toBeTruthy();
  });

  it('lists every link in the page’s order: task, grade, and why it does not count', () => {
    const { controller, inside } = mount({ open: true });
    controller.show(column());
    const [first, second, third] = inside.getAllByRole('listitem').map((item) => item.textContent);
    expect(first).toMatch(/2023年部门预算.*任务 11.*较可能/);
    expect(second).toMatch(/解答员名单.*任务 26.*待核.*2022年发布，早于本年度，不计/);
    expect(third).toMatch(/中秋节放假的通知.*没有认出任务/);
  });

  it('does not say that nothing was recognised, and offers nothing to mark', () => {
    const { controller, inside } = mount({ open: true });
    controller.show(column({ nearest: [{ task: 5, lacks: [] }] }));
    expect(inside.getByRole('dialog').textContent).not.toMatch(/没有认出本页|任务 5/);
    expect(inside.queryByRole('button', { name: '标为已履行（待确认）' })).toBeNull();
  });

  it('brings a link into view on a click and leaves the page as it is; a click follows no link', () => {
    document.body.innerHTML = page;
    const { controller, inside } = mount({ open: true });
    controller.show(column());
    const before = document.body.innerHTML;
    fireEvent.click(inside.getByRole('button', { name: '关于中秋节放假的通知' }));
    expect(window.scrollBy).toHaveBeenCalledOnce();
    expect(inside.queryByRole('alert')).toBeNull();
    expect(document.body.innerHTML).toBe(before);
    expect(inside.queryAllByRole('link')).toEqual([]);
  });

  it('says so where the words of a link cannot be found', () => {
    const { controller, inside } = mount({ open: true });
    controller.show(column());
    fireEvent.click(inside.getByRole('button', { name: '关于中秋节放假的通知' }));
    expect(inside.getByRole('alert').textContent).toContain('无法定位');
  });
});

describe('marking in the page', () => {
  it('makes a draft only, and says that it takes effect after acceptance', async () => {
    const { controller, inside, onDraft } = mount({ open: true });
    controller.show(twoFindings);
    expect(inside.getAllByText('只记为待确认；在工具栏的要点镜窗口里接受后才生效。')).toHaveLength(2);
    fireEvent.click(inside.getAllByRole('button', { name: '标为已履行（待确认）' })[0]!);
    expect(onDraft).toHaveBeenCalledExactlyOnceWith(11, ['11.budget']);
    expect(await inside.findByText(/已记为待确认，尚未生效/)).toBeTruthy();
  });

  it('keeps the focus on the button afterwards, and makes no second draft of the same', async () => {
    const { root, controller, inside, onDraft } = mount({ open: true });
    controller.show(twoFindings);
    const button = inside.getAllByRole('button', { name: '标为已履行（待确认）' })[0]!;
    button.focus();
    fireEvent.click(button);
    await inside.findByText(/已记为待确认，尚未生效/);
    expect(root.activeElement).toBe(button);
    fireEvent.click(button);
    expect(onDraft).toHaveBeenCalledOnce();
    expect(button.getAttribute('aria-disabled')).toBe('true');
  });

  it('says when the draft was not kept, and offers to try again', async () => {
    const { controller, inside } = mount({
      open: true,
      onDraft: async () => failure(say('popup_failed', '后台没有应答')),
    });
    controller.show(twoFindings);
    fireEvent.click(inside.getAllByRole('button', { name: '标为已履行（待确认）' })[0]!);
    expect(await inside.findByText(/没有记下：.*后台没有应答/)).toBeTruthy();
    expect(inside.getAllByRole('button', { name: '标为已履行（待确认）' })).toHaveLength(2);
  });

  it('counts only what a person does: clicks and keys that a page makes do nothing', () => {
    const { controller, inside, onToggle, onDraft } = mount({ open: true }, {});
    controller.show(twoFindings);
    for (const button of inside.getAllByRole('button')) fireEvent.click(button);
    fireEvent.keyDown(inside.getByRole('dialog'), { key: 'Escape' });
    expect(onDraft).not.toHaveBeenCalled();
    expect(onToggle).not.toHaveBeenCalled();
    expect(window.scrollBy).not.toHaveBeenCalled();
  });
});

describe('evidence', () => {
  it('is brought into the middle of the view', () => {
    const { controller, inside } = mount({ open: true });
    controller.show(twoFindings);
    fireEvent.click(inside.getByRole('button', { name: /定位原文/ }));
    expect(window.scrollBy).toHaveBeenCalledExactlyOnceWith({
      top: 910 - window.innerHeight / 2,
      behavior: 'instant',
    });
    expect(inside.queryByRole('alert')).toBeNull();
  });

  it('that is not text of the page says so beside its quote', () => {
    document.body.innerHTML = '<p>别的内容</p>';
    const { controller, inside } = mount({ open: true });
    controller.show(twoFindings);
    fireEvent.click(inside.getByRole('button', { name: /定位原文/ }));
    expect(inside.getByRole('alert').textContent).toContain('无法定位');
  });
});
