import { expect, test } from 'vitest';
import { roleOfHeading } from '../../lib/plan/headings';

test.each([
  ['seq', '序号 编号 项号 顺序号 No. 序列 次序 条目号'],
  ['level1', '一级指标 一级任务 工作板块'],
  ['level2', '二级指标 二级目录 工作类别'],
  ['level', '项目 类型 公开领域 大项 小项 项目名称 指标名称 考核指标 部分'],
  [
    'text',
    '工作任务 重点工作任务 具体举措 工作重点 细化措施 分解任务 推进措施 任务描述 工作条目 三级任务 工作安排',
  ],
  ['goal', '工作目标 任务目标 年度目标'],
  ['lead', '牵头单位 牵头（责任）单位 牵头及责任单位 牵头、责任单位 主办单位'],
  ['responsible', '责任单位 责任科（室） 责任处室 公开主体 主体责任单位 落实责任单位 任务分工'],
  ['support', '配合单位 协办单位 参与单位'],
  [
    'deadline',
    '完成时限 时间节点 办理时限 截止日期 最后期限 进度安排 进度要求 时间进度 更新周期 公开频次 完成时限及要求',
  ],
])('%s: %s', (role, names) => {
  const read = names.split(' ').map((name) => [name, roleOfHeading([name])]);
  expect(read).toEqual(names.split(' ').map((name) => [name, role]));
});

test.each([
  '责任领导',
  '分管领导',
  '联系人',
  '责任人',
  '联系电话',
  '工作进展',
  '完成情况',
  '完成标准',
  '备注',
  '分值',
])('%s is nothing of the plan', (name) => {
  expect(roleOfHeading([name])).toBeNull();
});
