import { describe, expect, test } from 'vitest';
import { encodeGbk } from '../portal/gbk';
import { lines, reading } from './tasksRead';

describe('tables of portal pages and of the clipboard', () => {
  test('a page with navigation and layout tables, spans, hidden rows; GBK', async () => {
    const read = await reading(
      encodeGbk(`<!DOCTYPE html><html><head><meta charset="gb2312"><title>政务公开</title><style>td{}</style></head><body>
<table><tr><td>首页</td><td>政务公开 &gt; 工作要点</td></tr></table>
<table><tr><td><h1>临湾区2024年政务公开工作要点任务分工</h1><div>发布日期：2024-03-08</div>
<table border="1"><thead><tr><th rowspan="2">序号</th><th rowspan="2">任务内容</th><th colspan="2">任务分工</th></tr><tr><th>牵头单位</th><th>责任单位</th></tr></thead>
<tbody><tr><td colspan="4"><b>一、主动公开</b></td></tr>
<tr><td>1</td><td><p>公开预算。</p><p>公开&nbsp;决算。</p></td><td rowspan=2>区财政局<td>区审计局<br>各镇</tr>
<tr><td>2</td><td>公开收费清单。</td><td>—</td></tr>
<tr style="display: none"><td>3</td><td>草稿</td><td></td><td></td></tr></tbody></table></td></tr></table>
<script>document.write('<table><tr><td>序号</td><td>工作任务</td></tr></table>')</script></body></html>`),
    );
    expect(read.plan.title).toBe('临湾区2024年政务公开工作要点任务分工');
    expect(read.issued).toBe('2024-03-08');
    expect(lines(read)).toEqual([
      '1|一、主动公开||公开预算。/公开 决算。|区财政局|区审计局+各镇|none',
      '2|一、主动公开||公开收费清单。|区财政局||none',
    ]);
  });

  test('what Excel and WPS put on the clipboard as markup', async () => {
    const read = await reading(`Version:1.0
StartHTML:0000000105
EndHTML:0000001000
<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style>td{mso-style-parent:style0}</style></head><body>
<table><!--StartFragment--><col width=64>
<tr height=19><td colspan=5 class=xl65>2024年临湾区政务公开重点任务</td></tr>
<tr><td>编号</td><td>工作类别</td><td>重点任务</td><td>责任单位</td><td>完成时限</td></tr>
<tr><td x:num>1</td><td rowspan=2>财政</td><td>公开预算。<br>公开决算。</td><td>区财政局、各镇</td><td>年底前</td></tr>
<tr><td x:num>2</td><td>公开收费。</td><td>区财政局</td><td>长期</td></tr>
<![if supportMisalignedColumns]><tr height=0 style='display:none'><td width=64></td></tr><![endif]>
<!--EndFragment--></table></body></html>`);
    expect(lines(read)).toEqual([
      '1|财政||公开预算。/公开决算。||区财政局+各镇|date 2024-12-31',
      '2|财政||公开收费。||区财政局|none',
    ]);
  });

  test('a matter merged over numbered rows groups them, and their goals are the tasks', async () => {
    const read = await reading(`<p>金坪县2025年政务公开工作台账</p><table>
<tr><td>序号</td><td>工作事项</td><td>工作目标</td><td>责任单位</td><td>完成时间</td></tr>
<tr><td>1</td><td rowspan=2>财政信息公开</td><td>公开部门预决算，实现全覆盖。</td><td>县财政局</td><td>批复后20日内</td></tr>
<tr><td>2</td><td>公开政府债务余额。</td><td>县财政局</td><td>8月底前</td></tr>
<tr><td>3</td><td>解读回应</td><td>重要政策解读率达到100%。</td><td>县直各单位</td><td>持续推进</td></tr></table>`);
    expect(lines(read)).toEqual([
      '1|财政信息公开||公开部门预决算，实现全覆盖。||县财政局|interval',
      '2|财政信息公开||公开政府债务余额。||县财政局|date 2025-08-31',
      '3|解读回应||重要政策解读率达到100%。||县直各单位|none',
    ]);
  });

  test('beside tasks of their own, goals are nothing of the plan; a number of its own is a task of its own', async () => {
    const read = await reading(`<p>金坪县2025年政务公开工作台账</p><table>
<tr><td>序号</td><td>重点任务</td><td>工作目标</td><td>责任单位</td></tr>
<tr><td>1</td><td>公开预算。</td><td>全覆盖</td><td>县财政局</td></tr>
<tr><td>2</td><td rowspan=2>办好依申请公开。</td><td rowspan=2>零差错</td><td>县司法局</td></tr>
<tr><td>3</td><td>县政府办</td></tr></table>`);
    expect(lines(read)).toEqual([
      '1|||公开预算。||县财政局|none',
      '2|||办好依申请公开。||县司法局|none',
      '3|||办好依申请公开。||县政府办|none',
    ]);
  });

  test('a page framed by tables: the title stands in the row above the frame that holds the table', async () => {
    const read = await reading(`<table><tr><td>首页</td><td>办事服务</td></tr></table>
<table><tr><td><h1>西渡区2024年政务公开工作方案</h1></td></tr><tr><td><p>现将有关任务分解如下：</p>
<table><tr><td>任务名称</td><td>目标任务</td><td>责任单位及责任人</td><td>时限及要求</td></tr>
<tr><td>会议公开</td><td>公开议题和决定。</td><td>区政府办公室</td><td>第一、三季度</td></tr></table>
<p>西渡区人民政府办公室</p></td></tr></table>`);
    expect(read.plan.title).toBe('西渡区2024年政务公开工作方案');
    expect(lines(read)).toEqual(['1|会议公开||公开议题和决定。||区政府办公室|period 2024-03-31 2024-09-30']);
  });

  test('prose in markup', async () => {
    const read = await reading(
      '<div><h2>2024年临湾区政务公开工作要点</h2><p>一、公开</p><p>1.公开预算。（责任单位：区财政局）</p></div>',
    );
    expect(lines(read)).toEqual(['1|一、公开||公开预算。||区财政局|none']);
  });
});
