import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dueDatesIn, readDeadline, windowYearsIn } from '../../lib/plan/deadline';

describe('the deadline column', () => {
  test.each([
    ['', 'none', []],
    ['—', 'none', []],
    ['长期工作', 'none', []],
    ['长期坚持', 'none', []],
    ['持续推进', 'none', []],
    ['常态化推进', 'none', []],
    ['全年', 'none', []],
    ['8月底前', 'date', ['2024-08-31']],
    ['2月底前', 'date', ['2024-02-29']],
    ['７月１５日前', 'date', ['2024-07-15']],
    ['6月前', 'date', ['2024-06-30']],
    ['年底前', 'date', ['2024-12-31']],
    ['2024年底前', 'date', ['2024-12-31']],
    ['2024年11月30日前', 'date', ['2024-11-30']],
    ['2024年6月30日', 'date', ['2024-06-30']],
    ['2024-06-30', 'date', ['2024-06-30']],
    ['2024.6.30', 'date', ['2024-06-30']],
    ['2025年1月31日前', 'date', ['2025-01-31']],
    ['次年3月底前', 'date', ['2025-03-31']],
    ['4月底前公布清单，全年动态更新', 'date', ['2024-04-30']],
    ['及时更新', 'none', []],
    ['即时', 'interval', []],
    ['3月底前、9月底前', 'date', ['2024-03-31', '2024-09-30']],
    ['上半年', 'period', ['2024-06-30']],
    ['下半年', 'period', ['2024-12-31']],
    ['第三季度', 'period', ['2024-09-30']],
    ['第一、三季度', 'period', ['2024-03-31', '2024-09-30']],
    ['每年6月、12月底前', 'interval', []],
    ['4—6月', 'period', ['2024-06-30']],
    ['4月至6月', 'period', ['2024-06-30']],
    ['每季度', 'interval', []],
    ['每季度末', 'interval', []],
    ['每月通报', 'interval', []],
    ['每半年', 'interval', []],
    ['批复后20日内', 'interval', []],
    ['信息形成后，20个工作日内公开', 'interval', []],
    ['7个工作日内', 'interval', []],
    ['6个月', 'interval', []],
  ])('%j is %s %j', (raw, kind, dates) => {
    expect(readDeadline(raw, 2024)).toEqual({ kind, dates, understood: true });
  });

  test('wording that fits no rule is handed to a person', () => {
    expect(readDeadline('汛期前', 2024)).toEqual({ kind: 'interval', dates: [], understood: false });
  });

  test('days that the calendar does not have are no dates', () => {
    expect(readDeadline('2月30日前', 2024)).toEqual({ kind: 'interval', dates: [], understood: false });
    expect(readDeadline('13月底前', 2024).dates).toEqual([]);
  });
});

describe('due dates in the text of a task', () => {
  test.each([
    ['相关名单和工作联系方式将于8月底前向社会公布', ['2023-08-31']],
    ['2023年10月底前，各部门完成清理', ['2023-10-31']],
    ['2023 年 10 月底前完成', ['2023-10-31']],
    ['12月20日前完成普查', ['2023-12-20']],
    ['5月底前设专栏，年底前总结', ['2023-05-31', '2023-12-31']],
    ['对2022年12月31日以前印发且仍在执行的文件进行清理', []],
    ['对2022年12月31日前制定的文件进行评估', []],
    ['10月20日前形成评价报告，6月底前制定方案', ['2023-10-20', '2023-06-30']],
    ['每年1月31日前公布年报，每年底前总结', []],
    ['2024年底前完成', ['2024-12-31']],
    ['至少安排1-2名政策解答员', []],
    ['2023年8月印发的方案', []],
    ['报名开始前10个工作日公布', []],
  ])('%s', (text, dates) => {
    expect(dueDatesIn(text, 2023)).toEqual(dates);
  });
});

describe('how far back a task looks', () => {
  test.each([
    ['就近三年来贯彻执行上级文件情况进行解读', 3],
    ['近3年出台的文件', 3],
    ['最近两年', 2],
    ['近年来', null],
    ['长期工作', null],
  ])('%s', (text, years) => {
    expect(windowYearsIn(text)).toBe(years);
  });
});

test('whatever is written, only days of the calendar come out', () => {
  const piece = fc.constantFrom(
    '2023',
    '年',
    '13',
    '2',
    '31',
    '月',
    '日',
    '底',
    '前',
    '-',
    '.',
    '至',
    '季度',
    '第',
    '上半年',
    '每',
    '内',
    '后',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 15 }), (pieces) => {
      for (const date of [...readDeadline(pieces.join(''), 2023).dates, ...dueDatesIn(pieces.join(''), 2023)])
        expect(new Date(date).toISOString().slice(0, 10)).toBe(date);
    }),
  );
});
