import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plan, Task } from '../../lib/plan/plan';

/** The district's real plan of 2023. */
export const plan2023 = JSON.parse(
  readFileSync(path.resolve(import.meta.dirname, '../../seeds/plans/xunyang-2023.plan.json'), 'utf8'),
) as Plan;

/**
 * SYNTHETIC: a next year's plan, made by hand from the plan of 2023 for these tests. `was` says which tasks of 2023 each
 * one goes on with. No such plan was ever published.
 */
const rows: { was: number[]; text: string }[] = [
  {
    was: [1],
    text: '紧紧围绕高标准建设长江经济带重要节点城市，高标准打造“活力、魅力、聚力”浔阳，培育高质量发展引擎，做优做强“一号发展工程”，构建“2+N”百亿产业集群，推进产业迭代升级。',
  },
  {
    was: [4],
    text: '依法依规做好扩大有效投资相关规划、政策文件及重大建设项目信息公开，积极引导市场预期。',
  },
  {
    was: [5, 6],
    text: '深化国有企业改革行动，深化绿色金融改革创新和普惠金融改革试验区建设等重点领域改革攻坚信息公开。',
  },
  {
    was: [],
    text: '公开低空经济发展规划、空域使用规则和安全监管责任清单，第三季度前建成专题。',
  },
  {
    was: [9],
    text: '集中公开稳岗扩岗、减税降费、助企纾困等政策的申报条件、办理渠道和兑现进度。',
  },
  {
    was: [11],
    text: '稳步扩大预决算公开范围，推进部门所属单位预算、决算及相关报表公开，在政府门户网站集中公开部门财政预决算和“三公”经费信息。',
  },
  {
    was: [11],
    text: '加大惠民惠企政策和资金发放信息公开力度，推动补贴信息公开向社区（村）延伸。',
  },
  { was: [12], text: '督促被审计单位依法公开审计查出问题的整改结果。' },
  {
    was: [13],
    text: '推进行政事业性收费和政府性基金项目公开，动态更新调整行政事业性收费和政府性基金目录清单，公开收费项目、政策依据、执收部门。',
  },
  {
    was: [15],
    text: '及时公开义务教育招生政策、公办学校划片范围、民办学校招生计划和咨询电话，多渠道扩大学前教育供给。',
  },
  {
    was: [24, 25],
    text: '办好“政策解读局长（主任）谈”微视频和“政策问答知识库”两个特色专栏，对近三年来与企业和群众密切相关的政策文件，由部门主要负责人、街道主任进行解读，提炼汇总常见问题解答，推送门户网站政策智能问答库。',
  },
  {
    was: [30],
    text: '推进邀请社会公众代表列席政府会议工作。常态化开展“政府开放日”主题活动，通过座谈交流、实地参观等多种形式，邀请企业、群众走进政府机构，体验政府工作。',
  },
  {
    was: [30],
    text: '充分运用领导信箱、热线电话、网上留言等渠道加强政民互动，提高回复时效。做好政府网转办留言办理工作，严格办理时限，提升回复质量。',
  },
  { was: [], text: '建立公共数据授权运营信息披露制度，按季度公布授权对象、应用场景和收益分配。' },
];

/** Which tasks of 2023 each task of the synthetic plan goes on with, by its number. */
export const continued = rows.map(({ was }, index) => ({ n: index + 1, was }));

/** SYNTHETIC, see above. */
export const nextYear: Plan = {
  ...plan2023,
  title: '（虚构）2024 年浔阳区政务公开工作要点',
  year: 2024,
  tasks: rows.map(({ was, text }, index): Task => {
    const model = plan2023.tasks.find(({ n }) => n === was[0]) ?? plan2023.tasks[0]!;
    return { ...model, n: index + 1, seq: index + 1, text };
  }),
};
