import { cellText, type Cell } from './grid';

/**
 * What the heading of a column says about it. `support` is a further column of units (配合单位 beside 责任单位), `goal` what is to
 * be reached by a task (工作目标).
 */
export type HeadingRole =
  'seq' | 'level1' | 'level2' | 'level' | 'text' | 'goal' | 'lead' | 'responsible' | 'support' | 'deadline';

/** Headings as districts write them, seen in published plans of 2021–2024; white space in them is ignored. */
const headings: Partial<Record<HeadingRole, string[]>> = {
  seq: ['序号', '编号', '项号'],
  level1: ['一级指标', '一级目录', '工作板块', '板块'],
  level2: ['二级指标', '二级目录', '工作类别', '类别'],
  text: [
    '工作任务',
    '重点任务',
    '主要任务',
    '任务内容',
    '工作内容',
    '工作要求',
    '具体要求',
    '具体举措',
    '工作举措',
  ],
  lead: ['牵头单位', '牵头部门', '牵头责任单位', '主办单位'],
  responsible: ['责任单位', '责任部门', '责任科室', '公开主体'],
  support: ['配合单位', '配合部门', '协办单位'],
  deadline: ['完成时限', '时限要求', '完成时间', '完成期限', '公开时限', '时限'],
};

/** How such headings are built, for those that no list foresees. The first rule that fits counts; null is no role. */
const body = '(?:单位|部门|科室|处室|股室|科|处|机构|主体|方)';
const rules: [RegExp, HeadingRole | null][] = [
  [/^责任单位[及和与、/]责任人$/, 'responsible'],
  [/^(?:工作|任务|年度|主要|具体|预期)*目标$/, 'goal'],
  // People, results and remarks are other things than units, tasks and deadlines.
  [
    /领导|责任人|负责人|联系|电话|分管|情况|进展|(?<!时间)进度$|备注|说明|佐证|网址|链接|分值|得分|评分|形式|渠道|载体|方式|目标(?!任务|要求|时)|成效|成果|依据|来源/,
    null,
  ],
  [/^(?:任务|事项|条目|顺)?(?:序号?|编号|项号|项次|序列|次序|序次|号|no\.?|#)$/i, 'seq'],
  [
    new RegExp(
      `^(?:总|第一|主要)?(?:牵头|主办|主责|主要责任)(?:责任)?${body}?(?:[及和与、](?:配合|责任)${body})?$`,
    ),
    'lead',
  ],
  [new RegExp(`^(?:主要)?(?:配合|协办|协同|协作|协助|参与|参加|会办|共同责任)(?:责任)?${body}?$`), 'support'],
  [
    new RegExp(
      `^(?:主体|落实)?(?:责任|承办|公开|发布|落实|实施|执行|主管|承担|起草)(?:责任)?${body}$|^(?:责任|任务|职责)分工$|^单位(?:名称)?$`,
    ),
    'responsible',
  ],
  [
    /^(?:计划|拟|要求|工作|办理|办结|截止|最后|更新|公开|发布|落实|完成|推进|时间|目标)*(?:时限|期限|时间|日期|节点|时段|周期|频次)(?:[及和与]?要求|安排|节点|进度)?$|^进度(?:安排|要求|计划)$/,
    'deadline',
  ],
  [/^一级(?:指标|目录|事项|任务|分类|类别|标题|项目|栏目)$/, 'level1'],
  [/^二级(?:指标|目录|事项|任务|分类|类别|标题|项目|栏目)$/, 'level2'],
  [
    /^(?:工作|任务|重点|公开|事项|项目|主要|考核|测评|评估)*(?:指标|目录|分类|类别|类型|大类|小类|大项|小项|板块|领域|方面|章节|部分|类目|主题|项目|(?:项目|指标)名称)$/,
    'level',
  ],
  [
    /^(?:年度|全年|重点|主要|具体|工作|公开|落实|推进|任务|实施|细化|分解|目标|政务|改革|三级|本)*(?:任务|内容|要求|条目|安排|举措|措施|事项|工作|要点|要点内容|任务分解)(?:[及和与、]?(?:任务|内容|要求|举措|措施|描述))?$|^(?:工作|任务)名称$|^工作重点$|^(?:分项|子)任务$|^(?:重点|工作)*任务清单$/,
    'text',
  ],
];

/** A heading is a few words; longer cells are content. */
const longestHeading = 16;

const listed = new Map(
  (Object.entries(headings) as [HeadingRole, string[]][]).flatMap(([role, names]) =>
    names.map((name) => [name, role] as const),
  ),
);

/** The headings of one role, for messages that say what was looked for. */
export function headingsOf(role: HeadingRole): readonly string[] {
  return headings[role] ?? [];
}

/** The heading that a cell holds, without white space; null where the cell is empty. */
export function headingIn(cell: Cell): string | null {
  return cellText(cell).replace(/\s+/g, '') || null;
}

/** The role that a cell's heading gives its column; remarks in brackets (牵头单位（部门）) are set aside. Null if none. */
export function roleOfHeading(cell: Cell): HeadingRole | null {
  const heading = headingIn(cell);
  if (heading === null) return null;
  const plain = heading.replace(/[（(【[〔][^）)】\]〕]*[）)】\]〕]/g, '').replace(/[:：*＊]+$/, '');
  const known = listed.get(heading) ?? listed.get(plain);
  if (known !== undefined || plain.length > longestHeading) return known ?? null;
  return rules.find(([rule]) => rule.test(plain))?.[1] ?? null;
}

/** Whether a cell is the heading of a column known here, white space apart. */
export function isHeading(cell: Cell): boolean {
  return roleOfHeading(cell) !== null;
}
