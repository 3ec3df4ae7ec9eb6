import { texts } from './text';

/** The room 台账 of the workbench. */
export const ledgerRoomTexts = texts({
  ledger_room_title: { zh: '台账', en: 'Ledger' },
  ledger_room_lead: {
    zh: '选好要什么、给谁、用什么格式，按“导出”。文件存到浏览器的下载文件夹。',
    en: 'Choose what, for whom and in which format, then press “Export”. The file goes to the browser’s downloads.',
  },
  ledger_room_kind: { zh: '一、要导出什么', en: '1. What' },
  ledger_room_about_ledger: {
    zh: '每项任务一行，七列照要点原样，后面加完成情况和佐证；另附佐证明细表',
    en: 'One row a task in the plan’s own seven columns, with state and evidence; evidence in detail on a second sheet',
  },
  ledger_room_about_evidence: {
    zh: '每个佐证页面一行',
    en: 'One row for each page of evidence',
  },
  ledger_room_about_links: {
    zh: '任务、网址、标题、日期、情况，按整改链接表的样子',
    en: 'Task, address, title, date and state, as rectification links are handed in',
  },
  ledger_room_about_notice: {
    zh: '写给一个单位：哪些任务还没有佐证，什么时候前补齐',
    en: 'To one unit: which tasks lack evidence, and by when',
  },
  ledger_room_about_summary: {
    zh: '一页纸：各单位完成多少、哪些逾期',
    en: 'One page: how far each unit is, and what is overdue',
  },
  ledger_room_scope: { zh: '二、范围', en: '2. For whom' },
  ledger_room_whole: { zh: '全区（整个要点）', en: 'The whole plan' },
  ledger_room_needs_unit: {
    zh: '整改通知要写给一个单位，请先在“范围”里选单位。',
    en: 'A rectification notice goes to one unit: choose the unit first.',
  },
  ledger_room_per_unit: { zh: '再给每个单位各附一张工作表', en: 'A sheet for each unit as well' },
  ledger_room_due: { zh: '整改期限（可空着，打印后手填）', en: 'To be put right by (may stay empty)' },
  ledger_room_format: { zh: '三、格式', en: '3. Format' },
  ledger_room_format_xlsx: { zh: 'Excel 表格（XLSX，WPS 也能开）', en: 'Spreadsheet (XLSX)' },
  ledger_room_format_csv: { zh: 'CSV 文本表', en: 'CSV' },
  ledger_room_format_html: { zh: '打印用网页（HTML，A4）', en: 'Page for printing (HTML, A4)' },
  ledger_room_format_docx: { zh: 'Word 文档（DOCX）', en: 'Word document (DOCX)' },
  ledger_room_format_json: { zh: '给程序读的数据（JSON）', en: 'Data for programs (JSON)' },
  ledger_room_columns: { zh: '四、列（已选 $1 / $2）', en: '4. Columns ($1 of $2)' },
  ledger_room_columns_all: { zh: '全选并恢复原来的顺序', en: 'All, in the usual order' },
  ledger_room_up: { zh: '“$1”上移', en: 'Move “$1” up' },
  ledger_room_down: { zh: '“$1”下移', en: 'Move “$1” down' },
  ledger_room_no_column: {
    zh: '一列都没有选，请至少选一列。',
    en: 'No column is chosen: choose at least one.',
  },
  ledger_room_moved: { zh: '“$1”现在排第 $2', en: '“$1” now stands in place $2' },
  ledger_room_file: { zh: '文件名：$1', en: 'File: $1' },
  ledger_room_export: { zh: '导出', en: 'Export' },
  ledger_room_cancel: { zh: '取消', en: 'Cancel' },
  ledger_room_reading: { zh: '正在读取佐证，已读 $1 条……', en: 'Reading the evidence, $1 so far…' },
  ledger_room_building: { zh: '正在排表……', en: 'Making the tables…' },
  ledger_room_writing: { zh: '正在写文件（$1 行）……', en: 'Writing the file (rows: $1)…' },
  ledger_room_cancelled: { zh: '已取消，没有生成文件。', en: 'Cancelled; no file was made.' },
  ledger_room_done: {
    zh: '已导出“$1”，共 $2 行。',
    en: 'Exported “$1”, rows: $2.',
  },
  ledger_room_replaced: {
    zh: '有 $1 个无法显示的字符换成了“\uFFFD”。',
    en: 'Characters that cannot be shown and stand as “\uFFFD”: $1.',
  },
  ledger_room_continued: {
    zh: '有 $1 个单元格的文字太长，放不下的部分接在后面，没有丢。',
    en: 'Cells too long for a spreadsheet, which go on elsewhere: $1. Nothing is lost.',
  },
  ledger_room_unlinked: {
    zh: '有 $1 个网址只写成文字，因为一张表最多放 65530 个链接。',
    en: 'Addresses that stand as words, because a sheet holds 65,530 links at most: $1.',
  },
  ledger_room_not_written: {
    zh: '文件没有写成（$1）。请少选一些范围再试；反复出现请报告。',
    en: 'The file could not be written ($1). Try a smaller part; if it happens again, report it.',
  },
});
