import { texts } from './text';

export const previewTexts = texts({
  gate_preview: {
    zh: '预览网址，公开后再判定，不计',
    en: 'A preview address, to be judged once it is public; does not count',
  },
  badge_preview: {
    zh: '要点镜（预览）：本页与 $1 项要点任务相符；公开以前不计。',
    en: 'PlanLens (preview): tasks of the plan that this page matches: $1; nothing counts before it is public.',
  },
  badge_preview_links: {
    zh: '要点镜（预览）：本页 $1 条链接，$2 条可能对应任务；公开以前不计。',
    en: 'PlanLens (preview): links on this page: $1, possible matches with tasks: $2; nothing counts before it is public.',
  },
  preview_title: { zh: '预览', en: 'Preview' },
  preview_note: {
    zh: '这是预览网址，只供发布前自查：这里看到的都不计入覆盖。请在网页公开以后打开公开网址，再作判定。',
    en: 'This is a preview address, for checking before publication: nothing seen here covers a task. Open the public page once it is there, and decide on that.',
  },
  preview_no_verdict: {
    zh: '预览网址上不能判定；公开后打开公开网址再判定。',
    en: 'No verdicts on a preview address; open the public page once it is there and decide on that.',
  },
  preview_check: { zh: '发布前自查', en: 'Before publication' },
  preview_check_open: {
    zh: '按检查人员的看法，这一页还缺：',
    en: 'What an inspector would still miss on this page:',
  },
  preview_check_done: {
    zh: '来源、发布日期、文号、附件和解读链接都没有发现缺漏。请仍按本单位的审核要求核对。',
    en: 'Source, date of publication, document number, attachments and interpretation: nothing found missing. Check by your own rules all the same.',
  },
  preview_check_other: {
    zh: '这不是文章页，没有自查清单。请打开要发布的文章。',
    en: 'This is not an article, so there is no list. Open the article that is to be published.',
  },
  preview_stops: { zh: '公开以后仍然不计的任务', en: 'What will not count even when public' },
  preview_stop: { zh: '任务 $1：$2', en: 'Task $1: $2' },
  preview_near: { zh: '最接近的是：$1。', en: 'Nearest: $1.' },

  selfcheck_source: {
    zh: '没有来源：请在稿件里填写来源（信息来源或发布机构）。',
    en: 'No source: fill in the source or the publishing office.',
  },
  selfcheck_date: {
    zh: '没有发布日期：请让页面显示发布日期；没有日期的网页不计入本年度。',
    en: 'No date of publication: let the page print it; an undated page does not count for the year.',
  },
  selfcheck_number: {
    zh: '看起来是文件，但没有文号：有文号的请写在标题下或信息框的“发文字号”里。',
    en: 'It looks like an official document but has no document number: if it has one, print it under the title or in the information box.',
  },
  selfcheck_attachment: {
    zh: '正文提到附件，但页面上没有可以打开的附件：请上传附件并放好链接。',
    en: 'The text speaks of an attachment, but none can be opened: upload it and link it.',
  },
  selfcheck_interpretation: {
    zh: '政策文件没有解读链接：请同步发布解读，并在文件页放上解读的链接。',
    en: 'A policy document without a link to its interpretation: publish the interpretation with it and link it here.',
  },
  selfcheck_document: {
    zh: '解读页没有所解读文件的链接：请放上文件的链接，并在文件页链接回来。',
    en: 'An interpretation without a link to its document: link the document, and link back from there.',
  },

  preview_offer: {
    zh: '发布前要看自己的稿件？可以把“$1”加为预览站。',
    en: 'Checking your own page before it is public? “$1” can be added as a preview site.',
  },
  preview_offer_note: {
    zh: '浏览器会问您是否允许要点镜读取这个网址上的网页；只加这一个，随时可以移除。那里看到的只供自查，不计入覆盖。',
    en: 'The browser will ask whether PlanLens may read pages of this address; this one only, and you can remove it at any time. What is seen there is for checking and covers nothing.',
  },
  preview_add: { zh: '把这个网址加为预览站', en: 'Add this address as a preview site' },
  preview_hosts: { zh: '预览站（$1）', en: 'Preview sites ($1)' },
  preview_hosts_note: {
    zh: '要点镜可以读取这些网址上的网页，供发布前自查。移除后交还浏览器给的权限。',
    en: 'PlanLens may read pages of these addresses, for checking before publication. Removing one gives the permission back.',
  },
  preview_missing: {
    zh: '缺少权限：浏览器没有让要点镜读取这里的网页。',
    en: 'Permission missing: the browser does not let PlanLens read pages here.',
  },
  preview_allow: { zh: '重新授权', en: 'Ask for permission' },
  preview_allow_host: { zh: '重新授权“$1”', en: 'Ask for permission to read “$1”' },
  preview_remove: { zh: '移除', en: 'Remove' },
  preview_remove_host: { zh: '移除预览站“$1”', en: 'Remove the preview site “$1”' },

  done_preview_added: {
    zh: '已把“$1”加为预览站。那里看到的只供自查，不计入覆盖。',
    en: '“$1” is a preview site now. What is seen there is for checking and covers nothing.',
  },
  done_preview_removed: {
    zh: '已移除预览站“$1”，权限已交还；要点镜不再读取那里的网页。',
    en: 'The preview site “$1” is removed and the permission given back; PlanLens no longer reads pages there.',
  },
  preview_denied: {
    zh: '浏览器没有给权限，“$1”没有加为预览站。要加的话请再点一次，并在浏览器的询问里选“允许”。',
    en: 'The browser gave no permission; “$1” was not added. To add it, press the button again and allow it when the browser asks.',
  },
  preview_not_offered: {
    zh: '“$1”不能加为预览站：它就是门户网站，或者不是网址。请在预览或后台的网页上打开这个窗口再加。',
    en: '“$1” cannot be a preview site: it is the portal itself, or no web address. Open this window over a page of the preview or editing system.',
  },
  preview_full: {
    zh: '预览站最多 $1 个，没有再加。请先移除不用的。',
    en: 'There are $1 preview sites already, which is the most; nothing was added. Remove one that is not used.',
  },
  preview_not_registered: {
    zh: '浏览器没有让要点镜读取“$1”（$2），没有加为预览站。请再试一次；仍然如此时请把这句话告诉维护人员。',
    en: 'The browser did not let PlanLens read “$1” ($2); it was not added. Try again; if it stays so, report these words.',
  },
});
