// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { say } from '../../lib/words/sentence';
import { description, finding, fingerprints } from './example';
import { showPopup } from './popupHarness';

afterEach(cleanup);

const theSwitch = () => screen.getByRole<HTMLInputElement>('switch', { name: /等级参考同一栏目里的判定/ });

describe('the switch for learning from decisions', () => {
  it('says in one sentence what it does and that no decision is changed', () => {
    showPopup();
    const note = document.getElementById(theSwitch().getAttribute('aria-describedby') ?? '');
    expect(note?.textContent).toMatch(/至少有 3 页判定过.*不会改动任何人的判定/);
  });

  it('is on or off as the notebook says, and tells what was chosen', () => {
    const { onLearning } = showPopup({ learning: false });
    expect(theSwitch().checked).toBe(false);
    fireEvent.click(theSwitch());
    expect(onLearning).toHaveBeenCalledWith(true);
  });
});

it('what was learnt stands among the reasons of its finding', () => {
  const learnt = { ...finding, reasons: [...finding.reasons, say('prior_kept', '14', '12', '11')] };
  showPopup({
    page: {
      state: 'described',
      key: 'k',
      url: 'http://www.xunyang.gov.cn/a/1.html',
      title: '部门预算',
      description: description({ findings: [learnt] }),
      ...fingerprints,
    },
  });
  const card = within(screen.getByRole('article', { name: '任务 11' }));
  expect(card.getByText(/本栏目 14 页中 12 页确认为任务 11/)).toBeTruthy();
});
