import { texts } from './text';

export const wrongTexts = texts({
  wrong_open: { zh: '识别有误', en: 'Wrongly recognised' },
  wrong_open_task: { zh: '识别有误：任务 $1', en: 'Wrongly recognised: task $1' },
  wrong_form: { zh: '正确的应该是哪一项？', en: 'What would be right?' },
  wrong_note: {
    zh: '只保存在本机，供维护人员改进词库：本页的标题、栏目、日期和正文，机器的结果，以及您填的答案。不含网页代码，也不含您的姓名和单位。这不是判定，不影响覆盖。',
    en: 'Kept on this computer for those who mend the lexicon: title, column, dates and text of the page, what the machine found, and your answer. No page code, not your name or unit. This is no verdict and covers nothing.',
  },
  wrong_none: { zh: '都不是：本页不履行任何一项任务', en: 'None: the page fulfils no task' },
  wrong_search: { zh: '正确的任务（编号或文字）', en: 'The right task (number or words)' },
  wrong_add: { zh: '选入', en: 'Add' },
  wrong_add_task: { zh: '选入：任务 $1', en: 'Add: task $1' },
  wrong_chosen: { zh: '已选', en: 'Chosen' },
  wrong_drop: { zh: '去掉', en: 'Take out' },
  wrong_drop_task: { zh: '去掉：任务 $1', en: 'Take out: task $1' },
  wrong_remark: {
    zh: '补充说明（可不填；请不要写姓名和电话）',
    en: 'Remark (optional; no names or telephone numbers)',
  },
  wrong_send: { zh: '记下这份报告', en: 'Keep this report' },
  wrong_needs_answer: {
    zh: '请选入正确的任务，或勾选“都不是”。',
    en: 'Add the right task, or tick “none”.',
  },
  wrong_cancel: { zh: '取消', en: 'Cancel' },
  wrong_reported: {
    zh: '已报过：正确的是$1。再报一次会替换。',
    en: 'Reported: right would be $1. A new report replaces it.',
  },
  wrong_right_none: { zh: '都不是', en: 'none' },
  wrong_right_task: { zh: '任务 $1', en: 'task $1' },

  wrong_reports: { zh: '识别有误的报告（$1）', en: 'Reports of wrong recognition ($1)' },
  wrong_reports_note: {
    zh: '保存在本机，没有发出。请导出成一个文件交给维护人员，交出以后再删除。最多存 $1 份。',
    en: 'Kept on this computer, not sent. Export them as one file for those who mend the lexicon, and delete them when handed over. At most $1 are kept.',
  },
  wrong_reports_preview: {
    zh: '其中有预览网址上还没有公开的内容，导出的文件请只交给维护人员。',
    en: 'Some hold words of pages that are not public yet: hand the file to those who mend the lexicon only.',
  },
  wrong_line: { zh: '报为：$1', en: 'Right would be: $1' },
  wrong_line_of: { zh: '机器识别为任务 $1；报为：$2', en: 'Recognised as task $1; right would be: $2' },
  wrong_export: { zh: '导出全部报告', en: 'Export all reports' },
  wrong_delete: { zh: '删除', en: 'Delete' },
  wrong_delete_of: { zh: '删除报告：$1', en: 'Delete the report: $1' },
  wrong_delete_all: { zh: '全部删除', en: 'Delete all' },
  wrong_delete_sure: { zh: '确认全部删除（不能恢复）', en: 'Yes, delete all (cannot be undone)' },

  done_wrong: {
    zh: '已记下“识别有误”的报告，保存在本机；可在窗口下方导出。',
    en: 'The report is kept on this computer; the end of the popup exports it.',
  },
  done_wrong_export: { zh: '已导出文件 $1。', en: 'Exported: $1.' },
  done_wrong_delete: { zh: '报告已删除。', en: 'Deleted.' },

  wrong_no_facts: {
    zh: '本页的内容已经不在手头，报告没有记下。请刷新本页，再打开这个窗口重报；写下的字会留着。',
    en: 'What was read of the page is no longer at hand; the report was not kept. Reload the page and open this window again; what you typed stays.',
  },
  wrong_full: {
    zh: '已存 $1 份报告，这一份没有记下，也没有删掉旧的。请先导出并删除已有的报告，再报这一份。',
    en: 'There are $1 reports already; this one was not kept, and no older one was dropped. Export and delete those first.',
  },
  wrong_nothing: {
    zh: '还没有报告可以导出。请先在识别有误的网页上记下一份。',
    en: 'There is no report to export. Keep one on a wrongly recognised page first.',
  },
  wrong_file_other: {
    zh: '$1 不是“识别有误”的导出文件：开头应有 "format": "$2"、"version": $3 和 "pages"。请换成要点镜窗口里“导出全部报告”得到的文件，或写出网页文件夹。',
    en: '$1 is no export of wrong recognitions: it should begin with "format": "$2", "version": $3 and "pages". Take the file that “Export all reports” makes, or name a folder of pages.',
  },
  wrong_file_empty: {
    zh: '$1 里没有网页（pages 是空的），没有可以测量的内容。请重新导出。',
    en: '$1 holds no pages (pages is empty), so there is nothing to measure. Export again.',
  },
});
