import { describe, expect, test } from 'vitest';
import { docx, paragraph } from '../office/build';
import { lines, reading, told } from './tasksRead';

describe('plans written as text', () => {
  test('a printed notice before the plan; units that share the work, without a label', async () => {
    const read = await reading(`新源区人民政府办公室关于印发新源区2024年政务公开工作要点的通知
新府办发〔2024〕30号
各镇人民政府，区政府各部门：
　　《新源区2024年政务公开工作要点》已经区政府同意，现印发给你们，请认真贯彻执行。
2024年5月20日
新源区2024年政务公开工作要点
　　为做好2024年政务公开工作，制定本要点。
　　一、深化重点领域信息公开
　　（一）推进经济领域公开
　　1．公开重大项目信息。（区发改委、区住建局、区金融服务中心按职责分工负责）
　　2．公开惠企政策，4月底前更新清单。（区工信局牵头，区财政局、各镇（街道）配合）
　　（二）推进民生领域公开
　　公开就业、教育、养老信息（含困难群众救助）。（区人社局、区教体局等有关部门负责）
　　二、加强解读回应
　　落实解读“三同步”要求。（各部门负责）`);
    expect(read.plan.title).toBe('新源区2024年政务公开工作要点');
    expect(read.issued).toBe('2024-05-20');
    expect(lines(read)).toEqual([
      '1|一、深化重点领域信息公开|（一）推进经济领域公开|公开重大项目信息。||区发改委+区住建局+区金融服务中心|none',
      '2|一、深化重点领域信息公开|（一）推进经济领域公开|公开惠企政策，4月底前更新清单。|区工信局|区财政局+各镇（街道）|none 2024-04-30',
      '3|一、深化重点领域信息公开|（二）推进民生领域公开|公开就业、教育、养老信息（含困难群众救助）。||区人社局+区教体局+有关部门|none',
      '4|二、加强解读回应||落实解读“三同步”要求。||各部门|none',
    ]);
    expect(told(read)).toContain('第 2 项的时限 2024-04-30 早于要点自己的日期 2024-05-20，请确认不是笔误。');
  });

  test('units and deadline in brackets or lines of their own', async () => {
    const read = await reading(`2024年会源县政务公开重点工作任务
一、主动公开
1.公开乡村振兴政策。〔责任单位:县农业农村局,各乡(镇)人民政府〕〔完成时限:持续推进〕
2.公开审计结果；
责任单位：县审计局、各被审计单位
完成时限：11月30日前
3.做好基层公开。
（牵头单位：县政府办；责任单位：县直各部门、各乡（镇）；完成时限：每季度）`);
    expect(lines(read)).toEqual([
      '1|一、主动公开||公开乡村振兴政策。||县农业农村局+各乡(镇)人民政府|none',
      '2|一、主动公开||公开审计结果||县审计局+各被审计单位|date 2024-11-30',
      '3|一、主动公开||做好基层公开。|县政府办|县直各部门+各乡（镇）|interval',
    ]);
    expect(read.plan.tasks[2]).toMatchObject({
      leadRaw: '县政府办',
      responsibleRaw: '县直各部门、各乡（镇）',
      deadline: '每季度',
    });
  });

  test('a deadline that stands behind the units in their bracket, without a label', async () => {
    const read = await reading(`清源市2025年政务公开工作要点
一、深化主动公开
（一）加强民生信息公开
1.公开学位供给情况。（责任单位：市教育局，6月底前）
2.更新医院信息。（责任单位：市卫生健康委、市疾控局，持续推进）
3.公开审计结果。（市审计局牵头，市直各部门配合，2025年12月31日前完成）
4.公布年度决策目录。（市司法局、市政府办公室，每季度更新）
5.公开惠企政策（含往年的）。（牵头单位：市工信局，责任单位：各县（市、区）人民政府，年底前）
二、做好解读
重大政策解读率达到100%（不含2024年12月31日前印发的文件）。（各部门负责）`);
    expect(lines(read)).toEqual([
      '1|一、深化主动公开|（一）加强民生信息公开|公开学位供给情况。||市教育局|date 2025-06-30',
      '2|一、深化主动公开|（一）加强民生信息公开|更新医院信息。||市卫生健康委+市疾控局|none',
      '3|一、深化主动公开|（一）加强民生信息公开|公开审计结果。|市审计局|市直各部门|date 2025-12-31',
      '4|一、深化主动公开|（一）加强民生信息公开|公布年度决策目录。||市司法局+市政府办公室|interval',
      '5|一、深化主动公开|（一）加强民生信息公开|公开惠企政策（含往年的）。|市工信局|各县（市、区）人民政府|date 2025-12-31',
      '6|二、做好解读||重大政策解读率达到100%（不含2024年12月31日前印发的文件）。||各部门|none',
    ]);
    expect(read.plan.tasks[1]).toMatchObject({
      responsibleRaw: '市卫生健康委、市疾控局',
      deadline: '持续推进',
    });
    expect(read.plan.tasks[2]).toMatchObject({ deadline: '2025年12月31日前完成' });
  });

  test('units behind the sentence without a bracket, and people beside them', async () => {
    const read = await reading(`南屏镇2025年政务公开工作要点
一、重点任务
1.公开征地补偿。责任单位：自然资源所；完成时限：9月底前。
2.政策解读不少于5篇（牵头领导：张三；责任单位：党政办）。`);
    expect(lines(read)).toEqual([
      '1|一、重点任务||公开征地补偿。||自然资源所|date 2025-09-30',
      '2|一、重点任务||政策解读不少于5篇||党政办|none',
    ]);
  });

  test('a numbered phrase over items of its own is their heading, and ends the one before it', async () => {
    const read = await reading(`2025年龙泉市政务公开工作要点
第一部分 深化主动公开
1.加强规划信息公开。公开规划实施情况。【市发改局牵头】
2.加强财政信息公开。
（1）公开部门预决算；【责任单位：市财政局、市级各部门】
（2）公开政府债务。【责任单位：市财政局】
3.公开审计结果，督促整改。【责任单位：市审计局】`);
    expect(lines(read)).toEqual([
      '1|第一部分 深化主动公开|1.加强规划信息公开|公开规划实施情况。|市发改局||none',
      '2|第一部分 深化主动公开|2.加强财政信息公开|公开部门预决算||市财政局+市级各部门|none',
      '3|第一部分 深化主动公开|2.加强财政信息公开|公开政府债务。||市财政局|none',
      '4|第一部分 深化主动公开||公开审计结果，督促整改。||市审计局|none',
    ]);
  });

  test('several tasks in one sentence, joined by 、 and by ，', async () => {
    const read = await reading(`2023年浔江区政务公开工作要点
一、公开
（一）战略部署。打造区域中心(牵头单位:区发改委、区工信局;责任单位:区政府各相关部门、各街道)、重塑核心商圈(牵头单位:区商务局;责任单位:各街道)，建设宜居之城(责任单位:区住建局)。`);
    expect(lines(read)).toEqual([
      '1|一、公开|（一）战略部署|打造区域中心|区发改委+区工信局|区政府各相关部门+各街道|none',
      '2|一、公开|（一）战略部署|重塑核心商圈|区商务局|各街道|none',
      '3|一、公开|（一）战略部署|建设宜居之城||区住建局|none',
    ]);
  });

  test('no units anywhere: the numbered items are the tasks, and a person is told', async () => {
    const read = await reading(`南江市2022年政务公开工作要点
一、聚焦经济
（一）加强税费公开。及时公开减税降费政策，3月底前建立专栏。
（二）加强投资公开。公开项目信息。
二、聚焦民生
（三）加强就业公开。公开岗位信息。`);
    expect(lines(read)).toEqual([
      '1|一、聚焦经济|（一）加强税费公开|及时公开减税降费政策，3月底前建立专栏。|||none 2022-03-31',
      '2|一、聚焦经济|（二）加强投资公开|公开项目信息。|||none',
      '3|二、聚焦民生|（三）加强就业公开|公开岗位信息。|||none',
    ]);
    expect(told(read)).toContain('全文没有写明责任单位，已按编号逐条列为任务，请补填单位。');
  });

  test('a Word text whose numbers are made by Word', async () => {
    const numbered = (level: number) => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`;
    const level = (number: number, format: string, pattern: string) =>
      `<w:lvl w:ilvl="${number}"><w:numFmt w:val="${format}"/><w:lvlText w:val="${pattern}"/></w:lvl>`;
    const numbering = `<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="0">${level(0, 'chineseCounting', '%1、')}${level(1, 'chineseCounting', '（%2）')}${level(2, 'decimal', '%3.')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
    const read = await reading(
      docx(
        paragraph('2024年东湾区政务公开工作要点') +
          paragraph('推进主动公开', numbered(0)) +
          paragraph('财政信息', numbered(1)) +
          paragraph('公开预算。（责任单位：区财政局）', numbered(2)) +
          paragraph('公开决算。（责任单位：区财政局、各镇）', numbered(2)) +
          paragraph('加强解读', numbered(0)) +
          paragraph('解读政策。（责任单位：区政府办）', numbered(2)),
        { 'word/numbering.xml': numbering },
      ),
    );
    expect(lines(read)).toEqual([
      '1|推进主动公开|财政信息|公开预算。||区财政局|none',
      '2|推进主动公开|财政信息|公开决算。||区财政局+各镇|none',
      '3|加强解读||解读政策。||区政府办|none',
    ]);
  });

  test('an item in two paragraphs, the units behind the second', async () => {
    const read = await reading(`2024年东湾区政务公开工作要点
一、公开
（一）民生
1.做好民生公开
各单位按季公布进展。〔责任单位：区民政局〕
二、保障
各单位于2024年12月31日前报送总结。`);
    expect(lines(read)).toEqual(['1|一、公开|（一）民生|做好民生公开/各单位按季公布进展。||区民政局|none']);
    expect(told(read).join()).toContain('但写有时限 2024-12-31');
  });
});
