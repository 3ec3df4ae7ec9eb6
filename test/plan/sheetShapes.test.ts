import { describe, expect, test } from 'vitest';
import { xlsx } from '../office/build';
import { encodeGbk } from '../portal/gbk';
import { lines, reading, told } from './tasksRead';

const header = ['序号', '工作任务', '牵头单位', '责任单位', '完成时限'];

describe('workbooks as districts keep them', () => {
  test('the sheet that holds this year’s plan is found among others', async () => {
    const read = await reading(
      xlsx([
        { name: '填报说明', rows: [['填报说明'], ['请各单位于每月5日前报送']] },
        {
          name: '2023年',
          rows: [
            ['2023年临湾区政务公开任务分解表'],
            header,
            ['1', '旧任务甲', '', '', ''],
            ['2', '旧任务乙', '', '', ''],
          ],
        },
        {
          name: '草稿',
          state: 'hidden',
          rows: [['2025年临湾区政务公开任务分解表'], header, ['1', '草稿', '', '', '']],
        },
        {
          name: '2024年',
          rows: [
            ['2024年临湾区政务公开任务分解表'],
            header,
            ['1', '公开预算。', '区财政局', '各镇', '年底前'],
          ],
        },
        {
          name: '统计',
          rows: [
            ['单位', '任务数'],
            ['区财政局', 3],
          ],
        },
      ]),
    );
    expect(read.sheet).toBe('2024年');
    expect(lines(read)).toEqual(['1|||公开预算。|区财政局|各镇|date 2024-12-31']);
    expect(told(read)).toContain('要点取自工作表“2024年”；另有工作表未读取：填报说明、2023年、草稿、统计。');
  });

  test('hidden rows and columns are read and told', async () => {
    const read = await reading(
      xlsx([
        {
          name: 'Sheet1',
          columns: '<cols><col min="5" max="5" width="9" hidden="1"/></cols>',
          hiddenRows: [4],
          rows: [
            ['2024年临湾区政务公开任务分解表'],
            header,
            [1, '公开预算。', '区财政局', '各镇', '年底前'],
            [2, '公开决算。', '区财政局', '各镇', '上半年'],
          ],
        },
      ]),
    );
    expect(lines(read)[1]).toBe('2|||公开决算。|区财政局|各镇|period 2024-06-30');
    expect(read.origins.map(({ hidden }) => hidden)).toEqual([false, true]);
    expect(told(read)).toContain('第 2 项在隐藏行里，也列入了，请确认是否作数。');
    expect(told(read)).toContain('“完成时限”是隐藏列，也读取了，请确认是否作数。');
  });

  test('numbers as text, formulas by their saved value, rich text, dates as they are shown', async () => {
    const day = (style: number) => `<c s="${style}"><v>45473</v></c>`;
    const rich =
      '<c t="inlineStr"><is><r><t xml:space="preserve">公开</t></r><r><rPr><b/></rPr><t>预算。</t></r><rPh sb="0" eb="1"><t>gk</t></rPh></is></c>';
    const read = await reading(
      xlsx([
        {
          name: '任务',
          rows: [
            ['2024年临湾区政务公开任务分解表'],
            header,
            ['１', rich, '区财政局', '各镇', day(1)],
            [
              '<c><f>A3+1</f><v>2</v></c>',
              '公开决算。',
              '<c t="str"><f>C3</f><v>区财政局</v></c>',
              null,
              day(2),
            ],
            ['3、', '公开规划。', '区发改委', '各镇', day(3)],
            [4, '公开年报。', '区政府办', '各镇', day(4)],
          ],
        },
      ]),
    );
    expect(lines(read)).toEqual([
      '1|||公开预算。|区财政局|各镇|date 2024-06-30',
      '2|||公开决算。|区财政局||date 2024-06-30',
      '3|||公开规划。|区发改委|各镇|date 2024-06-30',
      '4|||公开年报。|区政府办|各镇|date 2024-06-30',
    ]);
    expect(read.plan.tasks.map(({ deadline }) => deadline)).toEqual([
      '2024年6月30日',
      '2024年6月30日',
      '2024/6/30',
      '2024年6月',
    ]);
    expect(told(read)).toContain('有 2 个单元格是公式，按文件里保存的结果读取。');
  });

  test('an empty column on the left, totals and signatures below, the title only on the sheet', async () => {
    const read = await reading(
      xlsx([
        {
          name: '2024年重点任务台账',
          rows: [
            [null, '编号', '工作事项', '主办部门', '协办部门', '办结时间', '备注'],
            [null, 1, '公开预算。', '区财政局', '无', '3月、9月底前', null],
            [null, 2, '公开决算。', '区财政局', '各镇', '10月中旬', '见附件'],
            [null, '合计', '2项', null, null, null, null],
            [null, '填表人：张三', null, null, null, null, null],
            [null, '制表：李四', null, null, null, null, null],
          ],
        },
      ]),
    );
    expect(read.plan.title).toBe('2024年重点任务台账');
    expect(read.plan.columns).toEqual(['编号', '工作事项', '主办部门', '协办部门', '办结时间', '备注']);
    expect(lines(read)).toEqual([
      '1|||公开预算。|区财政局||date 2024-03-31 2024-09-30',
      '2|||公开决算。|区财政局|各镇|date 2024-10-20',
    ]);
    expect(read.origins[0]?.places.text).toEqual([{ sheet: '2024年重点任务台账', row: 2, column: 3 }]);
  });

  test('six columns of a catalogue: levels, content, who publishes and when', async () => {
    const read = await reading(
      xlsx([
        {
          name: '目录',
          merges: ['A3:A5', 'B3:B4'],
          rows: [
            ['罗河区财政局2024年主动公开任务目录'],
            ['一级目录', '二级目录', '公开内容', '公开形式', '公开时限', '公开主体'],
            ['财政信息', '预决算', '部门预算', '网站', '信息形成后，20个工作日内公开', '预算股'],
            [null, null, '部门决算', '网站', '6月底前', '国库股、预算股'],
            [null, '收费', '收费清单', '网站', '7个工作日内', '综合股'],
          ],
        },
      ]),
    );
    expect(lines(read)).toEqual([
      '1|财政信息|预决算|部门预算||预算股|interval',
      '2|财政信息|预决算|部门决算||国库股+预算股|date 2024-06-30',
      '3|财政信息|收费|收费清单||综合股|interval',
    ]);
  });
});

