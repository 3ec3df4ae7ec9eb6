import { texts } from './text';

export const coverageTexts = texts({
  standing_confirmed: { zh: '已确认', en: 'Confirmed' },
  standing_rejected: { zh: '已否定', en: 'Rejected' },
  standing_disputed: { zh: '有争议', en: 'Disputed' },
  standing_open: { zh: '未判定', en: 'Not decided' },

  coverage_covered: { zh: '已覆盖', en: 'Covered' },
  coverage_partial: { zh: '部分', en: 'Partly covered' },
  coverage_disputed: { zh: '有争议', en: 'Disputed' },
  coverage_inapplicable: { zh: '不适用', en: 'Not applicable' },
  coverage_uncovered: { zh: '未覆盖', en: 'Not covered' },

  obligation_lead: { zh: '牵头', en: 'Lead' },
  obligation_responsible: { zh: '责任', en: 'Responsible' },
  obligation_group: { zh: '组内', en: 'In a group' },
  obligation_unresolved: { zh: '名单待定', en: 'Group not listed yet' },

  role_editor: { zh: '编辑', en: 'Editor' },
  role_inspector: { zh: '检查', en: 'Inspector' },
  role_staff: { zh: '工作人员', en: 'Staff' },

  reason_other_task: { zh: '非本任务', en: 'Another task' },
  reason_repost: { zh: '转载', en: 'Reposted' },
  reason_past_year: { zh: '往年内容', en: 'An earlier year’s' },
  reason_duplicate: { zh: '重复', en: 'Duplicate' },
  reason_incomplete: { zh: '要素不全', en: 'Incomplete' },
  reason_other: { zh: '其他', en: 'Other' },

  undo_already: {
    zh: '这一条已经撤销过，没有再撤销。',
    en: 'This was undone already; nothing was done.',
  },
  undo_of_inspector: {
    zh: '这是检查人员的判定，只有检查人员能撤销；您可以另作判定，作为答复记录下来。',
    en: 'This is an inspector’s decision; only an inspector can undo it. Your own verdict is recorded as an answer.',
  },
  undo_superseded: {
    zh: '之后又有人作了判定，这一条已经不起作用，所以没有撤销。请撤销后面那一条，或直接重新判定。',
    en: 'Somebody has decided since, so this no longer has any effect; nothing was done. Undo the later one or judge anew.',
  },

  prior_kept: {
    zh: '本栏目 $1 页中 $2 页确认为任务 $3（只数判定过的页），等级不变',
    en: 'Pages decided on in this column: $1, confirmed for task $3: $2; the grade stays',
  },
  prior_lifted: {
    zh: '本栏目 $1 页中 $2 页确认为任务 $3（只数判定过的页），等级由待核调为较可能',
    en: 'Pages decided on in this column: $1, confirmed for task $3: $2; the grade goes up from “to check” to “likely”',
  },
  prior_lowered_strong: {
    zh: '本栏目 $1 页中 $2 页确认为任务 $3（只数判定过的页），等级由证据充分调为较可能',
    en: 'Pages decided on in this column: $1, confirmed for task $3: $2; the grade goes down from “strong evidence” to “likely”',
  },
  prior_lowered_likely: {
    zh: '本栏目 $1 页中 $2 页确认为任务 $3（只数判定过的页），等级由较可能调为待核',
    en: 'Pages decided on in this column: $1, confirmed for task $3: $2; the grade goes down from “likely” to “to check”',
  },

  store_not_saved: {
    zh: '这一条没有保存：$1。请不要关闭窗口，稍后再试一次；重试不会重复计数。',
    en: 'This was not saved: $1. Keep the window open and try again; trying again never counts twice.',
  },
  store_half_saved: {
    zh: '这一条还没有可靠地保存：备份日志写入失败（$1）。请再试一次；重试会补齐备份，不会重复计数。',
    en: 'This is not saved safely yet: the backup journal could not be written ($1). Try again; that completes the backup and never counts twice.',
  },
  store_disk_full: {
    zh: '这一条没有保存：磁盘空间不足。请先清理磁盘，再试一次；重试不会重复计数。',
    en: 'This was not saved: the disk is full. Free some space and try again; trying again never counts twice.',
  },
  store_busy: {
    zh: '这一条没有保存：同一网页正在别处被判定。请再试一次；重试不会重复计数。',
    en: 'This was not saved: the same page is being decided on elsewhere. Try again; that never counts twice.',
  },
  store_unreadable: {
    zh: '判定记录暂时读不出来：$1。请稍后再试；记录没有被改动。',
    en: 'The decisions cannot be read at the moment: $1. Try again later; nothing has been changed.',
  },
  store_blocked: {
    zh: '判定记录正被旧版本的页面占用。请关闭要点镜的其他窗口和标签页，然后再试。',
    en: 'The decisions are held by a page of an older version. Close the other windows and tabs of PlanLens and try again.',
  },
  store_read_only: {
    zh: '数据库打不开（$1），现在只能查看备份日志里的判定，不能保存新的判定。请重启浏览器；如仍不行，请不要卸载扩展，并联系维护人员。',
    en: 'The database does not open ($1). Decisions of the backup journal can be read, new ones cannot be saved. Restart the browser; if that does not help, do not remove the extension and ask for help.',
  },
  store_damaged_entries: {
    zh: '备份日志里有 $1 条损坏，已跳过，没有删除；其余判定不受影响。',
    en: 'Damaged entries of the backup journal: $1; skipped, not deleted. The other decisions are not affected.',
  },
  store_journal_unavailable: {
    zh: '备份日志读写失败（$1）：已有判定可以查看；新判定要等备份恢复后才会确认保存。请重启浏览器后再试。',
    en: 'The backup journal cannot be read or written ($1): decisions can be viewed, but new ones are not acknowledged until it works again. Restart the browser and try again.',
  },
  notebook_actor_damaged: {
    zh: '记住的单位、身份和姓名已损坏，按没有填写处理。请重新填写。',
    en: 'The unit, role and name that were remembered are damaged and count as absent. Please enter them again.',
  },
  notebook_drafts_damaged: {
    zh: '有待确认的内容已损坏，已略去；其余的不受影响。请到原网页重新标记。',
    en: 'Some drafts are damaged and were left out; the others are not affected. Mark them again in their pages.',
  },
  notebook_full: {
    zh: '已有 $1 条待确认，没有再记。请先在工具栏的要点镜窗口里接受或丢弃一些。',
    en: 'As many drafts as are kept are waiting already ($1). Accept or discard some in the PlanLens popup first.',
  },
  notebook_not_saved: {
    zh: '没有记下：$1。请再试一次。',
    en: 'This was not kept: $1. Please try again.',
  },
});
