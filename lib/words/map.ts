import { texts } from './text';

/** 覆盖图. */
export const mapTexts = texts({
  map_title: { zh: '覆盖图', en: 'Coverage map' },
  map_unit: { zh: '单位', en: 'Unit' },
  map_task_number: { zh: '第 $1 项：$2', en: 'Task $1: $2' },
  map_grid: { zh: '各单位对各项任务的覆盖情况', en: 'How every unit stands with every task' },
  map_keys: {
    zh: '键盘：方向键移动，Home、End 到行首行末，Ctrl+Home、Ctrl+End 到首格末格，PageUp、PageDown 翻页，回车打开。点上方的指标，或移到它上面按回车，可以折叠、展开它下面的任务。',
    en: 'Keys: arrows move; Home and End go to the ends of the row, Ctrl+Home and Ctrl+End to the first and last cell; PageUp and PageDown turn pages; Enter opens. A click on a heading above, or Enter on it, folds or unfolds its tasks.',
  },

  map_cell: { zh: '$1 第$2项 要素 $3 $4', en: '$1, task $2, duties $3, $4' },
  map_comma: { zh: '，', en: ', ' },
  map_with_offline: { zh: '含线下佐证', en: 'with offline evidence' },
  map_vertical: { zh: '垂直管理', en: 'directed from above' },
  map_not_owed: { zh: '$1 第$2项 不是该单位的任务', en: '$1, task $2: not a task of this unit' },
  map_not_shown: { zh: '$1 第$2项 不符合所选条件', en: '$1, task $2: filtered out' },
  map_tasks: { zh: '$1 项', en: 'tasks: $1' },
  map_none_of: { zh: '$1 “$2”没有要显示的任务', en: '$1, “$2”: nothing to show' },
  map_sum: { zh: '$1 “$2” 已覆盖 $3/$4 项 $5', en: '$1, “$2”: covered $3 of $4, $5' },
  map_sum_overdue: { zh: '逾期 $1 项', en: 'overdue $1' },
  map_sum_disputed: { zh: '有争议 $1 项', en: 'disputed $1' },
  map_sum_inapplicable: { zh: '不适用 $1 项', en: 'not applicable $1' },
  map_sum_offline: { zh: '含线下佐证 $1 项', en: 'with offline evidence $1' },

  map_mark_lead: { zh: '牵', en: 'L' },
  map_mark_responsible: { zh: '责', en: 'R' },
  map_mark_group: { zh: '组', en: 'G' },
  map_mark_unresolved: { zh: '待', en: '?' },
  map_mark_overdue: { zh: '逾', en: 'late' },
  map_mark_soon: { zh: '近', en: 'soon' },
  map_mark_offline: { zh: '线', en: 'off' },
  map_mark_disputed: { zh: '争', en: '≠' },

  map_legend: { zh: '图例', en: 'Legend' },
  map_legend_count: {
    zh: '五个要素中已覆盖三个；折叠的指标写的是任务项数',
    en: 'Three of five duties are covered; under folded headings, tasks',
  },
  map_legend_covered: {
    zh: '已覆盖：每个要素都有人确认',
    en: 'Covered: every duty is confirmed by a person',
  },
  map_legend_partial: { zh: '部分：只覆盖了一部分要素', en: 'Partly covered: some duties are' },
  map_legend_uncovered: { zh: '未覆盖：还没有任何佐证', en: 'Not covered: no evidence yet' },
  map_legend_disputed: {
    zh: '有争议：各方判定不一致，按未覆盖计',
    en: 'Disputed: verdicts differ; counts as not covered',
  },
  map_legend_inapplicable: { zh: '不适用：已写明理由', en: 'Not applicable: with a reason' },
  map_legend_overdue: {
    zh: '逾期：期限已过，还没有全部覆盖',
    en: 'Overdue: the date has passed and something is open',
  },
  map_legend_soon: { zh: '30 天内到期', en: 'Due within 30 days' },
  map_legend_offline: {
    zh: '含线下佐证；没有此标记的只凭网页',
    en: 'With offline evidence; without the mark, pages alone',
  },
  map_legend_obligations: {
    zh: '牵头、责任、组内（在“各部门”“各街道”等范围内）、名单待定（范围内有哪些单位还没有写明）',
    en: 'Lead, responsible, in a group, group not listed yet',
  },
  map_legend_vertical: {
    zh: '垂直管理：在上级网站公开，未覆盖不计入缺口',
    en: 'Directed from above: publishes elsewhere; gaps are not counted',
  },
  map_legend_empty: {
    zh: '空格：不是该单位的任务，或不符合所选条件',
    en: 'Empty: not a task of the unit, or filtered out',
  },

  map_filter: { zh: '只看', en: 'Show only' },
  map_filter_unit: { zh: '单位名称或首字母', en: 'Unit, or its initials' },
  map_filter_level1: { zh: '一级指标', en: 'First level' },
  map_filter_level2: { zh: '二级指标', en: 'Second level' },
  map_filter_obligation: { zh: '职责', en: 'Obligation' },
  map_filter_deadline: { zh: '期限', en: 'Deadline' },
  map_filter_state: { zh: '状态', en: 'State' },
  map_filter_fold: { zh: '每列是', en: 'One column is' },
  map_filter_any: { zh: '全部', en: 'All' },
  map_deadline_overdue: { zh: '已逾期', en: 'Overdue' },
  map_deadline_soon: { zh: '30 天内到期', en: 'Within 30 days' },
  map_state_overdue: { zh: '逾期', en: 'Overdue' },
  map_fold_task: { zh: '一项任务', en: 'One task' },
  map_fold_level2: { zh: '一个二级指标', en: 'A second level' },
  map_fold_level1: { zh: '一个一级指标', en: 'A first level' },
  map_filter_clear: { zh: '清除条件', en: 'Clear' },
  map_shown: {
    zh: '显示 $1 个单位、$2 项任务，共 $3 格。',
    en: 'Shown: units $1, tasks $2, cells $3.',
  },
  map_nothing: {
    zh: '没有符合条件的格。请放宽或清除上面的条件。',
    en: 'No cell answers. Loosen or clear the conditions above.',
  },

  map_side_title: { zh: '$1 · 第 $2 项', en: '$1 · task $2' },
  map_side_close: { zh: '关闭，回到图中', en: 'Close and go back to the map' },
  map_side_sum: { zh: '$1 · $2', en: '$1 · $2' },
  map_side_tasks: { zh: '其中的任务', en: 'Its tasks' },
  map_side_not_owed: {
    zh: '要点没有把这项任务分给“$1”。',
    en: 'The plan does not assign this task to “$1”.',
  },
  map_to_task: { zh: '任务页：第 $1 项', en: 'Page of task $1' },
  map_to_unit: { zh: '单位页：$1', en: 'Page of $1' },
  map_duties: { zh: '要素', en: 'Duties' },
  map_no_duties: {
    zh: '这项任务没有写明要素，不能算已覆盖。',
    en: 'The task names no duties, so it cannot be covered.',
  },
  map_evidence: { zh: '佐证', en: 'Evidence' },
  map_history: { zh: '判定记录', en: 'History' },
});
