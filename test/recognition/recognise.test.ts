import { describe, expect, test } from 'vitest';
import type { PageFacts } from '../../lib/page/facts';
import type { Finding, Recognition } from '../../lib/recognition/finding';
import { gates, page, shipped, speak } from './shipped';

// All pages here are synthetic: the wording is ours.
const { plan, recogniser } = shipped();

function recognise(facts: Partial<PageFacts>): Recognition {
  return recogniser.recognise(page(facts), gates);
}

function first(facts: Partial<PageFacts>): Finding {
  const [finding] = recognise(facts).findings;
  if (!finding) throw new Error('没有识别结果');
  return finding;
}

const budget: Partial<PageFacts> = {
  title: '浔阳区教育体育局2023年部门预算',
  column: '部门预算',
  breadcrumb: ['政务公开', '财政预决算', '部门预算'],
  text: '第一部分 概况\n本部门所属单位预算、“三公”经费支出表见附件。',
  tableHeadings: ['收支预算总表'],
};

describe('a finding explains itself', () => {
  const finding = first(budget);

  test('with task, duties, grade, reasons and what is missing', () => {
    expect(finding).toMatchObject({ task: 11, grade: 'strong', counts: true, whyNot: null });
    expect(finding.duties).toEqual(['11.budget', '11.subordinate', '11.three-public']);
    expect(finding.reasons.map(speak)).toContain('标题写有“部门预算”');
    expect(finding.missing.map(speak)).toContain('未见要素“部门决算”');
  });

  test('with evidence that is an exact substring at its place', () => {
    const facts = page(budget);
    for (const { field, start, quote } of finding.evidence) {
      const texts = {
        title: [facts.title],
        column: [facts.column ?? '', ...facts.breadcrumb],
        lead: [facts.text],
        text: [facts.text],
        table: facts.tableHeadings,
      }[field as 'title' | 'column' | 'lead' | 'text' | 'table'];
      expect(texts.some((text) => text.startsWith(quote, start))).toBe(true);
    }
  });

  test('the grade needs two kinds of evidence: a title alone is 较可能, a column alone 待核', () => {
    expect(first({ title: '浔阳区2023年部门预算' }).grade).toBe('likely');
    expect(first({ title: '附表一', column: '部门预算' }).grade).toBe('check');
  });

  test('the title printed again above the text is no second witness', () => {
    expect(first({ title: '浔阳区2023年部门预算', text: '浔阳区2023年部门预算\n见附件。' }).grade).toBe(
      'likely',
    );
  });
});

describe('form decides, the subject follows', () => {
  test('an interpretation of a document on shops is an interpretation first', () => {
    const { findings } = recognise({
      title: '《浔阳区促进消费若干措施》政策解读',
      column: '政策解读',
      text: '为打造区域消费中心，提振消费，出台本措施。一、制定背景。二、主要内容。',
    });
    expect(findings.map(({ task, grade }) => [task, grade])).toEqual([
      [21, 'strong'],
      [2, 'likely'],
    ]);
  });

  test('the chief on video is neither interpretation nor employment', () => {
    const { findings } = recognise({
      title: '【局长谈】区人社局局长谈稳就业政策',
      column: '政策解读局长谈',
      text: '点击播放视频。',
    });
    expect(findings.map(({ task }) => task)).toEqual([24]);
  });

  test('one picture with an alternative text and nothing else', () => {
    const finding = first({
      title: '促进工业经济若干措施',
      column: '图解',
      imageTexts: ['一图读懂促进工业经济若干措施'],
    });
    expect(finding.task).toBe(22);
    expect(finding.evidence.map(({ field }) => field)).toContain('image');
  });
});

describe('what neither title nor column names gives way', () => {
  test('an interpretation written in questions and answers is an interpretation', () => {
    const { findings } = recognise({
      title: '解读：清理了哪些文件',
      column: '政策解读',
      text: '问：为什么清理？\n答：上位法已经修改。\n问：到哪里查？\n答：政府网站文件库。',
    });
    expect(findings[0]?.task).toBe(21);
  });

  test('a question in the title does not hide the subject that the title names', () => {
    const { findings } = recognise({
      title: '没找到工作？来看见习补贴怎么领',
      column: '就业创业',
      text: '离校两年内未就业的高校毕业生可以参加就业见习。',
    });
    expect(findings[0]?.task).toBe(14);
  });

  test('a column that is only a unit’s name says who; the one around it says what', () => {
    const facts = {
      title: '浔阳区教体局2023年报表',
      column: '区教体局',
      breadcrumb: ['政务公开', '部门预算', '区教体局'],
    };
    const within = first(facts);
    expect(within).toMatchObject({ task: 11 });
    expect(within.score).toBe(
      first({ ...facts, column: '部门预算', breadcrumb: ['政务公开', '部门预算'] }).score,
    );
  });
});

