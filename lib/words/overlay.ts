import { texts } from './text';

export const overlayTexts = texts({
  overlay_name: { zh: '要点镜', en: 'PlanLens' },
  overlay_title_failed: { zh: '要点镜：本页读取失败。', en: 'PlanLens: this page could not be read.' },
  overlay_title_outdated: { zh: '要点镜：扩展已更新，请刷新本页。', en: 'PlanLens: updated, please reload.' },
  overlay_close: { zh: '收起', en: 'Close' },
  overlay_previous: { zh: '上一项', en: 'Previous' },
  overlay_next: { zh: '下一项', en: 'Next' },
  overlay_reading: { zh: '正在读取本页，请稍候。', en: 'Reading this page, one moment.' },
  overlay_excluded: {
    zh: '这一页不作为履行证据：$1',
    en: 'This page cannot be evidence: $1',
  },
  overlay_nothing: {
    zh: '没有认出本页履行了哪一项任务。最接近的几项和各自缺少的内容：',
    en: 'No task was recognised. The nearest ones, and what each lacks:',
  },
  overlay_nothing_near: {
    zh: '没有认出本页履行了哪一项任务，也没有接近的任务。如果您认为它履行了某项任务，请在工具栏的要点镜窗口里按编号或文字查找并标记。',
    en: 'No task was recognised, and none came near. If you think the page fulfils one, find and tag it in the PlanLens popup.',
  },
  overlay_links: {
    zh: '仅按标题、栏目和日期判断，请打开网页核对',
    en: 'Judged by title, column and date alone; open the pages to check',
  },
  overlay_itself: { zh: '栏目页本身', en: 'The column page itself' },
  overlay_link_none: { zh: '没有认出任务', en: 'No task recognised' },
  overlay_failed: {
    zh: '本页读取失败：$1 请刷新本页再试；也可以在工具栏的要点镜窗口里按网址和标题标记。',
    en: 'This page could not be read: $1 Reload and try again, or tag it by address and title in the popup.',
  },
  overlay_outdated: {
    zh: '要点镜已经更新，请刷新本页后继续使用。已经记下的待确认内容不会丢失。',
    en: 'PlanLens was updated. Please reload this page to go on; drafts are kept.',
  },
  overlay_task: { zh: '任务 $1', en: 'Task $1' },
  overlay_duties: { zh: '对应要素', en: 'Duties met' },
  overlay_reasons: { zh: '理由', en: 'Reasons' },
  overlay_evidence: { zh: '页面原文', en: 'Words of the page' },
  overlay_locate: { zh: '定位原文：', en: 'Find in the page: ' },
  overlay_not_found: {
    zh: '这句话不在可见的正文里（可能来自网页标题、图片说明或网址），无法定位。',
    en: 'These words are not in the visible text (perhaps title, picture or address) and cannot be located.',
  },
  overlay_missing: { zh: '还缺少', en: 'Still missing' },
  overlay_lacks: { zh: '缺少', en: 'Lacks' },
  overlay_draft: { zh: '标为已履行（待确认）', en: 'Mark as fulfilled (to be confirmed)' },
  overlay_draft_note: {
    zh: '只记为待确认；在工具栏的要点镜窗口里接受后才生效。',
    en: 'Only a draft; it takes effect when accepted in the PlanLens popup.',
  },
  overlay_draft_sending: { zh: '正在记下……', en: 'Saving the draft…' },
  overlay_draft_saved: {
    zh: '已记为待确认，尚未生效。请打开工具栏的要点镜窗口接受。',
    en: 'Kept as a draft, not in effect yet. Open the PlanLens popup to accept it.',
  },
  overlay_draft_failed: { zh: '没有记下：$1 可以再点一次。', en: 'Not saved: $1 You can try again.' },
  overlay_manners: { zh: '显示设置', en: 'Display' },
  overlay_to_left: { zh: '移到左边', en: 'Move to the left' },
  overlay_to_right: { zh: '移到右边', en: 'Move to the right' },
  overlay_up: { zh: '上移', en: 'Move up' },
  overlay_down: { zh: '下移', en: 'Move down' },
  overlay_hide_page: { zh: '本页隐藏', en: 'Hide on this page' },
  overlay_hide_column: { zh: '本栏目隐藏', en: 'Hide in this column' },
  overlay_hide_site: { zh: '全站隐藏', en: 'Hide on the whole site' },
  overlay_hidden_page: { zh: '页边的标签在本页隐藏着。', en: 'The edge tab is hidden on this page.' },
  overlay_hidden_column: { zh: '页边的标签在本栏目隐藏着。', en: 'The edge tab is hidden in this column.' },
  overlay_hidden_site: { zh: '页边的标签在全站隐藏着。', en: 'The edge tab is hidden on the whole site.' },
  overlay_show: { zh: '恢复显示', en: 'Show again' },
  overlay_hide_note: {
    zh: '也可以用鼠标拖动页边的标签。隐藏以后，在工具栏的要点镜窗口里可以恢复显示。',
    en: 'The tab can also be dragged. What is hidden can be shown again in the PlanLens popup.',
  },
  overlay_machine: {
    zh: '以上由机器识别，是否履行由人确认。',
    en: 'Recognised by machine; whether a task is fulfilled is for people to confirm.',
  },
});
