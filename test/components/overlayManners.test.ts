// @vitest-environment jsdom
import { fireEvent, within } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { panelSpeaking } from '../../components/overlay/drawPanel';
import { draggable, type Dragged } from '../../components/overlay/drag';
import { mountEdgeTab, type EdgeTabOptions } from '../../components/overlay/edgeTab';
import { freeShare } from '../../components/overlay/freePlace';
import { keepStanding, mostReturns } from '../../components/overlay/standing';
import { hiddenBy, usualManners, withHidden } from '../../lib/app/manners';
import { success } from '../../lib/kernel/result';
import { speaker } from '../../lib/words/speaker';
import { described } from './example';

const settled = () => new Promise((resolve) => setTimeout(resolve));

beforeEach(() => {
  document.body.innerHTML = '<h1>浔阳区财政局2023年部门预算</h1>';
  for (const host of document.querySelectorAll('planlens-overlay')) host.remove();
});

function mount(manners = usualManners) {
  const attach = vi.spyOn(Element.prototype, 'attachShadow');
  const onManners = vi.fn<EdgeTabOptions['onManners']>();
  const overlay = mountEdgeTab(document, {
    name: '要点镜',
    reload: '请刷新本页',
    highlightName: 'planlens-evidence',
    fetchPanel: async () => true,
    onToggle: () => undefined,
    manners,
    onManners,
    onGivenUp: () => undefined,
    onDraft: async () => success(null),
    isTrusted: () => true,
  });
  overlay.receive(panelSpeaking(speaker('zh')));
  overlay.open();
  overlay.show(described());
  const root = attach.mock.results.at(-1)?.value as ShadowRoot;
  const press = (name: string) =>
    fireEvent.click(within(root as unknown as HTMLElement).getByRole('button', { name }));
  const styles = () => [...root.querySelectorAll('style')].map(({ textContent }) => textContent).join('\n');
  return { overlay, onManners, press, styles, tab: root.querySelector<HTMLElement>('.tab')! };
}

describe('the display menu of the panel', () => {
  it('moves the tab to the other edge, up and down, and says so to whoever remembers it', () => {
    const { press, onManners, tab, styles } = mount();
    press('移到左边');
    expect(onManners).toHaveBeenLastCalledWith({ ...usualManners, side: 'left' });
    expect(styles()).toContain('left:16px');
    press('移到右边');
    press('上移');
    expect(Number.parseFloat(tab.style.top)).toBeCloseTo(30);
    press('下移');
    press('下移');
    expect(Number.parseFloat(tab.style.top)).toBeCloseTo(50);
  });

  it.each([
    ['本页隐藏', 'page'],
    ['本栏目隐藏', 'column'],
    ['全站隐藏', 'site'],
  ])('%s hides it', (name, scope) => {
    const { press, onManners, styles } = mount();
    press(name);
    expect(styles()).toContain('display:none !important');
    expect(hiddenBy(onManners.mock.lastCall![0], location.href)).toBe(scope);
  });

  it('a tab that was hidden elsewhere is shown again as soon as somebody says so', () => {
    const { overlay, styles } = mount(withHidden(usualManners, 'site', location.href));
    expect(styles()).toContain('display:none !important');
    overlay.behave(usualManners);
    expect(styles()).not.toContain('display:none !important');
  });
});

describe('dragging the tab', () => {
  const at = (type: string, clientX: number, clientY: number) =>
    new MouseEvent(type, { clientX, clientY, bubbles: true, button: 0 });

  function tabToDrag() {
    const tab = document.body.appendChild(document.createElement('button'));
    tab.setPointerCapture = () => undefined;
    const seen: [Dragged, boolean][] = [];
    const wasDrag = draggable(
      tab,
      () => true,
      (to, done) => seen.push([to, done]),
    );
    return { tab, seen, wasDrag };
  }

  it('ends on the nearer edge at the height of the hand, and its click is no click', () => {
    const { tab, seen, wasDrag } = tabToDrag();
    tab.dispatchEvent(at('pointerdown', innerWidth - 20, 100));
    tab.dispatchEvent(at('pointermove', 30, innerHeight / 2));
    tab.dispatchEvent(at('pointerup', 30, innerHeight / 2));
    expect(seen.at(-1)).toEqual([{ side: 'left', share: (innerHeight / 2 - 100) / innerHeight }, true]);
    expect(wasDrag()).toBe(true);
    expect(wasDrag()).toBe(false);
  });

  it('a trembling hand drags nothing', () => {
    const { tab, seen, wasDrag } = tabToDrag();
    tab.dispatchEvent(at('pointerdown', 500, 100));
    tab.dispatchEvent(at('pointermove', 503, 103));
    tab.dispatchEvent(at('pointerup', 503, 103));
    expect(seen).toEqual([]);
    expect(wasDrag()).toBe(false);
  });
});

describe('giving way to the page', () => {
  const host = () => document.documentElement.appendChild(document.createElement('planlens-overlay'));
  const rect = new DOMRect(900, 300, 34, 100);

  it('takes another height where a floating tool of the page stands', () => {
    const tool = document.body.appendChild(document.createElement('div'));
    tool.style.position = 'fixed';
    const wished = 0.4 * innerHeight;
    document.elementsFromPoint = (_, y) =>
      Math.abs(y - wished) < 60 ? [tool, document.body] : [document.body];
    expect(freeShare(document, host(), rect, usualManners)).toBe(0.55);
  });

  it('stays where nothing stands, and where everything is taken', () => {
    const tool = document.body.appendChild(document.createElement('div'));
    tool.style.position = 'sticky';
    document.elementsFromPoint = () => [document.body];
    expect(freeShare(document, host(), rect, usualManners)).toBe(0.4);
    document.elementsFromPoint = () => [tool];
    expect(freeShare(document, host(), rect, usualManners)).toBe(0.4);
  });
});

describe('a page that removes the overlay', () => {
  it(`gets it back ${mostReturns} times; then the page has its will, and that is told`, async () => {
    const host = document.createElement('planlens-overlay');
    const givenUp = vi.fn<() => void>();
    const stop = keepStanding(document, host, givenUp);
    for (let time = 0; time < mostReturns; time += 1) {
      host.remove();
      await settled();
      expect(host.isConnected).toBe(true);
    }
    expect(givenUp).not.toHaveBeenCalled();
    host.remove();
    await settled();
    expect(host.isConnected).toBe(false);
    expect(givenUp).toHaveBeenCalledOnce();
    stop();
  });

  it('is watched at its root only: changes within the page wake nobody', async () => {
    const host = document.createElement('planlens-overlay');
    const stop = keepStanding(document, host, () => undefined);
    const connected = vi.spyOn(host, 'isConnected', 'get');
    document.body.append('新的文字');
    await settled();
    expect(connected).not.toHaveBeenCalled();
    stop();
  });
});
