import { texts } from './text';

export const sessionTexts = texts({
  background_silent: {
    zh: '要点镜后台没有应答。请刷新网页；如果仍然如此，请在浏览器的扩展程序页停用再启用要点镜。记录不会丢失。',
    en: 'PlanLens does not answer. Reload the page; if that does not help, disable and enable the extension. Records are safe.',
  },
  page_moved_on: {
    zh: '网页已经转到别的地址，这次读取作废，会重新读取。',
    en: 'The page has moved on to another address; this reading is dropped and made again.',
  },
  page_unreadable: {
    zh: '这个网页没能读取（$1）。可以按网址和标题标记任务；请把这句话告诉维护人员。',
    en: 'This page could not be read ($1). Tag it by address and title, and report these words.',
  },
  done_confirm: { zh: '已记录：确认本页履行任务 $1。', en: 'Recorded: this page fulfils task $1.' },
  done_reject: { zh: '已记录：否定本页履行任务 $1。', en: 'Recorded: this page does not fulfil task $1.' },
  done_withdraw: {
    zh: '已记录：撤回本页对任务 $1 的判定。',
    en: 'Recorded: the verdict on task $1 is withdrawn.',
  },
  done_inapplicable: {
    zh: '已记录：任务 $1 对本单位不适用。',
    en: 'Recorded: task $1 does not apply to the unit.',
  },
  done_offline: { zh: '已记录：任务 $1 的线下佐证。', en: 'Recorded: offline evidence for task $1.' },
  done_unit: {
    zh: '现在看的是“$1”的任务，判定也记在它名下。',
    en: 'The tasks of “$1” are in front; decisions count for it.',
  },
  done_group: { zh: '已记下“$1”的名单。', en: 'The members of “$1” are kept.' },
  done_show_tab: { zh: '页边的标签在本页重新显示了。', en: 'The edge tab is shown on this page again.' },
  done_inapplicable_denied: {
    zh: '已记录：否定任务 $1 的“不适用”，它照常计入。',
    en: 'Recorded: task $1 does apply; it counts as before.',
  },
  done_note: { zh: '已记录：任务 $1 的备注。', en: 'Recorded: a note on task $1.' },
  done_undo: { zh: '已撤销任务 $1 的这一条。', en: 'Undone: that entry on task $1.' },
  done_give_up: {
    zh: '不再重试。如果刚才的判定其实已经保存，会显示在本页的判定里，可以撤回。',
    en: 'No more attempts. If the decision was stored after all, it stands among the verdicts of its page and can be withdrawn.',
  },
  done_introduce: { zh: '现在由$1（$2）操作。', en: '$1 ($2) is acting now.' },
  done_learning_on: {
    zh: '已打开：等级会参考同一栏目里的判定。',
    en: 'On: grades take decisions in the same column into account.',
  },
  done_learning_off: {
    zh: '已关闭：等级只看网页本身。判定记录不变。',
    en: 'Off: grades rest on the page alone. The decisions stay as they are.',
  },
  done_discard: { zh: '已丢弃任务 $1 的草稿。', en: 'The draft for task $1 is discarded.' },
});
