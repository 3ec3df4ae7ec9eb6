import { expect, test } from 'vitest';
import { articleUrl, factsOf, fixture } from './portal';

const furniture =
  /政府信息公开指南|依申请公开|预决算|收费清单|热点|当前|信息类别|索取号|字号|扫一扫|未经许可|主办|ICP/;

test('desktop page with the infobox as a list', () => {
  const facts = factsOf(fixture('list'), 'http://www.xunyang.gov.cn/zwzx/bmgz/202601/t20260110_7145355.html');
  expect(facts).toMatchObject({
    kind: 'article',
    title: '甘棠街道开展河道清漂行动',
    breadcrumb: [],
    column: '部门工作',
    pathSegments: ['zwzx', 'bmgz'],
    published: { date: '2026-01-09', source: 'line', raw: '2026-01-09' },
    source: '中国·浔阳网',
    unitCode: null,
    unitName: null,
    documentNumber: null,
    links: [],
    related: [],
  });
  expect(facts.infobox).toContainEqual({ field: 'documentNumber', label: '文件编号', value: '' });
  expect(facts.infobox).toContainEqual({
    field: 'indexNumber',
    label: '信息索取号',
    value: '000014349/2026-00123',
  });
  expect(facts.dates.map(({ date, source }) => `${source} ${date}`)).toEqual([
    'line 2026-01-09',
    'infobox 2026-01-08',
    'url 2026-01-10',
  ]);
  expect(facts.text).toBe(
    '近日，甘棠街道组织河长、网格员沿甘棠湖清理漂浮物，共清运垃圾两车。\n' +
      '下一步，街道将坚持周巡查、月调度。\n(来源:甘棠街道办事处)',
  );
});

test('desktop page with everything in one line: date, source and font control are glued', () => {
  const facts = factsOf(fixture('line'));
  expect(facts).toMatchObject({
    kind: 'article',
    title: '九江市浔阳区人民政府办公室关于印发防汛应急预案的通知',
    breadcrumb: ['政务公开', '区政府办文件'],
    column: '区政府办文件',
    documentNumber: '浔府办发〔2023〕12号',
    published: { date: '2023-05-11', source: 'line' },
    source: '浔阳区委区政府门户网站',
    unitName: null,
    imageTexts: ['浔阳区防汛指挥图'],
    tableHeadings: ['防汛责任人名单', '街道 责任人'],
    hasVideo: false,
  });
  expect(facts.infobox.map(({ field }) => field)).toEqual([
    'category',
    'documentNumber',
    'openness',
    'generated',
    'validity',
    'timeLimit',
    'scope',
    'indexNumber',
  ]);
  expect(facts.attachments).toEqual([
    { text: '浔阳区防汛应急预案.pdf', url: new URL('./P020230511123456.pdf', articleUrl).href },
  ]);
  expect(facts.dates).toContainEqual({ date: '2023-05-09', source: 'signature', raw: '二〇二三年五月九日' });
  expect(facts.text).toContain('街道 责任人\n甘棠 张三');
  expect(facts.text).not.toMatch(furniture);
});

test('labels and values in cells of their own, empty ones too', () => {
  const facts = factsOf(fixture('cells'));
  expect(facts).toMatchObject({
    title: '浔阳区河长制公示牌信息',
    breadcrumb: ['部门信息公开', '林、河（湖）长制'],
    unitCode: 'nyncslj',
    unitName: '浔阳区农业农村水利局',
    source: '浔阳区农业农村水利局',
    published: { date: '2021-11-23' },
    documentNumber: null,
  });
  expect(facts.infobox.slice(0, 6).map(({ label, value }) => `${label}=${value}`)).toEqual([
    '索引号=000014349/2021-00007',
    '发布机构=浔阳区农业农村水利局',
    '信息类别=林、河（湖）长制',
    '生成日期=2021-11-22',
    '文号=',
    '信息索取号=',
  ]);
  expect(facts.text).toBe('为落实河湖长制，现公布各河段责任人，接受社会监督。\n举报电话见公示牌，欢迎来电。');
});

test('mobile page: the printed date goes before the address; related pages, attachment and video', () => {
  const url = 'https://www.xunyang.gov.cn/m/zjxy_250297/xycgz/202209/t20220901_5682840.html';
  const facts = factsOf(fixture('mobile'), url);
  expect(facts).toMatchObject({
    key: 'https://xunyang.gov.cn/zjxy/xycgz/202209/t20220901_5682840.html',
    url,
    title: '浔阳区获评优秀单位',
    breadcrumb: ['手机版', '走进浔阳', '成果展示'],
    pathSegments: ['zjxy', 'xycgz'],
    published: { date: '2020-05-26', source: 'line' },
    source: '区信息办',
    related: [{ text: '一图读懂评优办法', url: 'https://www.xunyang.gov.cn/zcjd/t20200527_3.html' }],
    attachments: [{ text: '通报全文.docx', url: 'https://www.xunyang.gov.cn/f/W02020.docx' }],
    hasVideo: true,
    text: '省里通报评估结果，浔阳区被评为优秀单位，位次前移。',
  });
});

test('list page: its own entries with their dates, not the recommendations', () => {
  const facts = factsOf(fixture('column'), 'http://www.xunyang.gov.cn/zwzx/bmgz/');
  expect(facts).toMatchObject({ kind: 'column', title: '部门工作', column: '部门工作', published: null });
  expect(facts.links.map(({ text, date }) => [text, date])).toEqual([
    ['区市场监管局开展节前食品安全检查', '2026-01-09'],
    ['区教体局部署寒假安全工作', '2026-01-08'],
    ['区城管局清理占道经营', '2025-12-30'],
  ]);
  expect(facts.links[0]?.url).toBe('http://www.xunyang.gov.cn/zwzx/bmgz/202601/t20260109_7145355.html');
  expect(facts.text).not.toMatch(furniture);
});

test('home page by its address', () => {
  expect(factsOf(fixture('column'), 'https://www.xunyang.gov.cn/').kind).toBe('home');
  expect(factsOf(fixture('column'), 'https://www.xunyang.gov.cn/m/index.html').kind).toBe('home');
});

test('a breadcrumb that opens with 位置：首页 is one, whatever the profile calls it', () => {
  const facts = factsOf(
    '<body><div>位置: 首页 / 政务公开 / 财政预决算</div><h1>预算公开</h1><p>正文第一句，说明情况。</p>',
  );
  expect(facts.breadcrumb).toEqual(['政务公开', '财政预决算']);
});
