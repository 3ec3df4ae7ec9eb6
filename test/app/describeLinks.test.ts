import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { badgeOf } from '../../lib/app/badge';
import { describe as describePage, gatesOf } from '../../lib/app/describe';
import { describeLinks, mostLinks } from '../../lib/app/describeLinks';
import type { ListedLink, PageFacts } from '../../lib/page/facts';
import { compileRecogniser } from '../../lib/recognition/compileRecogniser';
import { speakSentence } from '../../lib/words/sentence';
import { speaker } from '../../lib/words/speaker';
import { facts, shippedSeeds } from './world';

const seeds = shippedSeeds();
const gates = gatesOf(seeds.plan, seeds.portals[0]!);
const recogniser = compileRecogniser(seeds.plan, seeds.duties, seeds.lexicon);

const address = 'http://www.xunyang.gov.cn/zwgk/zcjd/202305/t20230525_1.html';
const link = (text: string, date: string | null = '2023-05-25', url = address): ListedLink => ({
  text,
  url,
  date,
});
const column = (links: ListedLink[], more: Partial<PageFacts> = {}) =>
  facts({
    kind: 'column',
    title: '政策解读',
    breadcrumb: ['政务公开', '政策解读'],
    column: '政策解读',
    pathSegments: ['zwgk', 'zcjd'],
    text: '',
    attachments: [],
    published: null,
    dates: [],
    links,
    ...more,
  });
const of = (links: ListedLink[], more: Partial<PageFacts> = {}) =>
  describeLinks(column(links, more), seeds.portals, recogniser, gates);
const interpretation = '《浔阳区促进消费若干措施》政策解读';

describe('a link of a column page', () => {
  test('is recognised from title and column, 较可能 at most', () => {
    const [listed] = of([link(interpretation)]);
    expect(listed).toMatchObject({ text: interpretation, url: address, date: '2023-05-25' });
    expect(listed?.finding).toMatchObject({ task: 21, grade: 'likely', counts: true, whyNot: null });
    expect(listed?.finding?.reasons.length).toBeGreaterThan(0);
  });

  test('would be more certain than that as a page with the same title and column', () => {
    const asPage = recogniser.recognise(
      facts({ ...column([]), kind: 'article', title: interpretation }),
      gates,
    );
    expect(asPage.findings[0]).toMatchObject({ task: 21, grade: 'strong' });
  });

  test('of an earlier year does not count, and says which year', () => {
    const [listed] = of([link('《浔阳区养老服务规划》政策解读', '2022-11-18')]);
    expect(listed?.finding).toMatchObject({ task: 21, counts: false, whyNot: { key: 'gate_too_early' } });
  });

  test('without a date does not count, and says that it is the list that has none', () => {
    const [listed] = of([link(interpretation, null)]);
    expect(listed?.finding).toMatchObject({ counts: false, whyNot: { key: 'link_undated' } });
  });

  test('to a repost does not count', () => {
    const [listed] = of([link('转载：国务院关于促进消费的政策解读')]);
    expect(listed?.finding?.counts ?? false).toBe(false);
  });

  test('that leads out of the portal is listed and not judged', () => {
    const url = 'http://www.jiujiang.gov.cn/zwgk/t1.html';
    expect(of([link(interpretation, '2023-05-25', url)])).toEqual([
      { ...link(interpretation, '2023-05-25', url), finding: null },
    ]);
  });

  test('is judged without the text, tables and attachments of the column page', () => {
    const loud = {
      text: '部门预算 部门决算 “三公”经费 审计整改',
      tableHeadings: ['收支预算总表'],
      attachments: [{ text: '2023年部门预算.xlsx', url: 'http://www.xunyang.gov.cn/a.xlsx' }],
      imageTexts: ['财政预算图解'],
      unitName: '区财政局',
      source: '新华社',
    };
    expect(of([link(interpretation)], loud)).toEqual(of([link(interpretation)]));
  });
});

describe('the links of a page', () => {
  test('are described on column pages only', () => {
    for (const kind of ['article', 'home', 'other'] as const)
      expect(of([link(interpretation)], { kind })).toEqual([]);
    expect(describePage(column([link(interpretation)]), seeds, recogniser, gates).links).toHaveLength(1);
  });

  test('keep their order, and are 300 at most', () => {
    const many = Array.from({ length: 320 }, (_, n) => link(`通知公告第${n}号`, null, `${address}?${n}`));
    const listed = of(many);
    expect(listed).toHaveLength(mostLinks);
    expect(listed.map(({ url }) => url)).toEqual(many.slice(0, mostLinks).map(({ url }) => url));
  });

  test('are never 证据充分, whatever their titles say', () => {
    const words = fc.array(
      fc.constantFrom(
        '浔阳区',
        '2023年',
        '部门预算',
        '政策解读',
        '审计整改',
        '招生',
        '征地',
        '名单',
        '公示',
        '一图读懂',
      ),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(words, (parts) => {
        for (const { finding } of of([link(parts.join(''))])) expect(finding?.grade).not.toBe('strong');
      }),
    );
  });
});

test('the badge of a column page counts the links that promise a task', () => {
  const links = [...of([link(interpretation)]), { ...link('中秋节放假的通知'), finding: null }];
  const badge = (list: typeof links) =>
    badgeOf({
      state: 'described',
      key: 'k',
      url: address,
      title: '政策解读',
      description: { ...describePage(column([]), seeds, recogniser, gates), links: list },
      text: '0123456789abcdef',
      rules: 'fedcba9876543210',
      machine: {},
    });
  expect(badge(links)).toMatchObject({ text: '1', tone: 'found' });
  expect(speakSentence(speaker('zh'), badge(links).title)).toBe(
    '要点镜：本页 2 条链接，1 条可能对应任务；仅按标题、栏目和日期判断。',
  );
  expect(badge(links.slice(1))).toMatchObject({ text: '·', tone: 'quiet' });
  expect(badge(Array.from({ length: 120 }, () => links[0]!)).text).toBe('99+');
});