describe('separated values', () => {
  test('section lines, numbers that restart, cells of several lines, in GB18030', async () => {
    const read = await reading(
      encodeGbk(
        [
          '临湾区2024年政务公开工作要点分工;;;;',
          '编 号;具体举措;牵头部门;配合部门;时限要求',
          '一、主动公开;;;;',
          '（一）财政;;;;',
          '1;"公开预算；\n公开决算。";区财政局;"区审计局\n各镇";批复后20日内',
          '二、解读回应;;;;',
          '1;解读政策。;区政府办;各部门;常态化',
          '2;回应关切。;区网信办;各部门;二季度末',
          ';;;;',
          '备注：本表由区政府办解释;;;;',
        ].join('\r\n'),
      ),
    );
    expect(lines(read)).toEqual([
      '1|一、主动公开|（一）财政|公开预算；/公开决算。|区财政局|区审计局+各镇|interval',
      '1|二、解读回应||解读政策。|区政府办|各部门|none',
      '2|二、解读回应||回应关切。|区网信办|各部门|period 2024-06-30',
    ]);
  });

  test('a header of two lines without merged cells', async () => {
    const read = await reading(
      [
        '临湾区2024年政务公开任务,,,,',
        '序号,重点任务,责任分工,,完成时限',
        ',,牵头单位,配合单位,',
        '1,公开预算。,区财政局,各镇,年底前',
      ].join('\n'),
    );
    expect(lines(read)).toEqual(['1|||公开预算。|区财政局|各镇|date 2024-12-31']);
    expect(read.plan.columns).toEqual(['序号', '重点任务', '牵头单位', '配合单位', '完成时限']);
  });

  test('the number of a section in a cell of its own', async () => {
    const read = await reading(
      [
        '临湾区2024年政务公开任务,,,',
        '序号,重点任务,责任单位,完成时限',
        '一,主动公开,,',
        '1,公开预算。,区财政局,年内',
        '二,政策解读,,',
        '2,解读文件。,区政府办,及时',
      ].join('\n'),
    );
    expect(lines(read)).toEqual([
      '1|主动公开||公开预算。||区财政局|date 2024-12-31',
      '2|政策解读||解读文件。||区政府办|interval',
    ]);
  });

  test('Chinese numbers, and 责任单位 beside 配合单位 leads', async () => {
    const read = await reading(
      [
        '临湾区二〇二四年政务公开任务,,,,',
        '项号,主要举措,责任单位（部门）,配合单位,完成时间节点',
        '（一）,公开预算。,区财政局,各镇,十月底前',
        '（二）,公开决算。,区财政局,各镇,2024年上半年',
        '（十一）,公开规划。,区发改委,各镇,2024.12',
      ].join('\n'),
    );
    expect(lines(read)).toEqual([
      '1|||公开预算。|区财政局|各镇|date 2024-10-31',
      '2|||公开决算。|区财政局|各镇|period 2024-06-30',
      '11|||公开规划。|区发改委|各镇|date 2024-12-31',
    ]);
  });

  test('pasted from Word or WPS as text: cells of several paragraphs come as several lines', async () => {
    const read = await reading(
      [
        '临湾区2024年政务公开任务分解表',
        '序号\t一级指标\t工作任务\t牵头单位\t责任单位\t完成时限',
        '1\t一、主动公开\t公开预算。',
        '',
        '公开决算。\t区财政局\t区审计局',
        '各镇\t长期工作',
        '2\t\t公开规划。\t区发改委\t\t年底前',
        '二、解读回应',
        '3\t\t解读政策。\t区政府办\t各部门\t全年',
      ].join('\r\n'),
    );
    expect(lines(read)).toEqual([
      '1|一、主动公开||公开预算。/公开决算。|区财政局|区审计局+各镇|none',
      '2|一、主动公开||公开规划。|区发改委||date 2024-12-31',
      '3|二、解读回应||解读政策。|区政府办|各部门|none',
    ]);
  });

  test('a separator too many is no guess: the line is named', async () => {
    await expect(
      reading('2024年临湾区任务,,\n序号,工作任务,责任单位\n1,公开预算,决算,区财政局\n'),
    ).rejects.toThrow('第 3 行有 4 列，表头只有 3 列，多出的“区财政局”不知属于哪一列');
  });
});
