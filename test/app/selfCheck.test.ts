import { describe, expect, test } from 'vitest';
import { selfCheck } from '../../lib/app/selfCheck';
import type { PageFacts } from '../../lib/page/facts';
import { facts } from './world';

const lacks = (fields: Partial<PageFacts>) => selfCheck(facts(fields)).map(({ key }) => key);
const link = (text: string) => [{ text, url: 'http://cms.preview.test/a.html' }];
const url = { date: '2023-02-18', source: 'url', raw: '20230218' } as const;

const policy: Partial<PageFacts> = {
  title: '关于印发《浔阳区人才公寓管理办法》的通知',
  column: '区政府文件',
  breadcrumb: ['政务公开', '区政府文件'],
  documentNumber: '浔府发〔2023〕5号',
  attachments: [],
};

describe('发布前自查', () => {
  test('a complete page lacks nothing', () => {
    expect(lacks({})).toEqual([]);
  });

  test('来源: neither a source nor a publishing office is printed', () => {
    expect(lacks({ source: null, unitName: null })).toEqual(['selfcheck_source']);
    expect(lacks({ source: null, unitName: '区财政局' })).toEqual([]);
  });

  test('发布日期: none is printed; the day in the address is none', () => {
    expect(lacks({ published: null, dates: [] })).toEqual(['selfcheck_date']);
    expect(lacks({ published: url, dates: [url] })).toEqual(['selfcheck_date']);
  });

  test('文号: asked of documents only', () => {
    expect(lacks({ ...policy, documentNumber: null, related: link('政策解读') })).toEqual([
      'selfcheck_number',
    ]);
    expect(lacks({ title: '区政府召开常务会议', documentNumber: null })).toEqual([]);
    expect(lacks({ title: '关于2023年中秋节放假的通知', documentNumber: null })).toEqual([]);
  });

  test('附件: announced in the text, but none can be opened', () => {
    const text = '现将名单予以公布。\n附件：浔阳区政策解答员名单\n浔阳区人民政府办公室\n2023年8月10日';
    expect(lacks({ text, attachments: [] })).toEqual(['selfcheck_attachment']);
    expect(lacks({ text, attachments: link('浔阳区政策解答员名单.xlsx') })).toEqual([]);
    expect(lacks({ text: '具体标准见附件。', attachments: [] })).toEqual(['selfcheck_attachment']);
  });

  test('附件: one that is printed in the text itself is there', () => {
    const annex = `附件1\n浔阳区政策解答员名单\n${'区财政局 张三 0792-1234567。\n'.repeat(20)}`;
    expect(lacks({ text: `名单见附件。\n附件：1.名单\n\n${annex}`, attachments: [] })).toEqual([]);
  });

  test('解读链接: a policy document wants one, any other document does not', () => {
    expect(lacks(policy)).toEqual(['selfcheck_interpretation']);
    expect(lacks({ ...policy, related: link('一图读懂《浔阳区人才公寓管理办法》') })).toEqual([]);
    expect(lacks({ ...policy, title: '关于公布2023年规范性文件清理结果的通知' })).toEqual([]);
  });

  test('an interpretation wants its document, and no number of its own', () => {
    const title = '《浔阳区人才公寓管理办法》政策解读';
    expect(lacks({ title, documentNumber: null })).toEqual(['selfcheck_document']);
    expect(lacks({ title, documentNumber: null, related: link('浔阳区人才公寓管理办法') })).toEqual([]);
  });
});
