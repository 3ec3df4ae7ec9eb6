import { texts } from './text';

export const appTexts = texts({
  app_name: { zh: '要点镜 PlanLens', en: 'PlanLens' },
  app_description: {
    zh: '看出门户网页履行了哪一项政务公开要点任务，列出本单位还没有覆盖的任务。',
    en: 'Shows which task of the disclosure plan a portal page fulfils, and which tasks of your unit nobody has covered.',
  },
  list_separator: { zh: '、', en: ', ' },

  badge_other_page: {
    zh: '要点镜：这不是门户网页，没有可识别的内容。',
    en: 'PlanLens: not a page of the portal.',
  },
  badge_not_loaded: {
    zh: '要点镜：本页还没有读取。请刷新网页；文件和附件可以按网址和标题标记。',
    en: 'PlanLens: this page was not read yet. Reload it; files can be tagged by address and title.',
  },
  badge_reading: { zh: '要点镜：正在读取本页。', en: 'PlanLens: reading this page.' },
  badge_found: {
    zh: '要点镜：本页可能履行 $1 项要点任务，待人确认。',
    en: 'PlanLens: tasks of the plan that this page may fulfil: $1; people confirm.',
  },
  badge_found_not_counted: {
    zh: '要点镜：本页与 $1 项要点任务相符，其中 $2 项不计；待人确认。',
    en: 'PlanLens: tasks of the plan that this page matches: $1, not counted: $2; people confirm.',
  },
  badge_links: {
    zh: '要点镜：本页 $1 条链接，$2 条可能对应任务；仅按标题、栏目和日期判断。',
    en: 'PlanLens: links on this page: $1, possible matches with tasks: $2; judged by title, column and date alone.',
  },
  link_undated: {
    zh: '列表没有标出日期，不计',
    en: 'The list prints no date; does not count',
  },
  badge_nothing: {
    zh: '要点镜：本页没有认出要点任务。',
    en: 'PlanLens: no task recognised on this page.',
  },
  badge_failed: {
    zh: '要点镜：本页读取失败。点开查看原因。',
    en: 'PlanLens: this page could not be read. Open for the reason.',
  },

  badge_overlay_removed: {
    zh: '要点镜：本页反复移除页边的标签，已不再显示。识别照常，点开这里查看。',
    en: 'PlanLens: this page keeps removing the edge tab, so it is not shown any more. Open here to see the findings.',
  },

  message_refused: {
    zh: '这个请求不是从允许的页面发出的，没有处理。请刷新网页，再从要点镜窗口操作。',
    en: 'This request did not come from a page that may make it; nothing was done. Reload the page and use the PlanLens popup.',
  },
  message_malformed: {
    zh: '收到的内容不合要求，没有处理。请刷新网页后再试；如果还出现，请把这句话告诉维护人员（$1：$2）。',
    en: 'What arrived has another form than expected; nothing was done. Reload the page and try again; if it happens again, report these words ($1: $2).',
  },
  message_long_note: {
    zh: '补充说明超过 $1 个字符，没有保存。请放弃这次判定，把说明改短后重新判定。',
    en: 'The note is longer than $1 characters; nothing was saved. Give up this decision, shorten the note and decide again.',
  },
  message_too_large: {
    zh: '收到的文字超过 $2 个字符，没有处理。网页可以在工具栏的要点镜窗口里按网址和标题标记（$1）。',
    en: 'More than $2 characters of text arrived; nothing was done. The page can be tagged by address and title in the popup ($1).',
  },
  unexpected_failure: {
    zh: '要点镜内部出错（$1）。请再试一次；如果还出现，请把这句话告诉维护人员。',
    en: 'PlanLens failed inside ($1). Try again; if it happens again, report these words.',
  },

  decide_no_actor: {
    zh: '还不知道是谁在操作。请先填写单位、身份和姓名，再作判定。',
    en: 'It is not known who is acting. Enter unit, role and name first.',
  },
  decide_other_actor: {
    zh: '这个判定是以“$1”的名义作的，现在操作的是“$2”，没有保存。请换回原来的人再试，或放弃后重新判定。',
    en: 'This decision was made as “$1”, but “$2” is acting now; nothing was saved. Change back and retry, or give up and decide anew.',
  },
  decide_unknown_plan: {
    zh: '这一条记在要点 $1 名下，现在用的是《$2》，没有保存。请在工作台“要点与名册”换回那份要点后再试，或放弃后重新判定。',
    en: 'This is about the plan $1, but “$2” is in use now; nothing was saved. Put that plan in use again in the workbench and retry, or give up and decide anew.',
  },
  decide_unknown_task: {
    zh: '《$1》里没有第 $2 项任务，没有保存。请从任务列表中选择。',
    en: '“$1” has no task $2; nothing was saved. Choose from the list of tasks.',
  },
  decide_unknown_unit: {
    zh: '单位名册里没有“$1”，没有保存。请从名册中选择单位。',
    en: 'The roster has no unit “$1”; nothing was saved. Choose a unit from the roster.',
  },
  decide_unknown_duty: {
    zh: '第 $1 项任务没有“$2”这个要素，没有保存。请重新打开窗口，从列出的要素中选择。',
    en: 'Task $1 has no duty “$2”; nothing was saved. Open the window again and choose from the duties listed.',
  },
  decide_no_duty: {
    zh: '请至少勾选一个要素：确认的是本页履行了第 $1 项任务的哪些要素。',
    en: 'Tick at least one duty: a confirmation says which duties of task $1 the page fulfils.',
  },
  decide_no_reason: {
    zh: '否定需要选择原因：非本任务、转载、往年内容、重复、要素不全或其他。',
    en: 'A rejection needs a reason: another task, reposted, an earlier year’s, duplicate, incomplete or other.',
  },
  decide_no_note: {
    zh: '原因选“其他”时请写明是什么原因。',
    en: 'With the reason “other”, say in words what it is.',
  },
  decide_empty_note: {
    zh: '备注是空的，没有保存。请写几个字再保存。',
    en: 'The note is empty; nothing was saved.',
  },
  decide_no_inapplicable_reason: {
    zh: '请写明任务 $1 为什么不适用于本单位；没有理由的“不适用”检查时不被承认。',
    en: 'Say why task $1 does not apply to the unit; without a reason it is not accepted.',
  },
  decide_offline_incomplete: {
    zh: '线下佐证还没有保存：请填写文件名和日期（例如 2023-08-31）。',
    en: 'The offline evidence was not saved: enter file name and date (for example 2023-08-31).',
  },
  undo_unknown: {
    zh: '没有找到要撤销的那一条，没有改动。请重新打开窗口再试。',
    en: 'The entry to undo was not found; nothing was changed. Open the window again.',
  },
  members_group_listed: {
    zh: '“$1”的成员已由名册列出，或没有这个范围，没有保存。',
    en: '“$1” is listed by the roster already, or no such group is known; nothing was saved.',
  },
  decide_nothing_to_withdraw: {
    zh: '本页对第 $1 项任务没有可撤回的判定，没有保存。',
    en: 'There is no verdict of this page on task $1 to withdraw; nothing was saved.',
  },
  decide_only_inspector_withdraws: {
    zh: '这是检查人员的判定，只有检查人员能撤回。可以另作判定，作为答复记录下来。',
    en: 'This is an inspector’s verdict; only an inspector can withdraw it. Your own verdict is recorded as an answer.',
  },

  decide_foreign_page: {
    zh: '“$1”不是门户网站的网页，没有保存。只有门户上公开的网页能作为履行证据。',
    en: '“$1” is not a page of the portal; nothing was saved. Only public pages of the portal are evidence.',
  },
  decide_long_address: {
    zh: '这一页的网址超过 $1 个字符，没有保存。请用这一页的短网址打开后再判定。',
    en: 'The address of this page is longer than $1 characters; nothing was saved. Open the page by a shorter address.',
  },
  introduce_no_name: {
    zh: '请填写姓名：每一条判定都会署名。',
    en: 'Enter a name: every verdict is signed.',
  },

  lexicon_last_good: {
    zh: '随附的词库有误（$1 的 $2 处），没有启用；仍在使用上一份。请更新扩展。',
    en: 'The shipped lexicon is faulty ($1, at $2) and is not used; the last good one stays in use. Update the extension.',
  },
  seeds_roster_place: {
    zh: '$1 是“$2”的单位名册，而要点是“$3”的。请换成同一地区的文件；在此之前什么也没有保存。',
    en: '$1 is the roster of “$2”, but the plan is that of “$3”. Load files of one place; nothing has been stored.',
  },
});
