import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePlan } from '../../lib/plan/parsePlan';
import type { Plan } from '../../lib/plan/plan';
import { readPlan } from '../../lib/plan/readPlan';
import { speakSentence } from '../../lib/words/sentence';
import { speaker } from '../../lib/words/speaker';

const say = speaker('zh');
const flat = (...lines: (string | string[])[]) =>
  lines.map((line) => (Array.isArray(line) ? line.map((cell) => `\t${cell}`).join('\n') : line)).join('\n');

function plan(text: string): Plan {
  const read = readPlan(text, '要点.txt');
  if (!read.ok) throw new Error(speakSentence(say, read.error));
  return read.value;
}

const told = (text: string) => plan(text).warnings.map((warning) => speakSentence(say, warning));
function complaint(text: string): string {
  const read = readPlan(text, '要点.txt');
  return read.ok ? '' : speakSentence(say, read.error);
}

describe('columns are known by their headings', () => {
  test('other words and another order', () => {
    const text = flat(
      '澄湖区2024年政务公开重点任务分工台账',
      ['完成时间', '主办单位', '配合单位', '编 号', '工作板块', '工作类别', '重点任务'],
      ['9月底前', '区司法局', '区政府各部门', '1', '主动公开', '政策', '清理文件。'],
    );
    expect(plan(text)).toMatchObject({
      year: 2024,
      place: '澄湖区',
      columns: ['完成时间', '主办单位', '配合单位', '编号', '工作板块', '工作类别', '重点任务'],
    });
    expect(plan(text).tasks[0]).toMatchObject({
      level1: '主动公开',
      level2: '政策',
      text: '清理文件。',
      lead: ['区司法局'],
      responsible: ['区政府各部门'],
      deadlineKind: 'date',
      dates: ['2024-09-30'],
    });
  });

  test('of two columns of task text the left one is the level', () => {
    const text = flat(
      '2024年全区任务分解表',
      ['工作任务', '工作要求', '牵头单位', '责任单位'],
      ['财政信息', '公开预算。', '区财政局', '—'],
      ['', '公开决算。', '区财政局', ''],
    );
    expect(plan(text).tasks.map(({ seq, level1, level2, text }) => ({ seq, level1, level2, text }))).toEqual([
      { seq: 1, level1: '财政信息', level2: '', text: '公开预算。' },
      { seq: 2, level1: '财政信息', level2: '', text: '公开决算。' },
    ]);
    expect(plan(text).place).toBeNull();
    expect(told(text)).toContain('标题没有写明地区，请补填。');
  });

  test('a new first level closes the second level above it', () => {
    const text = flat(
      '2023年浔阳区要点',
      ['序号', '一级指标', '二级指标', '工作任务', '牵头单位'],
      ['1', '一', '（一）', '甲', ''],
      ['2', '二', '', '乙', ''],
    );
    expect(plan(text).tasks.map(({ level1, level2 }) => [level1, level2])).toEqual([
      ['一', '（一）'],
      ['二', ''],
    ]);
  });

  test('a header that is repeated on the next page is no task', () => {
    const header = ['序号', '工作任务', '责任单位'];
    expect(
      plan(flat('2023年浔阳区要点', header, ['1', '甲', '区财政局'], header, ['2', '乙', '区审计局'])).tasks,
    ).toHaveLength(2);
  });

  test('a number that is missing is told, numbers of our own stay running', () => {
    const text = flat(
      '2023年浔阳区要点',
      ['编号', '工作任务', '责任单位'],
      ['13', '甲', '区财政局'],
      ['15', '乙', '区审计局'],
    );
    expect(plan(text).tasks.map(({ n, seq }) => [n, seq])).toEqual([
      [1, 13],
      [2, 15],
    ]);
    expect(told(text)).toContain('编号从 13 跳到 15，缺 14，实有 2 项。');
  });

  test('a row without task text is told and left out', () => {
    const text = flat(
      '2023年浔阳区要点',
      ['序号', '工作任务', '责任单位'],
      ['1', '甲', '区财政局'],
      ['2', '', '区审计局'],
    );
    expect(plan(text).tasks).toHaveLength(1);
    expect(told(text)).toContain('表格第 3 行（表头为第 1 行）没有任务文字，未列为任务。');
  });

  test('a due date in another year and an unclear deadline are told', () => {
    const text = flat(
      '2024年浔阳区要点',
      ['序号', '工作任务', '完成时限'],
      ['1', '甲', '2025年1月31日前'],
      ['2', '乙', '汛期前'],
    );
    expect(told(text)).toContain('第 1 项的时限 2025-01-31 不在 2024 年内，请确认不是笔误。');
    expect(told(text)).toContain('第 2 项的完成时限“汛期前”换算不出日期，请人工确认。');
  });
});

