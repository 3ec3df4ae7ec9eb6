// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { ReviewProps } from '../../components/review/contract';
import { ReviewView } from '../../components/review/reviewView';
import { Words } from '../../components/words';
import { reviewOf } from '../../lib/app/review';
import type { Summary } from '../../lib/app/summary';
import { speaker } from '../../lib/words/speaker';
import { finding, summary, verdict as confirmed } from './example';

const zh = speaker('zh');
const { page } = summary();
const front =
  page.state === 'described'
    ? { key: page.key, url: page.url, title: page.title, tasks: [11] }
    : { key: '', url: '', title: '', tasks: [] };

/** 快审 with the example page in front, and what was called. */
function show(changes: Partial<Summary> = {}, more: Partial<ReviewProps> = {}) {
  const spies = {
    onChoice: vi.fn<ReviewProps['onChoice']>(),
    onSkip: vi.fn(),
    onUndo: vi.fn(),
    onLeave: vi.fn(),
    onGo: vi.fn(),
    onEnd: vi.fn(),
    onTag: vi.fn(),
    onStart: vi.fn<ReviewProps['onStart']>(),
    onField: vi.fn(),
    onRetry: vi.fn(),
    onGiveUp: vi.fn(),
    onReloadPage: vi.fn(),
  };
  const other = { ...front, key: 'https://xunyang.gov.cn/other.html' };
  const props: ReviewProps = {
    summary: summary(changes),
    review: reviewOf([front, other]),
    sources: null,
    said: null,
    fields: {},
    saving: false,
    unsaved: null,
    ...spies,
    ...more,
  };
  render(
    <Words.Provider value={zh}>
      <ReviewView {...props} />
    </Words.Provider>,
  );
  return spies;
}

afterEach(cleanup);

const press = (key: string, target: Element = document.body) => fireEvent.keyDown(target, { key });
const elsewhere: Partial<Summary> = {
  page: { state: 'reading', key: 'https://xunyang.gov.cn/x.html', url: '', title: '' },
};

describe('a verdict by one key', () => {
  test('Y confirms the duties that the machine names, and the button says how many', () => {
    const { onChoice } = show();
    expect(screen.getByRole('button', { name: /确认要素 1\/3/ })).toBeTruthy();
    press('y');
    expect(onChoice).toHaveBeenCalledExactlyOnceWith({
      task: 11,
      verdict: 'confirm',
      duties: ['11.budget'],
      reason: null,
      note: '',
    });
  });

  test('P asks for duties: digits tick, Enter confirms, Esc goes back', () => {
    const { onChoice } = show();
    press('p');
    press('3');
    press('Enter');
    expect(onChoice.mock.calls[0]?.[0]).toMatchObject({ duties: ['11.budget', '11.three-public'] });
    press('Escape');
    expect(screen.getByRole('button', { name: /否定/ })).toBeTruthy();
  });

  test('N asks why: a digit names the reason; 其他 goes to the field for words', () => {
    const { onChoice } = show();
    press('n');
    press('6');
    expect(onChoice).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(screen.getByRole('textbox'));
    press('2');
    expect(onChoice).toHaveBeenCalledExactlyOnceWith({
      task: 11,
      verdict: 'reject',
      duties: [],
      reason: 'repost',
      note: '',
    });
  });

  test('where the machine names no duty, Y asks which instead of confirming them all', () => {
    const { onChoice } = show({
      page: { ...page, description: { ...descriptionOf(), findings: [{ ...finding, duties: [] }] } } as never,
    });
    press('y');
    expect(onChoice).not.toHaveBeenCalled();
    expect(screen.getByRole('group', { name: zh('review_choose_duties') })).toBeTruthy();
  });

  test('typing never triggers a key', () => {
    const { onChoice, onSkip, onLeave } = show();
    press('n');
    const field = screen.getByRole('textbox');
    for (const key of ['1', 'y', 's', 'Escape']) press(key, field);
    expect(onChoice).not.toHaveBeenCalled();
    expect(onSkip).not.toHaveBeenCalled();
    expect(onLeave).not.toHaveBeenCalled();
  });

  test('nothing is heard while a decision is on its way or was not saved', () => {
    for (const state of [{ saving: true }, { unsaved: { key: 'background_silent', args: [] } as const }]) {
      const { onChoice } = show({}, state as Partial<ReviewProps>);
      press('y');
      expect(onChoice).not.toHaveBeenCalled();
      cleanup();
    }
  });
});

describe('a page that cannot be judged', () => {
  test('that is not read yet takes no verdict, but S, U and Esc work', () => {
    const { onChoice, onSkip, onUndo, onLeave } = show(elsewhere);
    for (const key of ['y', 'n', '1', 's', 'u', 'Escape']) press(key);
    expect(onChoice).not.toHaveBeenCalled();
    expect([onSkip, onUndo, onLeave].map(({ mock }) => mock.calls.length)).toEqual([1, 1, 1]);
  });

  test('that is another one leads back to it', () => {
    const { onGo } = show({ page: { state: 'not-portal' } });
    fireEvent.click(screen.getByRole('button', { name: zh('review_back_to_page') }));
    expect(onGo).toHaveBeenCalledOnce();
  });
});

test('the live region says what was done, where one is, and what is in front', () => {
  show({}, { said: { key: 'done_confirm', args: ['5'] } });
  const words = screen.getAllByRole('status').map(({ textContent }) => textContent);
  expect(words.join('')).toContain(zh('done_confirm', '5'));
  expect(words.join('')).toContain(zh('review_now', '1', '2', front.title, '11', zh('grade_strong')));
});

test('a review begins with what counts; 不计 only where somebody wants it', () => {
  const pages = [
    { ...front, counts: true },
    { ...front, key: 'b', counts: false },
  ];
  const { onStart } = show({ verdicts: [confirmed] }, { review: null, sources: { links: [], seen: pages } });
  fireEvent.click(screen.getByRole('button', { name: zh('review_seen', '1') }));
  fireEvent.click(screen.getByRole('checkbox'));
  fireEvent.click(screen.getByRole('button', { name: zh('review_seen', '2') }));
  expect(onStart.mock.calls.map(([items]) => items.length)).toEqual([1, 2]);
  expect(screen.getByText(zh('review_links_none'))).toBeTruthy();
});

function descriptionOf() {
  if (page.state !== 'described') throw new Error('the example page is described');
  return page.description;
}
