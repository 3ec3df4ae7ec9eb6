/**
 * The pages of the test portal and what a careful inspector expects of each. Titles, addresses, columns and dates are
 * those of portal pages or follow their pattern (each file says which); the wording of the text is our own.
 */

/** The four looks of the portal's pages: 列表式, 单行, 标签值分行, 手机版. */
export type Shape = 'listed' | 'one-line' | 'label-lines' | 'mobile';

export interface PortalPage {
  /** Address without scheme and host. */
  path: string;
  /** Content file under `pages/`. */
  file: string;
  shape: Shape;
  /** Tasks of the 2023 plan that the page fulfils by subject, the main one first; empty if none. */
  tasks: number[];
  /** Whether it counts for the plan of 2023: year, origin and date let it. */
  counts: boolean;
  why: string;
}

const catalogue = '/zwgk/zfxxgkzl/zfxxgkml';
const officeFiles = `${catalogue}/fgzc/zcwj_147464/qzfbwj`;

export const portalPages: readonly PortalPage[] = [
  {
    path: `${catalogue}/czxx/yjs/202302/t20230216_5936108.html`,
    file: 'budget-2023.html',
    shape: 'one-line',
    tasks: [11],
    counts: true,
    why: '部门预算：收支总表和“三公”经费',
  },
  {
    path: `${catalogue}/sjgk/202311/t20231115_6291340.html`,
    file: 'audit-rectification.html',
    shape: 'listed',
    tasks: [12],
    counts: true,
    why: '审计查出问题的整改结果；本任务只有一个要素',
  },
  {
    path: `${officeFiles}/202307/t20230731_6124502.html`,
    file: 'school-enrolment.html',
    shape: 'listed',
    tasks: [15],
    counts: true,
    why: '招生政策、公办划片、民办计划三件齐全',
  },
  {
    path: `${catalogue}/zdxx/202305/t20230522_6033018.html`,
    file: 'land-history.html',
    shape: 'label-lines',
    tasks: [17],
    counts: true,
    why: '历史征地批次补录清单和查询办法',
  },
  {
    path: '/zwgk/zcjd/wzjd/202305/t20230525_6035160.html',
    file: 'renewal-interpretation.html',
    shape: 'one-line',
    tasks: [21],
    counts: true,
    why: '文字解读：背景、依据、内容、范围、新旧差异',
  },
  {
    path: '/ztzl/zcjdjzt/202306/t20230614_6056031.html',
    file: 'chief-talks.html',
    shape: 'label-lines',
    tasks: [24],
    counts: true,
    why: '局长谈微视频，点名上级文件',
  },
  {
    path: '/zwgk/zcjd/zcjdy/202308/t20230829_6188210.html',
    file: 'roster-in-time.html',
    shape: 'listed',
    tasks: [26],
    counts: true,
    why: '政策解答员名单，8月底前公布',
  },
  {
    path: '/m/zwgk/zcjd/zcjdy/202309/t20230920_6220859.html',
    file: 'roster-late.html',
    shape: 'mobile',
    tasks: [26],
    counts: true,
    why: '政策解答员名单，晚于8月底，属于本年度但逾期',
  },
  {
    path: `${officeFiles}/202310/t20231026_6266173.html`,
    file: 'cleanup-result.html',
    shape: 'listed',
    tasks: [28],
    counts: true,
    why: '行政规范性文件清理结果，10月底前公布',
  },
  {
    path: '/zwzx/bmgz/202304/t20230418_5998020.html',
    file: 'outreach-2023.html',
    shape: 'one-line',
    tasks: [23],
    counts: true,
    why: '联合进园区的专场政策宣讲；线下任务，页面只能旁证',
  },
  {
    path: '/zwzx/bmgz/202511/t20251103_7047545.html',
    file: 'environment-meeting.html',
    shape: 'one-line',
    tasks: [3],
    counts: false,
    why: '2025年的内容，不属于2023年度',
  },
  {
    path: '/zwzx/bmgz/202601/t20260109_7145355.html',
    file: 'mutton-check-2026.html',
    shape: 'listed',
    tasks: [27],
    counts: false,
    why: '2026年的内容，不属于2023年度',
  },
  {
    path: `${catalogue}/fgzc/zcwj_147464/qzfwj/202201/t20220118_5381800.html`,
    file: 'fourteenth-plan-2021.html',
    shape: 'one-line',
    tasks: [1, 4],
    counts: false,
    why: '2021年的文件；地址、文号和落款的年份互相不一致',
  },
  {
    path: `${catalogue}/ghxx/gmjjhshfzgh/202307/t20230713_6085072.html`,
    file: 'city-plan-repost.html',
    shape: 'one-line',
    tasks: [1, 4],
    counts: false,
    why: '市级报告，区级栏目转载',
  },
  {
    path: '/zwgk/zfxxgkzl/zfxxgknb/qzfnb/202402/t20240219_6409372.html',
    file: 'annual-report-2023.html',
    shape: 'one-line',
    tasks: [],
    counts: false,
    why: '政府信息公开年报，排除',
  },
  {
    path: `${officeFiles}/202309/t20230904_6200719.html`,
    file: 'plan-2023.html',
    shape: 'listed',
    tasks: [],
    counts: false,
    why: '要点原文，含有全部任务的词，排除',
  },
  {
    path: '/zwgk/zfxxgkzl/bmxxgk/csglj/zfxxgknb_171215/201403/t20140319_3688130.html',
    file: 'annual-report-2013.html',
    shape: 'listed',
    tasks: [],
    counts: false,
    why: '2014年发布的部门年报，排除',
  },
  {
    path: '/m/zjxy_250297/xycgz/202209/t20220901_5682840.html',
    file: 'award-2019.html',
    shape: 'mobile',
    tasks: [],
    counts: false,
    why: '表彰消息，不履行任何任务',
  },
];

/** The portal's other two kinds of page. */
export const homePath = '/';
export const columnPath = '/zwgk/zcjd/';

export function portalPage(file: string): PortalPage {
  const page = portalPages.find((candidate) => candidate.file === file);
  if (!page) throw new Error(`test/portal/pages.ts has no row for ${file}`);
  return page;
}
