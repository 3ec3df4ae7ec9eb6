import { texts } from './text';

/** 年度对照: two plans side by side, and last year's evidence. */
export const yearsTexts = texts({
  years_title: { zh: '年度对照', en: 'Years' },
  years_intro: {
    zh: '两份要点逐项对照：程序按文字比对，请核对；改过的以人工为准。上年的确认只作参考带入，不计入今年。',
    en: 'Two plans task by task: compared by wording, for people to check; what people correct stands. Last year’s confirmations are carried over for reference and never count as this year’s.',
  },
  years_plan_gone: {
    zh: '要点“$1”已不在本机。请在“要点”页重新导入，或另选一份。',
    en: 'The plan “$1” is no longer on this computer. Import it again, or choose another.',
  },
  years_one_plan: {
    zh: '本机只有一份要点，还没有可以对照的。请先导入另一份。',
    en: 'There is only one plan on this computer, so there is nothing to compare. Import another first.',
  },
  years_before: { zh: '上年（旧）', en: 'Earlier plan' },
  years_after: { zh: '今年（新）', en: 'Later plan' },
  years_swap: { zh: '⇄ 对调', en: '⇄ Exchange' },
  years_same_plan: {
    zh: '两边选了同一份要点，请换一份。',
    en: 'Both sides are the same plan. Choose another.',
  },
  years_follows: {
    zh: '✓ 旧的一份已作为新的一份的上年，佐证在任务详情里带入。',
    en: '✓ The earlier plan is taken as the later one’s last year; its evidence shows in the tasks.',
  },
  years_follow: { zh: '以旧的一份为上年，带入佐证', en: 'Take it as last year and carry its evidence over' },
  years_unfollow: { zh: '不再带入', en: 'Carry nothing over' },
  years_stale: {
    zh: '以前的人工更正是按要点的旧版本做的，序号可能已变，没有采用。请重新核对。',
    en: 'Earlier corrections were made for another revision of the plans, whose numbers may differ; they are not applied. Please check again.',
  },

  years_kinds: { zh: '按关系筛选', en: 'Show by kind' },
  years_all: { zh: '全部 $1', en: 'All $1' },
  years_kind_same: { zh: '相同', en: 'same' },
  years_kind_reworded: { zh: '改写', en: 'reworded' },
  years_kind_split: { zh: '拆分', en: 'split' },
  years_kind_merged: { zh: '合并', en: 'merged' },
  years_kind_new: { zh: '新增', en: 'new' },
  years_kind_dropped: { zh: '取消', en: 'dropped' },

  years_relation: { zh: '关系', en: 'Kind' },
  years_carried: { zh: '上年佐证', en: 'Last year’s evidence' },
  years_pieces: { zh: '$1 件', en: '$1' },
  years_no_pieces: { zh: '无', en: 'none' },
  years_similar: { zh: '相似 $1%', en: '$1% alike' },
  years_check: { zh: '请核对', en: 'please check' },
  years_by_hand: { zh: '人工更正', en: 'by hand' },
  years_none_before: { zh: '上年没有', en: 'not in the earlier plan' },
  years_none_after: { zh: '今年没有', en: 'not in the later plan' },
  years_changed: { zh: '另有变化：$1', en: 'Also changed: $1' },
  years_changed_levels: { zh: '指标', en: 'headings' },
  years_changed_lead: { zh: '牵头单位', en: 'lead' },
  years_changed_responsible: { zh: '责任单位', en: 'responsible units' },
  years_changed_deadline: { zh: '完成时限', en: 'deadline' },
  years_legend: {
    zh: '旧文里删去的词加删除线，新文里增加的词加下划线。',
    en: 'Words that went are struck through, words that came are underlined.',
  },
  years_more: { zh: '再显示 $1 行', en: 'Show $1 more' },

  years_correct: { zh: '更正', en: 'Correct' },
  years_correct_task: { zh: '更正任务 $1', en: 'Correct what task $1 goes on with' },
  years_correct_of: { zh: '更正任务 $1 的对应', en: 'Correct what task $1 goes on with' },
  years_correct_dropped: { zh: '更正旧任务 $1 的去向', en: 'Correct where the earlier task $1 went' },
  years_was: {
    zh: '任务 $1 接续上年的哪一项？（可多选；都不选就是新增）',
    en: 'Which earlier tasks does task $1 go on with? (None: it is new.)',
  },
  years_became: { zh: '旧任务 $1 今年并入哪一项？', en: 'Which later task took in the earlier task $1?' },
  years_became_none: { zh: '哪一项都不是（已取消）', en: 'None: it was dropped' },
  years_find: { zh: '查找（序号或文字）', en: 'Find (number or words)' },
  years_also: {
    zh: '所选旧任务原来还对应新任务 $1：两边都保留（拆分）',
    en: 'The chosen earlier task also goes on in task $1: keep both (split)',
  },
  years_save: { zh: '存为人工更正', en: 'Keep the correction' },
  years_cancel: { zh: '取消', en: 'Cancel' },
  years_restore: { zh: '恢复程序比对', en: 'Back to the comparison' },
  done_years_correct: { zh: '已按人工更正：任务 $1。', en: 'Corrected by hand: task $1.' },
  done_years_dropped: { zh: '已按人工更正：旧任务 $1。', en: 'Corrected by hand: earlier task $1.' },
  done_years_restore: { zh: '已恢复程序比对：任务 $1。', en: 'Back to the comparison: task $1.' },
  done_years_follow: {
    zh: '已设为上年，佐证从现在起带入任务详情。',
    en: 'It is last year’s plan now; its evidence shows in the tasks.',
  },
  done_years_unfollow: { zh: '不再带入上年佐证。', en: 'Nothing is carried over any more.' },

  backup_differs_years: {
    zh: '“年度对照”的人工更正，或以哪一份为上年。',
    en: 'Corrections of “Years”, or which plan is last year’s.',
  },

  lastyear_title: { zh: '上年佐证：$1 件', en: 'Last year’s evidence: $1' },
  lastyear_note: {
    zh: '来自《$1》的任务 $2（文字相似 $3%）。只供参考，不计入今年；今年的网页要重新确认。',
    en: 'From “$1”, task $2 ($3% alike). For reference only, it does not count this year: confirm this year’s pages anew.',
  },
  lastyear_none: {
    zh: '上年《$1》的任务 $2 与本任务接续，本单位没有留下确认。',
    en: 'Task $2 of “$1” went before this one; the unit left no confirmation.',
  },
  lastyear_none_units: {
    zh: '上年《$1》的任务 $2 与本任务接续，各单位都没有留下确认。',
    en: 'Task $2 of “$1” went before this one; no unit left a confirmation.',
  },
  lastyear_more: {
    zh: '这里只列前 $1 件；全部请在上面选《$2》查看。',
    en: 'Only the first $1 are listed; choose “$2” in the head to see all.',
  },
  lastyear_failed: { zh: '没有查到上年佐证：$1', en: 'Last year’s evidence could not be read: $1' },
  lastyear_offline: { zh: '线下佐证：$1', en: 'Offline evidence: $1' },
  lastyear_by: { zh: '$1 确认，$2', en: 'confirmed by $1, $2' },
});
