import { texts } from './text';

/** 佐证留底. */
export const keptEvidenceTexts = texts({
  kept_keep: { zh: '留底', en: 'Keep as evidence' },
  kept_note: {
    zh: '留底：把网页此刻的样子（截图）、标题、日期、依据和正文指纹存在这台电脑上，以后网页改了或没了也有据可查。',
    en: 'Keeps a picture of the page as it is now, with title, date, quotes and a fingerprint of its text, on this computer, for the day when the page has changed or is gone.',
  },
  kept_keeping: { zh: '正在留底……', en: 'Keeping…' },
  kept_done: { zh: '已留底，截图 $1。', en: 'Kept, with a picture of $1.' },
  kept_done_without: {
    zh: '已留底，但没有截图：浏览器只在您点过工具栏的要点镜后允许拍下网页。需要截图时，请点工具栏图标打开窗口再留底一次。',
    en: 'Kept, but without a picture: the browser allows one only after a click on PlanLens in the toolbar. Open the popup there and keep it again for a picture.',
  },
  kept_list: { zh: '本页的留底（$1）', en: 'Kept of this page ($1)' },
  kept_room: { zh: '佐证留底', en: 'Evidence kept' },
  kept_room_none: {
    zh: '没有留底。要留底，请打开这个网页，点工具栏的要点镜，在已确认的任务下点“留底”。',
    en: 'Nothing was kept. Open the page, click PlanLens in the toolbar and use “Keep as evidence” below a confirmed task.',
  },
  kept_of_task: { zh: '任务 $1，$2。', en: 'Task $1, $2.' },
  kept_quotes: { zh: '依据原文', en: 'Quotes' },
  kept_entry: { zh: '$1 $2（$3）留底', en: '$1, kept by $2 ($3)' },
  kept_size: { zh: '截图 $1', en: 'picture $1' },
  kept_no_picture: { zh: '没有截图', en: 'no picture' },
  kept_show: { zh: '看截图', en: 'Show the picture' },
  kept_hide: { zh: '收起截图', en: 'Hide the picture' },
  kept_picture_of: { zh: '$1 的网页截图：$2', en: 'The page on $1: $2' },
  kept_picture_lost: {
    zh: '这张截图读不出来了，其余内容还在。',
    en: 'The picture cannot be read; the rest is still here.',
  },
  kept_recheck: { zh: '复查', en: 'Check again' },
  kept_check_closed: {
    zh: '? 尚未复查：没有标签页打开这一页，不知道它现在怎样。请打开网页，读完后回到这里，就会显示正常、已改或失效。',
    en: '? Not checked: no tab shows this page, so nobody knows how it is now. Open it, wait until it is read, and come back here.',
  },
  kept_recheck_of: { zh: '复查 $1 的留底', en: 'Check what was kept on $1 again' },
  kept_same: {
    zh: '正常：现在的标题和正文与留底时一致。',
    en: 'As it was: title and text are what they were.',
  },
  kept_changed: {
    zh: '已改：标题或正文与留底时不同。',
    en: 'Changed: title or text are not what they were.',
  },
  kept_gone: {
    zh: '失效：网页现在返回错误（$1）。留底仍可作凭据。',
    en: 'Gone: the page now answers with an error ($1). What was kept can still be shown.',
  },
  kept_unread: {
    zh: '无法比较：网页这次或留底时没有读到正文。请刷新网页后再复查。',
    en: 'Cannot be compared: the text was not read now or then. Reload the page and check again.',
  },
  kept_delete: { zh: '删除', en: 'Delete' },
  kept_delete_of: { zh: '删除 $1 的留底', en: 'Delete what was kept on $1' },
  kept_delete_sure: { zh: '删除后找不回来。确定删除？', en: 'It cannot be brought back. Delete it?' },
  kept_delete_yes: { zh: '确定删除', en: 'Delete it' },
  kept_delete_no: { zh: '不删除', en: 'Keep it' },
  kept_deleted: { zh: '已删除这份留底。判定不受影响。', en: 'Deleted. The decision is not affected.' },
  kept_full: {
    zh: '这一页已有 $1 份留底，没有再留。请先删除不需要的。',
    en: 'As many as are kept of one page are there already ($1). Delete what is not needed first.',
  },
  kept_no_actor: {
    zh: '还没有填写操作人，没有留底。请先填写单位、身份和姓名。',
    en: 'Nobody has said who acts; nothing was kept. Enter unit, role and name first.',
  },
  kept_other_page: {
    zh: '窗口里的网页已经换了，没有留底。请回到那一页再点一次。',
    en: 'Another page is in front by now; nothing was kept. Go back to the page and click again.',
  },
});