describe('the title', () => {
  test.each([
    ['2023 年浔阳区政务公开工作要点工作责任分解表', 2023, '浔阳区'],
    ['九江市浔阳区2024年政务公开工作要点', 2024, '浔阳区'],
    ['石梁县2024年政务公开工作要点', 2024, '石梁县'],
    ['2024年南昌经济技术开发区政务公开工作要点', 2024, '南昌经济技术开发区'],
    ['2024年全区政务公开工作主要任务分解表', 2024, null],
    ['2023年政务公开进园区工作方案', 2023, null],
    ['青阳街道2025年政务公开工作任务分解表', 2025, '青阳街道'],
    ['九江市浔阳区白水湖街道办事处2025年政务公开工作要点', 2025, '白水湖街道'],
    ['2025年云峰镇政务公开工作要点', 2025, '云峰镇'],
    ['浔阳区2025年推进乡镇政务公开工作要点', 2025, '浔阳区'],
    ['2025年各镇街道政务公开任务清单', 2025, null],
  ])('%s', (title, year, place) => {
    expect(plan(flat('附件1：', title, ['序号', '工作任务', '责任单位'], ['1', '甲', '']))).toMatchObject({
      title,
      year,
      place,
    });
  });
});

describe('a file that is no plan gets a sentence', () => {
  const header = ['序号', '工作任务', '责任单位'];
  test.each([
    ['nothing', ' \n ', '要点.txt 是空文件'],
    ['a web page', '<!DOCTYPE html><html></html>', '要点.txt 里没有找到要点表格'],
    ['data that is no plan', '{"tasks":[]}', '要点.txt 缺少必需的 id'],
    ['broken data', '{"tasks":[\n', '要点.txt 的内容是数据（JSON），在第 2 行附近读不下去'],
    ['data with a reserved key', '{"a":{"__proto__":{"b":1}}}', '要点.txt 的 a.__proto__ 用了程序保留的名称'],
    ['prose without a title', '一、公开预算（责任单位：区财政局）', '前面没有标题'],
    ['prose without items', '关于公开的一封信\n各位同事：\n你们好。', '要点.txt 里没有找到要点表格'],
    ['a table of something else', flat('2023年', ['姓名', '电话'], ['张', '1']), '没有认出表头'],
    [
      'no task column',
      flat('2023年浔阳区要点', ['序号', '牵头单位', '责任单位'], ['1', '', '']),
      '表头里没有任务列',
    ],
    ['no year', flat('浔阳区要点', header, ['1', '甲', '']), '标题“浔阳区要点”没有年份'],
    ['no title', flat(header, ['1', '甲', '']), '表格前面没有标题'],
    ['no rows', flat('2023年浔阳区要点', header), '只有表头，没有任务'],
    [
      'an endless cell',
      flat('2023年浔阳区要点', header, ['1', '公'.repeat(10_001), '']),
      '第 2 行（表头为第 1 行）有一格超过 10000 个字',
    ],
  ])('%s', (_, text, words) => {
    expect(complaint(text)).toContain(words);
    expect(complaint(text)).toContain('什么也没有保存');
  });
});

test('whatever is read can be stored', () => {
  const word = fc.constantFrom(
    '区财政局',
    '、',
    '，',
    '（',
    '）',
    ' ',
    '\n',
    '8月底前',
    '2030年2月30日',
    '近三年',
    '各部门',
    '[bookmark: x]',
    '等',
    '每季度',
  );
  const words = fc.array(word, { maxLength: 8 }).map((parts) => parts.join(''));
  const row = fc.tuple(words, fc.nat({ max: 999_999 }).map(String), words, words, words, words, words);
  const header = ['一级指标', '序号', '二级指标', '工作任务', '牵头单位', '责任单位', '完成时限'];
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), (rows) => {
      const read = readPlan(flat('2023年浔阳区要点', header, ...rows), '要点.txt');
      if (!read.ok) return read.error.key === 'plan_no_tasks';
      return parsePlan({ id: 'x', revision: 1, ...read.value }, 'x').ok;
    }),
  );
});
