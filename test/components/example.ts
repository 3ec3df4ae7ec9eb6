import { badgeOf } from '../../lib/app/badge';
import type {
  Description,
  ListedFinding,
  OwedTask,
  PageVerdict,
  Statement,
  Summary,
  TaskCard,
  VisitState,
} from '../../lib/app/summary';
import type { Finding } from '../../lib/recognition/finding';
import { say, speakSentence } from '../../lib/words/sentence';
import { speaker } from '../../lib/words/speaker';

/** Tasks of the 2023 plan as a view sees them. */
export const finance: TaskCard = {
  n: 11,
  level1: '一、紧扣工作重点，加强主动公开。',
  level2: '（三）深入推进财政信息公开',
  text: '稳步扩大预决算公开范围，推进部门所属单位预算、决算及相关报表公开。加大惠民惠企政策和资金发放信息公开力度，推动补贴信息公开向社区（村）延伸。',
  duties: [
    { id: '11.budget', label: '部门预算' },
    { id: '11.final', label: '部门决算' },
    { id: '11.three-public', label: '“三公”经费' },
  ],
  dates: [],
};

export const reform: TaskCard = {
  n: 5,
  level1: '一、紧扣工作重点，加强主动公开。',
  level2: '（一）做好重大战略部署落实情况信息公开',
  text: '深化国有企业改革行动。',
  duties: [{ id: '5.soe-reform', label: '国有企业改革' }],
  dates: [],
};

export const explainers: TaskCard = {
  n: 26,
  level1: '二、聚焦政策落实，提升解读实效。',
  level2: '（六）丰富政策解读形式。',
  text: '加强政策解答员队伍建设，区直各部门至少确定1名政策解答员，相关名单和工作联系方式将于8月底前向社会公布。',
  duties: [
    { id: '26.list', label: '政策解答员名单' },
    { id: '26.contact', label: '工作联系方式' },
  ],
  dates: ['2023-08-31'],
};

export const finding: Finding = {
  task: 11,
  duties: ['11.budget'],
  grade: 'strong',
  score: 0.9,
  counts: true,
  whyNot: null,
  reasons: [say('popup_failed', '标题写明“2023年部门预算”')],
  evidence: [{ field: 'title', start: 0, quote: '浔阳区财政局2023年部门预算' }],
  missing: [say('popup_excluded', '没有“三公”经费表')],
};

export const stopped: Finding = {
  ...finding,
  task: 26,
  duties: [],
  grade: 'check',
  counts: false,
  whyNot: say('gate_undated'),
  evidence: [],
  missing: [],
};

export function description(changes: Partial<Description> = {}): Description {
  return {
    key: 'xunyang.gov.cn/a/1.html',
    title: '浔阳区财政局2023年部门预算',
    kind: 'article',
    published: '2023-02-10',
    findings: [finding, stopped],
    nearest: [],
    excluded: null,
    links: [],
    tasks: [finance, reform, explainers],
    ...changes,
  };
}

/** A page described so, with the words of its badge. */
export function described(changes: Partial<Description> = {}): VisitState {
  const page = description(changes);
  const badge = badgeOf({
    state: 'described',
    key: page.key,
    url: '',
    title: '',
    description: page,
    ...fingerprints,
  });
  return {
    state: 'described',
    description: page,
    mark: badge.text,
    label: speakSentence(speaker('zh'), badge.title),
  };
}

/** A column page: one link with a task, one whose year stops it, one without. */
export const listed: ListedFinding[] = [
  {
    text: '浔阳区财政局2023年部门预算',
    url: 'http://www.xunyang.gov.cn/a/1.html',
    date: '2023-02-10',
    finding: { task: 11, grade: 'likely', counts: true, whyNot: null, reasons: finding.reasons },
  },
  {
    text: '浔阳区2022年政策解答员名单',
    url: 'http://www.xunyang.gov.cn/a/2.html',
    date: '2022-08-01',
    finding: {
      task: 26,
      grade: 'check',
      counts: false,
      whyNot: say('gate_too_early', '2022'),
      reasons: finding.reasons,
    },
  },
  { text: '关于中秋节放假的通知', url: 'http://www.xunyang.gov.cn/a/3.html', date: null, finding: null },
];

export const owed: OwedTask[] = [
  {
    card: finance,
    obligation: 'lead',
    state: 'partial',
    coveredDuties: ['11.budget'],
    offlineDuties: [],
    pages: 1,
    offline: 0,
    due: null,
    lastAt: Date.UTC(2026, 10, 20, 2, 5),
  },
  {
    card: explainers,
    obligation: 'group',
    state: 'uncovered',
    coveredDuties: [],
    offlineDuties: [],
    pages: 0,
    offline: 0,
    lastAt: null,
    due: { date: '2023-08-31', days: -1180, state: 'overdue' },
  },
];

/** Of a described page whose machine words do not matter. */
export const fingerprints = { text: '0123456789abcdef', rules: 'fedcba9876543210', machine: {} };

/** An inspector confirmed one duty of three; the person of `summary` cannot take that back. */
export const confirmation: Statement = {
  id: 'a'.repeat(64),
  verdict: 'confirm',
  duties: ['11.budget'],
  reason: null,
  note: '',
  by: { name: '张敏', role: 'inspector', unit: '区政府办' },
  at: Date.UTC(2026, 10, 20, 2, 5),
  undoable: false,
};

export const verdict: PageVerdict = {
  task: 11,
  standing: 'confirmed',
  duties: ['11.budget'],
  reason: null,
  note: '',
  by: { name: '张敏', role: 'inspector', unit: '区政府办' },
  at: Date.UTC(2026, 10, 20, 2, 5),
  parties: [confirmation],
  answers: [],
  notes: [],
  replaces: false,
  asked: null,
};

export function summary(changes: Partial<Summary> = {}): Summary {
  return {
    page: {
      state: 'described',
      key: 'xunyang.gov.cn/a/1.html',
      url: 'http://www.xunyang.gov.cn/a/1.html',
      title: '浔阳区财政局2023年部门预算',
      description: description(),
      ...fingerprints,
    },
    verdicts: [],
    drafts: [],
    learning: true,
    actor: { name: '李红', role: 'staff', unit: '区财政局' },
    suggestedUnit: '区财政局',
    units: [
      { name: '区政府办', vertical: false },
      { name: '区财政局', vertical: false },
      { name: '区税务局', vertical: true },
    ],
    planTitle: '浔阳区2023年政务公开工作要点',
    planId: 'xunyang-2023',
    tasks: [reform, finance, explainers],
    unit: '区财政局',
    owed,
    groups: [],
    counts: { covered: 3, partial: 1, disputed: 0, inapplicable: 0, uncovered: 1 },
    vertical: false,
    previewHosts: [],
    previewMissing: [],
    reports: [],
    health: { state: 'sound', restoredEvents: 0 },
    ...changes,
  };
}
