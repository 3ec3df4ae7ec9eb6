import { texts } from './text';

/** Side panel, context menu, keyboard commands and 快审. */
export const reviewTexts = texts({
  panel_ways: { zh: '其他入口', en: 'Other views' },
  panel_open: { zh: '在侧边栏打开', en: 'Open in the side panel' },

  menu_tag: { zh: '标记到任务……', en: 'Tag to a task…' },
  menu_queue: { zh: '加入快审', en: 'Add to fast review' },
  command_panel: { zh: '打开侧边栏', en: 'Open the side panel' },
  command_next: { zh: '网页里的下一项识别结果', en: 'Next finding in the page' },
  command_previous: { zh: '网页里的上一项识别结果', en: 'Previous finding in the page' },
  command_review: { zh: '开始或继续快审', en: 'Start or go on with fast review' },

  review_open: { zh: '快审', en: 'Fast review' },
  review_waiting: { zh: '继续快审（还有 $1 页）', en: 'Go on reviewing ($1 left)' },
  review_title: { zh: '快审', en: 'Fast review' },
  review_leave: { zh: '退出快审', en: 'Leave' },
  review_note: {
    zh: '一页接一页地判定还没有人判定的网页。网页在旁边打开，请读过再判；中途关闭，下次从停下的地方继续。',
    en: 'Pages that nobody has judged, one after the other. Each opens beside this; read it first. If you stop, you go on from there.',
  },
  review_sources: { zh: '从哪里开始？', en: 'Where to begin?' },
  review_loading: { zh: '正在查找还没有判定的网页……', en: 'Looking for pages that nobody has judged…' },
  review_links: { zh: '前面这个栏目页的链接（$1 页）', en: 'Links of the column page in front ($1)' },
  review_seen: { zh: '在本机看过的网页（$1 页）', en: 'Pages seen on this computer ($1)' },
  review_links_none: {
    zh: '前面不是栏目页，或者其中可能对应任务的链接都判定过了。',
    en: 'No column page is in front, or all of its promising links are judged.',
  },
  review_seen_none: {
    zh: '在本机看过、认出任务的网页都判定过了。',
    en: 'All pages seen here with a recognised task are judged.',
  },
  review_uncounted: {
    zh: '也审“不计”的（往年、转载等，$1 页）',
    en: 'Also those that do not count (other years, reposts: $1)',
  },
  review_link_hint: {
    zh: '在门户网页的链接上点右键，选“加入快审”，也能把网页排进来。',
    en: 'Right-click a link on the portal and choose “Add to fast review” to queue a page.',
  },

  review_position: { zh: '第 $1 页，共 $2 页', en: 'Page $1 of $2' },
  review_done_of: { zh: '已审 $1/$2', en: 'Reviewed $1/$2' },
  review_opening: { zh: '正在打开网页……', en: 'Opening the page…' },
  review_elsewhere: {
    zh: '旁边打开的不是这一页。回到这一页才能判定。',
    en: 'Another page is in front. Go back to this one to judge it.',
  },
  review_back_to_page: { zh: '回到这一页', en: 'Back to this page' },
  review_unreadable: {
    zh: '这一页读不到内容（可能是文件，或打不开）。请跳过，或者退出快审后按网址标记。',
    en: 'This page could not be read (a file perhaps). Skip it, or leave and tag it by its address.',
  },
  review_promised: {
    zh: '列表上像是任务 $1，但网页里没有认出来。请读过再判。',
    en: 'The list promised task $1, but the page shows none of it. Read before you judge.',
  },
  review_no_task: {
    zh: '没有认出任务。可以跳过，或者退出快审，按编号或文字标记。',
    en: 'No task was recognised. Skip it, or leave and tag it by number or words.',
  },
  review_tag: { zh: '退出并标记', en: 'Leave and tag' },
  review_more_on_page: { zh: '本页还有 $1 项任务待判。', en: 'Tasks left on this page: $1.' },
  review_now: { zh: '第 $1 页，共 $2 页：$3。任务 $4，$5。', en: 'Page $1 of $2: $3. Task $4, $5.' },
  review_now_promised: {
    zh: '第 $1 页，共 $2 页：$3。网页里没有认出任务 $4。',
    en: 'Page $1 of $2: $3. Task $4 was not recognised in the page.',
  },
  review_now_none: {
    zh: '第 $1 页，共 $2 页：$3。没有认出任务。',
    en: 'Page $1 of $2: $3. No task recognised.',
  },

  review_verdict: { zh: '这一页履行了任务 $1 吗？', en: 'Does the page fulfil task $1?' },
  review_confirm: { zh: '确认', en: 'Confirm' },
  review_confirm_of: { zh: '确认要素 $1/$2', en: 'Confirm duties $1/$2' },
  review_some: { zh: '只确认部分要素', en: 'Confirm some duties' },
  review_reject: { zh: '否定', en: 'Reject' },
  review_skip: { zh: '跳过', en: 'Skip' },
  review_undo: { zh: '撤销上一步', en: 'Undo last' },
  review_back: { zh: '返回', en: 'Back' },
  review_choose_duties: { zh: '勾选本页履行的要素', en: 'Tick the duties that the page fulfils' },
  review_confirm_ticked: { zh: '确认勾选的 $1 项', en: 'Confirm the $1 ticked' },
  review_choose_reason: { zh: '为什么否定？', en: 'Why is it rejected?' },
  review_other_reason: { zh: '其他：写明原因', en: 'Other: write the reason' },
  review_send_reason: { zh: '按“其他”否定', en: 'Reject as “Other”' },
  review_key: { zh: '快捷键 $1', en: 'key $1' },
  review_keys_note: {
    zh: '快捷键在本窗口内有效；正在输入文字时无效。',
    en: 'Keys work while this view has the focus, and never while you type.',
  },

  review_added: { zh: '已加入快审，共 $1 页待审。', en: 'Added. Pages waiting for review: $1.' },
  review_skipped: { zh: '已跳过。', en: 'Skipped.' },
  review_unskipped: { zh: '已回到跳过的那一页。', en: 'Back at the page that was skipped.' },
  review_nothing_to_undo: { zh: '没有可以撤销的步骤。', en: 'There is nothing to undo.' },
  review_finished: { zh: '全部审完：共 $1 页。', en: 'All reviewed: $1.' },
  review_counts: {
    zh: '确认 $1 项，否定 $2 项，跳过 $3 页。',
    en: 'Confirmed: $1, rejected: $2, skipped: $3.',
  },
  review_again: { zh: '再审跳过的 $1 页', en: 'Review the $1 skipped' },
  review_end: { zh: '开始新的快审', en: 'Begin another review' },
  review_forget: { zh: '放弃余下的队列', en: 'Drop the rest of the queue' },
});
