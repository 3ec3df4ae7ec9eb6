// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PageState, Summary } from '../../lib/app/summary';
import { say } from '../../lib/words/sentence';
import { description, finding, fingerprints, verdict } from './example';
import { showPopup } from './popupHarness';

afterEach(cleanup);

const at = { key: 'k', url: 'http://cms.preview.test/a/1.html', title: '部门预算', preview: true } as const;
const stopped = { ...finding, counts: false, whyNot: say('gate_preview') };

function previewed(
  preview: NonNullable<ReturnType<typeof description>['preview']>,
  changes: Parameters<typeof description>[0] = {},
): Partial<Summary> {
  const page = description({ findings: [stopped], preview, ...changes });
  return { page: { state: 'described', ...at, description: page, ...fingerprints } };
}

const textOfPage = () => screen.getByRole('region', { name: '本页' }).textContent;

describe('a page that is neither the portal’s nor a preview', () => {
  it('can be added as a preview site by one button, which says first what that means', () => {
    const { preview } = showPopup({ page: { state: 'not-portal', previewHost: 'cms.preview.test' } });
    expect(textOfPage()).toMatch(/可以把“cms.preview.test”加为预览站.*不计入覆盖/);
    screen.getByRole('button', { name: '把这个网址加为预览站' }).click();
    expect(preview.onAdd).toHaveBeenCalledExactlyOnceWith('cms.preview.test');
  });

  it('whose address is not seen, or cannot be added, offers nothing', () => {
    showPopup({ page: { state: 'not-portal' } });
    expect(screen.queryByRole('button', { name: /预览站/ })).toBeNull();
  });
});

describe('a page on a preview address', () => {
  it('says 预览 and 不计, and gives the reason in place of the verdict buttons', () => {
    showPopup(previewed({ lacks: [], stops: [] }));
    expect(textOfPage()).toMatch(/预览.*这里看到的都不计入覆盖/);
    const card = within(screen.getByRole('article', { name: '任务 11' }));
    expect(card.getByText('预览网址，公开后再判定，不计')).toBeTruthy();
    expect(card.getByText(/预览网址上不能判定/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^(确认|否定)/ })).toBeNull();
    expect(screen.queryByRole('searchbox', { name: '任务编号或文字' })).toBeNull();
  });

  it.each<PageState['state'] & ('not-loaded' | 'reading' | 'failed')>(['not-loaded', 'reading', 'failed'])(
    'cannot be tagged while it is %s either',
    (state) => {
      showPopup({ page: { state, ...at, why: say('list_separator') } as PageState });
      expect(textOfPage()).toContain('这是预览网址');
      expect(screen.queryByRole('searchbox', { name: '任务编号或文字' })).toBeNull();
    },
  );

  it('发布前自查 lists what is missing with its remedy, and what will not count even when public', () => {
    showPopup(
      previewed({
        lacks: [say('selfcheck_source'), say('selfcheck_date')],
        stops: [{ task: 11, why: say('gate_too_early', '2021') }],
      }),
    );
    expect(screen.getByText(/没有来源：请在稿件里填写来源/)).toBeTruthy();
    expect(screen.getByText(/没有发布日期/)).toBeTruthy();
    expect(screen.getByText('任务 11：2021年发布，早于本年度，不计')).toBeTruthy();
  });

  it('a complete article and a page that is none have words of their own', () => {
    showPopup(previewed({ lacks: [], stops: [] }));
    expect(textOfPage()).toContain('都没有发现缺漏');
    cleanup();
    showPopup(previewed({ lacks: null, stops: [] }));
    expect(textOfPage()).toContain('这不是文章页');
  });
});

describe('the preview sites', () => {
  it('are listed with the way to be rid of each; without any there is no list', () => {
    const { preview } = showPopup({ previewHosts: ['a.test', 'b.test'] });
    screen.getByRole('button', { name: '移除预览站“b.test”' }).click();
    expect(preview.onRemove).toHaveBeenCalledExactlyOnceWith('b.test');
    expect(screen.queryByText(/^缺少权限/)).toBeNull();
    cleanup();
    const restored = showPopup({ previewHosts: ['a.test', 'b.test'], previewMissing: ['b.test'] });
    expect(screen.getByText(/^缺少权限/).closest('li')?.textContent).toContain('b.test');
    screen.getByRole('button', { name: '重新授权“b.test”' }).click();
    expect(restored.preview.onAdd).toHaveBeenCalledExactlyOnceWith('b.test');
    cleanup();
    showPopup();
    expect(screen.queryByRole('heading', { name: /预览站/ })).toBeNull();
  });
});

const open = () => fireEvent.click(screen.getByRole('button', { name: '识别有误：任务 11' }));
const form = () => within(screen.getByRole('group', { name: '正确的应该是哪一项？' }));

