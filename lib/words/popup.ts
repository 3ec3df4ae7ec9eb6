import { texts } from './text';

export const popupTexts = texts({
  popup_title: { zh: '要点镜', en: 'PlanLens' },
  popup_task: { zh: '任务 $1', en: 'Task $1' },
  popup_whole_task: { zh: '任务全文', en: 'Whole text of the task' },

  popup_acting: { zh: '当前操作人', en: 'Acting' },
  popup_change_actor: { zh: '更换', en: 'Change' },
  popup_keep_actor: { zh: '不更换', en: 'Keep' },
  popup_confirm_actor: { zh: '确认更换', en: 'Confirm change' },
  popup_change_note: {
    zh: '更换后，之后的判定都记在新的姓名和单位名下；以前的记录不变。',
    en: 'Decisions from now on are recorded under the new name and unit; earlier ones stay as they are.',
  },
  popup_first_use: { zh: '第一次使用：请填三项', en: 'First use: three things' },
  popup_first_note: {
    zh: '每一次判定都会记下是谁、代表哪个单位。以后随时可以更换。',
    en: 'Every decision records who made it and for which unit. You can change this at any time.',
  },
  popup_step_unit: { zh: '1．单位', en: '1. Unit' },
  popup_step_role: { zh: '2．身份', en: '2. Role' },
  popup_step_name: { zh: '3．姓名', en: '3. Name' },
  popup_choose_unit: { zh: '请选择单位', en: 'Choose a unit' },
  popup_suggested_unit: {
    zh: '已按本页的网址或发布单位预选“$1”，请核对。',
    en: '“$1” is suggested by the page’s address or publisher; please check.',
  },
  popup_vertical_units: { zh: '垂直管理单位', en: 'Vertically managed' },
  popup_other_units: { zh: '本级单位', en: 'Units of the district' },
  popup_role_editor: { zh: '发布和维护网页', en: 'publishes and maintains pages' },
  popup_role_inspector: { zh: '检查网页是否履行要点', en: 'inspects whether pages fulfil the plan' },
  popup_role_staff: { zh: '把网页对应到任务', en: 'assigns pages to tasks' },
  popup_start: { zh: '开始使用', en: 'Start' },
  popup_actor_incomplete: { zh: '还差：$1。', en: 'Still needed: $1.' },
  popup_unit: { zh: '单位', en: 'unit' },
  popup_role: { zh: '身份', en: 'role' },
  popup_name: { zh: '姓名', en: 'name' },

  popup_loading: { zh: '正在载入要点和记录……', en: 'Loading plan and records…' },
  popup_failure: { zh: '要点镜没有应答', en: 'PlanLens did not answer' },
  popup_try_again: { zh: '重试', en: 'Try again' },
  popup_unsaved: { zh: '没有保存', en: 'Not saved' },
  popup_unsaved_note: {
    zh: '您的判定还在这里，重试不会重复计数。',
    en: 'Your decision is still here; trying again never counts it twice.',
  },
  popup_give_up: { zh: '放弃这次判定', en: 'Give up this decision' },
  popup_restored: {
    zh: '记录曾经损坏，已从另一份存储恢复 $1 条。请核对最近的判定。',
    en: 'Records were damaged; $1 came back from the second store. Please check recent decisions.',
  },
  popup_read_only: {
    zh: '现在只能查看，不能记录：数据库打不开。请重新启动浏览器；仍然如此时，请不要卸载本扩展（卸载会删除记录），并联系技术人员。',
    en: 'Viewing only: the database does not open. Restart the browser; if it stays so, do not uninstall (that deletes records) and ask for help.',
  },
  popup_saving: { zh: '正在保存……', en: 'Saving…' },

  popup_this_page: { zh: '本页', en: 'This page' },
  popup_untitled: { zh: '（网页没有标题）', en: '(untitled page)' },
  popup_not_portal: {
    zh: '这不是门户网站的页面，所以不作判断。请打开门户网站的页面再看。',
    en: 'This is not a page of the portal, so nothing is judged. Open a page of the portal.',
  },
  popup_not_loaded: {
    zh: '还没有读到这一页的内容：它在安装或更新要点镜之前就已打开，或者是 PDF 等不是网页的文件。请刷新本页；仍可按网址和标题在下面标记。',
    en: 'The content has not been read: the page was open before PlanLens was installed, or it is a PDF. Reload it; you can still tag it below by address and title.',
  },
  popup_reload_page: { zh: '刷新本页', en: 'Reload the page' },
  popup_reading: { zh: '正在读取本页……', en: 'Reading this page…' },
  popup_failed: { zh: '读取失败：$1', en: 'Reading failed: $1' },
  popup_failed_note: {
    zh: '请先刷新本页；仍然失败时，可按网址和标题在下面标记。',
    en: 'Reload the page first; if it fails again, tag it below by address and title.',
  },
  popup_links_found: {
    zh: '$1 条链接，$2 条可能对应任务。',
    en: 'Links: $1, possible matches with tasks: $2.',
  },
  popup_links: {
    zh: '仅按标题、栏目和日期判断，请打开网页核对',
    en: 'Judged by title, column and date alone; open the pages to check',
  },
  popup_itself: { zh: '栏目页本身', en: 'The column page itself' },
  popup_links_of: { zh: '任务 $1：$2 条', en: 'Task $1: $2' },
  popup_links_others: { zh: '没有认出任务的 $1 条', en: '$1 without a task' },
  popup_excluded: { zh: '这一页不作为履行证据：$1', en: 'This page cannot be evidence: $1' },
  popup_found: { zh: '认出 $1 项任务，请逐项判定。', en: 'Tasks recognised: $1; please judge each.' },
  popup_not_found: {
    zh: '没有认出本页履行了哪一项任务。',
    en: 'No task was recognised on this page.',
  },
  popup_nearest: { zh: '最接近的任务和各自缺少的内容', en: 'The nearest tasks and what each lacks' },
  popup_nothing_near: {
    zh: '也没有接近的任务。您认为它履行了某项任务时，可在下面查找并标记。',
    en: 'None came near either. If you think the page fulfils one, find and tag it below.',
  },
  popup_not_counted: { zh: '不计', en: 'Not counted' },
  popup_why: { zh: '理由', en: 'Reasons' },
  popup_quotes: { zh: '页面原文', en: 'Words of the page' },
  popup_missing: { zh: '还缺少', en: 'Still missing' },
  popup_lacks: { zh: '缺少', en: 'Lacks' },

  popup_which_duties: { zh: '本页履行了哪些要素？', en: 'Which duties does the page fulfil?' },
  popup_confirm_all: { zh: '确认履行', en: 'Confirm' },
  popup_confirm_some: { zh: '确认其中 $1 项（共 $2 项）', en: 'Confirm $1 of $2' },
  popup_choose_duty: {
    zh: '请先勾选本页履行的要素，才能确认。',
    en: 'Tick the duties that the page fulfils before confirming.',
  },
  popup_reject: { zh: '否定', en: 'Reject' },
  popup_reject_why: { zh: '为什么否定？点一项即记录。', en: 'Why? One click records it.' },
  popup_note: { zh: '补充说明（选“其他”时必填）', en: 'Note (required for “Other”)' },
  popup_note_needed: {
    zh: '选“其他”时，请先写明原因。',
    en: 'Please write the reason first when you choose “Other”.',
  },
  popup_cancel: { zh: '取消', en: 'Cancel' },
  popup_verdict_by: { zh: '$1（$2，$3）', en: '$1 ($2, $3)' },
  popup_verdict_reason: { zh: '原因：$1', en: 'Reason: $1' },
  popup_verdict_note: { zh: '说明：$1', en: 'Note: $1' },
  popup_verdict_duties: { zh: '履行的要素：$1', en: 'Duties fulfilled: $1' },
  popup_withdraw: { zh: '撤回', en: 'Withdraw' },
  popup_judge_anew: { zh: '重新判定', en: 'Judge anew' },
  popup_also_tagged: { zh: '本页的其他判定', en: 'Other verdicts on this page' },

  popup_drafts: { zh: '等您确认（$1）', en: 'Waiting for you ($1)' },
  popup_drafts_note: {
    zh: '以下是在网页上标的，接受之前不算数。',
    en: 'Marked in the page; nothing counts before you accept it.',
  },
  popup_draft_unseen: {
    zh: '从这里看不到这一页的等级和是否不计，请先打开网页核对。',
    en: 'Its grade, and whether it counts, cannot be seen from here; open the page and check first.',
  },
  popup_draft_unrecognised: {
    zh: '现在没有认出本页履行这项任务，请核对后再接受。',
    en: 'The page is not recognised for this task at present; check before accepting.',
  },
  popup_draft_open: { zh: '打开网页', en: 'Open the page' },
  popup_accept: { zh: '接受', en: 'Accept' },
  popup_accept_some: { zh: '接受其中 $1 项（共 $2 项）', en: 'Accept $1 of $2' },
  popup_accept_needs_duty: {
    zh: '请先勾选履行的要素，才能接受。',
    en: 'Tick the duties fulfilled before accepting.',
  },
  popup_discard: { zh: '丢弃', en: 'Discard' },

  popup_learning: { zh: '参考以往判定', en: 'Learn from decisions' },
  popup_learning_switch: {
    zh: '等级参考同一栏目里的判定',
    en: 'Grades take decisions in the same column into account',
  },
  popup_learning_note: {
    zh: '打开后，同一栏目里至少有 $1 页判定过，等级才会随之上调或下调一级，并在理由里写明；不会改动任何人的判定，撤回或关闭后即恢复。',
    en: 'When on, at least $1 decided pages in a column can move a grade there by one step, and the reasons say so; nobody’s decision is changed, and withdrawing or switching off restores the grade.',
  },

  popup_tag: { zh: '把本页标到任务', en: 'Tag this page to a task' },
  popup_search: { zh: '任务编号或文字', en: 'Number or words of a task' },
  popup_search_hint: {
    zh: '例如：11，预算，或拼音首字母 ys',
    en: 'For example: 11, 预算, or its initials ys',
  },
  popup_search_found: { zh: '找到 $1 项任务。', en: 'Tasks found: $1.' },
  popup_search_more: {
    zh: '找到 $1 项，只列出前 $2 项；再输入几个字可缩小范围。',
    en: '$1 found, the first $2 are listed; type more to narrow down.',
  },
  popup_search_none: {
    zh: '没有包含“$1”的任务。请换一个词，或输入编号。',
    en: 'No task contains “$1”. Try another word or a number.',
  },
  popup_choose: { zh: '选这项', en: 'Choose' },
  popup_choose_task: { zh: '选这项：任务 $1', en: 'Choose: task $1' },
  popup_choose_other: { zh: '换一项任务', en: 'Another task' },

  popup_owed: { zh: '$1的要点任务', en: 'Tasks of $1' },
  popup_no_plan: {
    zh: '还没有载入要点，所以无法列出任务。请重新打开这个窗口；仍然如此时请重新安装扩展。',
    en: 'No plan is loaded, so no tasks can be listed. Open this window again; if it stays so, reinstall.',
  },
  popup_vertical: {
    zh: '垂直管理，默认不计：本单位的信息由上级部门的网站发布，下面的任务不算作未覆盖。',
    en: 'Vertically managed, not counted by default: the unit publishes on its superior’s site.',
  },
  popup_vertical_show: { zh: '仍要查看这些任务（$1）', en: 'Show them all the same ($1)' },
  popup_obligation: { zh: '$1（$2）', en: '$1 ($2)' },
  popup_duty_state: { zh: '要素 $1/$2', en: 'Duties $1/$2' },
  popup_duty_done: { zh: '（已覆盖）', en: '(covered)' },
  popup_duty_open: { zh: '（未覆盖）', en: '(not covered)' },
});
