// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { EvidenceActions } from '../../components/popup/keptEvidence';
import type { KeptEvidence } from '../../lib/app/keptEvidence';
import { failure, success } from '../../lib/kernel/result';
import { say } from '../../lib/words/sentence';
import { summary, verdict } from './example';
import { showPopup } from './popupHarness';

afterEach(cleanup);

const { page } = summary();
const described = page.state === 'described' ? page : null;

const kept: KeptEvidence = {
  id: 'kept-1',
  plan: 'xunyang-2023',
  task: 11,
  unit: '区财政局',
  page: described?.key ?? '',
  pageUrl: 'http://www.xunyang.gov.cn/t1.html',
  title: '预算',
  published: '2023-02-01',
  quotes: [],
  text: described?.text ?? null,
  at: Date.UTC(2026, 10, 20, 2, 5),
  by: { name: '张三', role: 'editor', unit: '区财政局' },
  picture: { type: 'image/webp', width: 800, height: 600, bytes: 81_400 },
};

function show(list: KeptEvidence[], more: Partial<EvidenceActions> = {}, verdicts = [verdict]) {
  const evidence = {
    onKeep: vi.fn<EvidenceActions['onKeep']>(async () => success(kept)),
    onList: vi.fn<EvidenceActions['onList']>(async () => success(list)),
    onPicture: vi.fn<EvidenceActions['onPicture']>(async () =>
      success({ type: 'image/webp', width: 800, height: 600, base64: 'AAAA' }),
    ),
    onDelete: vi.fn<EvidenceActions['onDelete']>(async () => success(null)),
    onStatus: vi.fn<EvidenceActions['onStatus']>(async () => 200),
    ...more,
  };
  const spies = showPopup({ verdicts }, { evidence });
  return { evidence, ...spies };
}
const card = () => within(screen.getByRole('article', { name: '任务 11' }));

describe('留底', () => {
  test('stands beside a confirmed verdict, keeps this page for this task, and says how large the picture is', async () => {
    const { evidence } = show([]);
    fireEvent.click(card().getByRole('button', { name: '留底' }));
    expect(await card().findByText('已留底，截图 81 KB。')).toBeTruthy();
    expect(evidence.onKeep).toHaveBeenCalledExactlyOnceWith(kept.page, 11);
  });

  test('is not offered for a rejection, nor where nothing can be kept', () => {
    show([], {}, [{ ...verdict, standing: 'rejected' }]);
    expect(card().queryByRole('button', { name: '留底' })).toBeNull();
    cleanup();
    showPopup({ verdicts: [verdict] });
    expect(card().queryByRole('button', { name: '留底' })).toBeNull();
  });

  test('says where no picture could be taken, and what was refused', async () => {
    show([], { onKeep: async () => success({ ...kept, picture: null }) });
    fireEvent.click(card().getByRole('button', { name: '留底' }));
    expect(await card().findByText(/已留底，但没有截图/)).toBeTruthy();
    cleanup();
    show([], { onKeep: async () => failure(say('kept_full', '50')) });
    fireEvent.click(card().getByRole('button', { name: '留底' }));
    expect(await card().findByText(/已有 50 份留底/)).toBeTruthy();
  });
});

describe('what was kept', () => {
  test('is listed for its own task, and its picture is read when somebody wants to see it', async () => {
    const { evidence } = show([kept, { ...kept, id: 'kept-2', task: 5 }]);
    expect(await card().findByText('本页的留底（1）')).toBeTruthy();
    expect(evidence.onPicture).not.toHaveBeenCalled();
    fireEvent.click(card().getByText('看截图'));
    const image = await card().findByRole('img', { hidden: true });
    expect(image.getAttribute('src')).toBe('data:image/webp;base64,AAAA');
    expect(image.getAttribute('alt')).toContain('预算');
  });

  test.each([
    ['正常', kept.text, 200, /^正常/],
    ['已改', 'f'.repeat(16), 200, /^已改/],
    ['失效', kept.text, 404, /^失效：网页现在返回错误（404）/],
    ['neither where it was not read', null, 200, /^无法比较/],
  ])('is %s when it is checked again', async (_, text, status, words) => {
    show([{ ...kept, text }], { onStatus: async () => status });
    fireEvent.click(await card().findByText('复查'));
    expect(await card().findByText(words)).toBeTruthy();
  });

  test('shows what changed', async () => {
    const { onCompare } = show([{ ...kept, text: 'f'.repeat(16) }]);
    fireEvent.click(await card().findByText('复查'));
    await vi.waitFor(() => expect(onCompare).toHaveBeenCalledWith(kept.page, 'f'.repeat(16)));
  });

  test('is deleted only after a second word', async () => {
    const { evidence } = show([kept]);
    fireEvent.click(await card().findByText('删除'));
    expect(evidence.onDelete).not.toHaveBeenCalled();
    fireEvent.click(card().getByText('不删除'));
    expect(card().queryByText('确定删除')).toBeNull();
    fireEvent.click(card().getByText('删除'));
    fireEvent.click(card().getByText('确定删除'));
    expect(await card().findByText(/已删除这份留底/)).toBeTruthy();
    expect(evidence.onDelete).toHaveBeenCalledExactlyOnceWith('kept-1');
  });
});