describe('识别有误', () => {
  it('wants an answer before it is kept, and says so', () => {
    const { wrong } = showPopup();
    open();
    const send = form().getByRole('button', { name: '记下这份报告' });
    fireEvent.click(send);
    expect(send.getAttribute('aria-disabled')).toBe('true');
    expect(form().getByText(/请选入正确的任务/)).toBeTruthy();
    expect(wrong.onReport).not.toHaveBeenCalled();
  });

  it('takes the right tasks and a remark', async () => {
    const { wrong } = showPopup();
    open();
    fireEvent.input(form().getByRole('searchbox'), { target: { value: '26' } });
    fireEvent.click(form().getByRole('button', { name: '选入：任务 26' }));
    fireEvent.input(form().getByRole('textbox', { name: /补充说明/ }), { target: { value: '是名单' } });
    fireEvent.click(form().getByRole('button', { name: '记下这份报告' }));
    expect(wrong.onReport).toHaveBeenCalledExactlyOnceWith({ wrong: 11, right: [26], remark: '是名单' });
    await vi.waitFor(() => expect(screen.queryByRole('group', { name: /正确的应该/ })).toBeNull());
  });

  it('takes 都不是, which puts the search away', () => {
    const { wrong } = showPopup();
    open();
    fireEvent.click(form().getByRole('checkbox', { name: /都不是/ }));
    expect(form().queryByRole('searchbox')).toBeNull();
    fireEvent.click(form().getByRole('button', { name: '记下这份报告' }));
    expect(wrong.onReport).toHaveBeenCalledExactlyOnceWith({ wrong: 11, right: [], remark: '' });
  });

  it('that could not be kept says why, in place, and keeps the form', async () => {
    showPopup(
      {},
      {
        wrong: {
          onReport: async () => say('wrong_full', '50'),
          onExport: async () => say('wrong_nothing'),
          onDiscard: async () => say('done_wrong_delete'),
        },
      },
    );
    open();
    fireEvent.click(form().getByRole('checkbox', { name: /都不是/ }));
    fireEvent.click(form().getByRole('button', { name: '记下这份报告' }));
    expect(await form().findByText(/已存 50 份报告，这一份没有记下/)).toBeTruthy();
  });

  it('hands out every keystroke, so that closing the popup costs none', () => {
    const { onField } = showPopup({}, { fields: { 'wrong:11': '昨天写的', 'wrongTasks:11': '26' } });
    open();
    expect(form().getByRole<HTMLTextAreaElement>('textbox', { name: /补充说明/ }).value).toBe('昨天写的');
    fireEvent.click(form().getByRole('button', { name: '去掉：任务 26' }));
    expect(onField).toHaveBeenCalledWith('wrongTasks:11', '');
  });

  it('can be said of a page on which nothing was recognised, and is no verdict', () => {
    const { onDecide } = showPopup({
      verdicts: [verdict],
      page: {
        state: 'described',
        ...at,
        preview: undefined as never,
        description: description({ findings: [] }),
        ...fingerprints,
      },
    });
    fireEvent.click(screen.getByRole('button', { name: '识别有误' }));
    fireEvent.click(form().getByRole('checkbox', { name: /都不是/ }));
    fireEvent.click(form().getByRole('button', { name: '记下这份报告' }));
    expect(onDecide).not.toHaveBeenCalled();
  });
});

const line = { slug: 'wrong-1', page: 'xunyang.gov.cn/a/1.html', title: '部门预算', preview: false };

describe('the reports', () => {
  it('stand at their finding and in the list, which exports them all', async () => {
    const { wrong } = showPopup({ reports: [{ ...line, wrong: 11, right: [5, 26] }] });
    expect(screen.getByText('已报过：正确的是任务 5、任务 26。再报一次会替换。')).toBeTruthy();
    const region = within(screen.getByRole('region', { name: '识别有误的报告（1）' }));
    expect(region.getByText('机器识别为任务 11；报为：任务 5、任务 26')).toBeTruthy();
    fireEvent.click(region.getByRole('button', { name: '导出全部报告' }));
    expect(wrong.onExport).toHaveBeenCalledOnce();
    expect(await region.findByText('已导出文件 x.json。')).toBeTruthy();
  });

  it('are deleted one by one, or all after a second word', () => {
    const { wrong } = showPopup({
      reports: [
        { ...line, wrong: null, right: [] },
        { ...line, slug: 'wrong-2', title: '名单', wrong: 26, right: [] },
      ],
    });
    fireEvent.click(screen.getByRole('button', { name: '删除报告：名单' }));
    expect(wrong.onDiscard).toHaveBeenLastCalledWith(['wrong-2']);
    fireEvent.click(screen.getByRole('button', { name: '全部删除' }));
    expect(wrong.onDiscard).toHaveBeenCalledOnce();
    fireEvent.click(screen.getByRole('button', { name: /^确认全部删除/ }));
    expect(wrong.onDiscard).toHaveBeenLastCalledWith(['wrong-1', 'wrong-2']);
  });

  it('of a preview page warn whoever exports them', () => {
    showPopup({ reports: [{ ...line, wrong: 11, right: [], preview: true }] });
    expect(screen.getByText(/还没有公开的内容/)).toBeTruthy();
  });
});