describe('gates leave the grade and say why a finding does not count', () => {
  const cases: [string, Partial<PageFacts>, string][] = [
    [
      'last year’s page',
      { published: { date: '2021-02-01', source: 'line', raw: '2021-02-01' } },
      '2021年发布，早于本年度，不计',
    ],
    [
      'next year’s page',
      { published: { date: '2025-02-01', source: 'line', raw: '2025-02-01' } },
      '2025年发布，晚于本年度，不计',
    ],
    ['no date', { published: null }, '缺发布日期，不计'],
    ['a repost by its source', { source: '江西省财政厅' }, '转载自江西省财政厅，不计'],
    ['a repost by its title', { title: '九江市2023年部门预算' }, '转载自九江市，不计'],
    ['a repost by the mark before its title', { title: '【转载】2023年部门预算' }, '标题注明转载，不计'],
  ];
  test.each(cases)('%s', (_, facts, sentence) => {
    const finding = first({ ...budget, ...facts });
    expect(finding.grade).toBe('strong');
    expect(finding.counts).toBe(false);
    expect(finding.whyNot && speak(finding.whyNot)).toBe(sentence);
  });

  test('the district’s own source counts, also where it names the city', () => {
    expect(first({ ...budget, source: '九江市浔阳区财政局' }).counts).toBe(true);
  });

  test('standing lists and historical land records count from any year', () => {
    const old = { date: '2011-06-01', source: 'line', raw: '2011-06-01' } as const;
    expect(first({ title: '2011年第一批次征收土地公告', column: '征地信息', published: old })).toMatchObject({
      task: 17,
      counts: true,
    });
    expect(first({ title: '行政事业性收费目录清单', column: '收费清单', published: old })).toMatchObject({
      task: 13,
      counts: true,
    });
  });

  test('chief on video looks back three years, not four', () => {
    const at = (date: string): boolean =>
      first({
        title: '局长谈：养老服务条例',
        column: '局长谈',
        published: { date, source: 'line', raw: date },
      }).counts;
    expect([at('2020-12-31'), at('2021-01-01'), at('2023-12-31')]).toEqual([false, true, true]);
  });

  test('a unit that the task does not name', () => {
    const finding = first({ title: '征收土地公告', column: '征地信息', unitName: '浔阳区司法局' });
    expect(finding.whyNot && speak(finding.whyNot)).toBe('浔阳区司法局不是本任务的牵头或责任单位，不计');
    expect(first({ title: '征收土地公告', column: '征地信息', unitName: '浔阳区自然资源局' }).counts).toBe(
      true,
    );
  });
});

describe('pages that are no evidence', () => {
  test('the plan’s own text', () => {
    const { findings, excluded } = recognise({
      title: '浔阳区人民政府办公室关于印发2023年浔阳区政务公开工作要点的通知',
      column: '区政府办文件',
      text: plan.tasks.map(({ text }) => text).join('\n'),
    });
    expect(findings).toEqual([]);
    expect(excluded && speak(excluded)).toContain('政务公开要点');
  });

  const silent: [string, Partial<PageFacts>][] = [
    [
      'an annual report',
      { title: '浔阳区2023年政府信息公开工作年度报告', text: '依申请公开12件，政策解读38条，部门预算公开。' },
    ],
    ['the home page', { title: '浔阳区人民政府', kind: 'home', text: '部门预算 征地信息 民生实事' }],
    ['a meeting', { title: '区政府第20次常务会议', text: '会议研究优化营商环境、民生实事、义务教育招生。' }],
    ['an emergency plan', { title: '浔阳区地质灾害应急预案', text: '信息发布与回应关切。' }],
    ['an empty page', { title: '', text: '' }],
    ['words of the navigation only', { title: '今日天气', text: '' }],
  ];
  test.each(silent)('%s', (_, facts) => {
    expect(recognise(facts).findings).toEqual([]);
  });

  test('the same words only in a list of recommendations weigh next to nothing', () => {
    const related = ['2023年部门预算', '征收土地公告', '民生实事进展', '政策解读'].map((text) => ({
      text,
      url: 'http://x/',
    }));
    expect(recognise({ title: '春节放假安排', text: '节日安排如下。', related }).findings).toEqual([]);
  });

  test('the answer to a proposal is looked at by a person, at most', () => {
    const { findings } = recognise({
      title: '对区政协第27号提案的答复',
      text: '图书馆、文化馆免费开放，全民阅读深入开展。',
    });
    expect(findings.every(({ grade }) => grade === 'check')).toBe(true);
  });

  test('a text that touches many subjects in passing says nothing for sure', () => {
    const { findings } = recognise({
      title: '区委书记在全区干部大会上的讲话',
      text: '要抓好民生实事、营商环境、绿色金融、城市更新、部门预算、征地补偿、全民阅读、公共资源交易。',
    });
    expect(findings.filter(({ grade }) => grade !== 'check')).toEqual([]);
  });
});

describe('an activity is not a disclosure', () => {
  test('a title without a kind of document, outside the subject’s columns, is looked at by a person first', () => {
    expect(first({ title: '供电公司服务重点项目', column: '动态' }).grade).toBe('check');
    expect(first({ title: '2023年重点项目清单', column: '动态' }).grade).toBe('likely');
  });

  test('a column page’s own name is one witness, not two', () => {
    expect(first({ title: '依申请公开', column: '依申请公开', kind: 'column' }).grade).not.toBe('strong');
  });
});

describe('where nothing is said', () => {
  test('the three nearest tasks are named with what each lacks', () => {
    const { findings, nearest } = recognise({
      title: '关于公布名单的通知',
      text: '现将就业补贴、养老机构情况公布。',
    });
    expect(findings).toEqual([]);
    expect(nearest.length).toBeLessThanOrEqual(3);
    expect(nearest[0]?.lacks.map(speak)).toContain('标题没有本任务的用语');
  });

  test('a page made of tables only is found by its headings', () => {
    const finding = first({
      title: '附件1',
      column: '财政信息',
      tableHeadings: ['收入支出决算总表', '一般公共预算财政拨款支出决算表'],
    });
    expect(finding.task).toBe(11);
  });

  test('at most three pages to look at', () => {
    const { findings } = recognise({
      title: '工作、民生、补贴、项目进展、就业培训、养老医疗',
      text: '补贴 就业 养老',
    });
    expect(findings.filter(({ grade }) => grade === 'check').length).toBeLessThanOrEqual(3);
  });
});

describe('a plan with many tasks', () => {
  test('compiles within 5 MB and gives no more findings', () => {
    expect(recogniser.bytes).toBeLessThan(5_000_000);
  });
});
