import { texts } from './text';

/** The unit in front, the list of what it owes, and what is said of a task as a whole. */
export const popupListTexts = texts({
  unit_current: { zh: '当前单位', en: 'Current unit' },
  unit_back: { zh: '回到本单位', en: 'Back to my unit' },
  unit_counts_for: {
    zh: '现在的判定计入“$1”，不计入您的单位（$2）。',
    en: 'Decisions now count for “$1”, not for your own unit ($2).',
  },
  unit_of_page: { zh: '本页属于“$1”。', en: 'This page belongs to “$1”.' },
  unit_switch: { zh: '切换到该单位', en: 'Switch to that unit' },

  list_filter: { zh: '显示哪些任务', en: 'Which tasks' },
  list_filter_open: { zh: '未完成', en: 'Open' },
  list_filter_uncovered: { zh: '未覆盖', en: 'Not covered' },
  list_filter_partial: { zh: '部分', en: 'Partly' },
  list_filter_disputed: { zh: '有争议', en: 'Disputed' },
  list_filter_overdue: { zh: '逾期', en: 'Overdue' },
  list_filter_inapplicable: { zh: '不适用', en: 'Not applicable' },
  list_filter_covered: { zh: '已覆盖', en: 'Covered' },
  list_filter_all: { zh: '全部', en: 'All' },
  list_search: { zh: '在清单中查找', en: 'Find in the list' },
  list_search_hint: {
    zh: '文字、编号或拼音首字母，例如：预算、11、ysjs',
    en: 'Words, number or pinyin initials: 预算, 11, ysjs',
  },
  list_keys: {
    zh: '键盘：↑↓ 换任务，回车展开。',
    en: 'Keys: ↑ ↓ move between tasks, Enter unfolds.',
  },
  list_range: { zh: '第 $1–$2 项，共 $3 项', en: '$1–$2 of $3' },
  list_earlier: { zh: '上一页', en: 'Previous' },
  list_later: { zh: '下一页', en: 'Next' },
  list_pages: { zh: '清单翻页', en: 'Pages of the list' },
  list_all_covered: {
    zh: '本单位已全部覆盖，共 $1 项任务。',
    en: 'Your unit has covered all of its tasks ($1).',
  },
  list_all_covered_other: {
    zh: '“$2”已全部覆盖，共 $1 项任务。',
    en: '“$2” has covered all of its tasks ($1).',
  },
  list_all_settled: {
    zh: '没有未完成的任务：已覆盖 $1 项，不适用 $2 项。',
    en: 'Nothing is open: covered $1, not applicable $2.',
  },
  list_owes_none: {
    zh: '“$1”没有把任何任务分给“$2”。',
    en: '“$1” assigns no task to “$2”.',
  },
  list_no_match: {
    zh: '没有符合条件的任务：$1。',
    en: 'No task matches: $1.',
  },
  list_no_match_filter: { zh: '只显示“$1”', en: 'only “$1” shown' },
  list_no_match_query: { zh: '查找“$1”', en: 'search for “$1”' },
  list_clear: { zh: '清除条件', en: 'Clear' },
  list_show_all: { zh: '查看全部任务', en: 'Show all tasks' },

  list_lead_note: { zh: '由“$1”牵头', en: 'led by “$1”' },
  list_responsible_note: { zh: '点名由“$1”负责', en: '“$1” is named' },
  list_group_note: {
    zh: '“$1”在“各部门”“各街道”等范围内',
    en: '“$1” belongs to a named group',
  },
  list_unresolved_note: {
    zh: '要点没有写明这一范围包括哪些单位，“$1”是否在内待定',
    en: 'the plan does not say which units the group has, so “$1” may or may not belong',
  },

  row_overdue: { zh: '已逾期 $1 天', en: 'Overdue, days: $1' },
  row_soon: { zh: '还有 $1 天（$2）', en: 'Days left: $1 ($2)' },
  row_today: { zh: '今天到期', en: 'Due today' },
  row_later: { zh: '期限 $1', en: 'Due $1' },
  row_web: { zh: '网页 $1', en: 'Web $1' },
  row_offline: { zh: '线下 $1', en: 'Offline $1' },
  row_last_today: { zh: '最近判定：今天', en: 'Last decided: today' },
  row_last_days: { zh: '最近判定 $1 天前', en: 'Last decided, days ago: $1' },
  row_stale: { zh: '超过 $1 天，请复查', en: 'more than $1 days: check again' },
  row_duty_offline: { zh: '线下', en: 'Offline' },

  proof_offline: {
    zh: '这项任务没有网页能证明，请登记线下佐证（如通知、照片、签到表）。',
    en: 'No page can prove this task: name offline evidence, such as a notice, photos or an attendance list.',
  },
  proof_partial: {
    zh: '网页只能证明这项任务的一部分，其余的可登记线下佐证。',
    en: 'Pages prove only a part of this task; name offline evidence for the rest.',
  },
  offline_open: { zh: '登记线下佐证', en: 'Name offline evidence' },
  offline_title: { zh: '线下佐证', en: 'Offline evidence' },
  offline_file: { zh: '文件名', en: 'File name' },
  offline_date: { zh: '日期', en: 'Date' },
  offline_description: { zh: '说明（可不填）', en: 'Description (optional)' },
  offline_duties: { zh: '这份材料证明了哪些要素？', en: 'Which duties does it prove?' },
  offline_save: { zh: '登记', en: 'Record' },
  offline_lacks: { zh: '还差：$1。', en: 'Still needed: $1.' },
  offline_lacks_duty: { zh: '勾选要素', en: 'a duty' },
  offline_future: {
    zh: '日期还没有到，请核对。',
    en: 'The date has not come yet; please check.',
  },

  inapplicable_open: { zh: '记为不适用', en: 'Not applicable' },
  inapplicable_why: {
    zh: '这项任务为什么不适用于“$1”？',
    en: 'Why does the task not apply to “$1”?',
  },
  inapplicable_save: { zh: '确定不适用', en: 'Record as not applicable' },
  inapplicable_needs_reason: {
    zh: '请先写明理由；没有理由的“不适用”检查时不被承认。',
    en: 'Write the reason first; without one it is not accepted.',
  },
  inapplicable_stands: {
    zh: '已记为不适用于“$1”，不计入未完成。谁记的、什么理由，见历史。',
    en: 'Recorded as not applicable to “$1”; it does not count as open. Who said so and why: see the history.',
  },
  inapplicable_withdraw: { zh: '撤回“不适用”', en: 'Withdraw “not applicable”' },
  inapplicable_deny: { zh: '否定“不适用”', en: 'Deny “not applicable”' },
  inapplicable_deny_why: {
    zh: '这项任务为什么适用于“$1”？',
    en: 'Why does the task apply to “$1”?',
  },
  inapplicable_deny_save: { zh: '确定否定', en: 'Record the denial' },
  inapplicable_disputed: {
    zh: '“不适用于$1”有争议：有人认定，有人否定，都没有看过对方的理由。按未完成计，直到检查人员裁定。双方理由见历史。',
    en: 'Whether it applies to “$1” is disputed: some say not, others deny that, unaware of each other. It counts as open until an inspector settles it. Their reasons: see the history.',
  },
  inapplicable_settle: { zh: '裁定“不适用”', en: 'Settle “not applicable”' },
  inapplicable_settle_why: {
    zh: '这项任务是否适用于“$1”？请写明理由，再选下面一个。',
    en: 'Does the task apply to “$1”? Write the reason, then choose one.',
  },

  group_unlisted: {
    zh: '“$1”包括哪些单位，要点没有写明（任务 $2）。请填一次名单，以后都按它计算。',
    en: 'The plan does not say which units “$1” has (tasks $2). Name them once; they count from then on.',
  },
  group_fill: { zh: '填写名单', en: 'Name the units' },
  group_named: {
    zh: '“$1”的名单由本机填写，$2 个单位',
    en: 'The units of “$1” were named on this computer: $2',
  },
  group_named_without: {
    zh: '“$1”的名单由本机填写，$2 个单位，不包括“$3”',
    en: 'The units of “$1” were named on this computer: $2, without “$3”',
  },
  group_change: { zh: '修改', en: 'Change' },
  group_change_of: { zh: '修改“$1”的名单', en: 'Change the units of “$1”' },
  group_forget: { zh: '清除', en: 'Clear' },
  group_forget_of: { zh: '清除“$1”的名单', en: 'Clear the units of “$1”' },
  group_members: { zh: '“$1”的名单', en: 'Units of “$1”' },
  group_find: { zh: '查找单位', en: 'Find a unit' },
  group_find_hint: { zh: '例如：财政，或 czj', en: 'For example: 财政, or czj' },
  group_none_found: { zh: '没有包含“$1”的单位。', en: 'No unit contains “$1”.' },
  group_ticked: { zh: '已选 $1 个单位', en: 'Units ticked: $1' },
  group_save: { zh: '保存名单', en: 'Save' },
  group_needs_member: { zh: '请至少勾选一个单位。', en: 'Tick at least one unit.' },
  group_others: { zh: '本机填写的其他名单', en: 'Other groups named on this computer' },
});
