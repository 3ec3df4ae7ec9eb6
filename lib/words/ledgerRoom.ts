import { texts } from './text';

/** The room 台账 of the workbench. */
export const ledgerRoomTexts = texts({
  ledger_room_title: { zh: '台账', en: 'Ledger' },
  ledger_room_lead: {
    zh: '选好要什么、给谁、用什么格式，按“导出”。文件存到浏览器的下载文件夹。',
    en: 'Choose what, for whom and in which format, then press “Export”. The file goes to the browser’s downloads.',
  },
  ledger_view_export: { zh: '导出', en: 'Export' },
  ledger_view_bulk: { zh: '批量导入佐证', en: 'Import evidence' },
  ledger_view_compare: { zh: '与以前的台账比较', en: 'Compare with an earlier ledger' },
  ledger_views: { zh: '台账的三件事', en: 'What the ledger can do' },

  ledger_import_lead: {
    zh: '选一个表格（XLSX、CSV 或 DOCX），表头要有“序号”（任务）和“网址”，可以有“标题”“单位”“要素”“备注”。先给您看每一行读成了什么，您确认后才记录。',
    en: 'Choose a table (XLSX, CSV or DOCX) with the headings 序号 (task) and 网址, and 标题, 单位, 要素, 备注 if you like. You see first how each row was understood; nothing is recorded before you say so.',
  },
  ledger_import_unit: { zh: '没写单位的行，算作', en: 'Rows without a unit belong to' },
  ledger_import_choose: { zh: '选择文件……', en: 'Choose a file…' },
  ledger_import_reading: { zh: '正在读“$1”……', en: 'Reading “$1”…' },
  ledger_import_found: {
    zh: '“$1”共 $2 行：$3 行可以导入，$4 行要您选要素，$5 行不能导入。',
    en: '“$1”: rows $2, ready $3, duties to be chosen $4, not possible $5.',
  },
  ledger_import_show: { zh: '显示', en: 'Show' },
  ledger_import_all: { zh: '全部', en: 'All' },
  ledger_import_ready: { zh: '可以导入', en: 'Ready' },
  ledger_import_open: { zh: '请选要素', en: 'Choose duties' },
  ledger_import_bad: { zh: '不能导入', en: 'Not possible' },
  ledger_import_column_line: { zh: '行', en: 'Row' },
  ledger_import_column_task: { zh: '任务', en: 'Task' },
  ledger_import_column_page: { zh: '标题和网址', en: 'Title and address' },
  ledger_import_column_state: { zh: '读成了什么', en: 'Understood as' },
  ledger_import_duties_of: { zh: '第 $1 行履行的要素', en: 'Duties that row $1 fulfils' },
  ledger_import_go: { zh: '以$1的名义确认 $2 行', en: 'Confirm in the name of $1; rows: $2' },
  ledger_import_nobody: {
    zh: '还不知道是谁在操作。请先打开弹窗，填好单位、身份和姓名。',
    en: 'Nobody has introduced themselves yet: open the popup first and fill in unit, role and name.',
  },
  ledger_import_none: { zh: '没有可以导入的行。', en: 'No row is ready.' },
  ledger_import_resumed: {
    zh: '这是上次读入、还没有记录完的清单；勾过的要素都在。',
    en: 'This list was read before and is not recorded yet; the duties that were ticked are still ticked.',
  },
  ledger_import_kept: {
    zh: '清单已留在本机，关掉网页也不会丢。',
    en: 'The list is kept on this computer; closing the page loses nothing.',
  },
  ledger_import_not_kept: {
    zh: '清单太长（超过二百万字），没有留底：关掉网页后要重新选文件、重新勾选。建议分成几个文件。',
    en: 'The list is too long to be kept (more than 2 million characters): after closing the page the file has to be chosen and ticked again. Better split it.',
  },
  ledger_import_leave: { zh: '放弃这份清单', en: 'Leave this list' },
  ledger_import_back: { zh: '回到清单', en: 'Back to the list' },
  ledger_table_reader_failed: {
    zh: '读表时出错（$1），什么都没有记录。请重新选一次文件；仍然如此时请把这句话告诉维护人员。',
    en: 'Reading the table failed ($1); nothing was recorded. Choose the file again; if it stays so, report these words.',
  },
  ledger_import_running: { zh: '正在记录，$1 / $2……', en: 'Recording, $1 of $2…' },
  ledger_import_done: {
    zh: '已记录 $1 行，原来就有 $2 行，没记成 $3 行，没轮到 $4 行。',
    en: 'Recorded $1, there already $2, failed $3, left $4.',
  },
  ledger_import_failed: { zh: '第 $1 行没记成：$2', en: 'Row $1 was not recorded: $2' },
  ledger_import_note: { zh: '批量导入：$1 第 $2 行', en: 'Imported: $1, row $2' },
  ledger_import_more: { zh: '再显示 $1 行', en: 'Show $1 more' },

  ledger_compare_lead: {
    zh: '选一份以前的台账（本工具导出的 XLSX、CSV，或任何带“序号”的表），看和现在有什么不同。这里只看，不改任何记录。',
    en: 'Choose an earlier ledger (XLSX or CSV from here, or any table with 序号) to see what is different now. Nothing is changed.',
  },
  ledger_compare_scope: { zh: '和哪个范围的台账比', en: 'Compare with the ledger of' },
  ledger_compare_found: {
    zh: '“$1”和现在比：新增 $2 项，减少 $3 项，有变化 $4 项，没变化 $5 项。',
    en: '“$1” and now: added $2, removed $3, changed $4, the same $5.',
  },
  ledger_compare_apart: {
    zh: '下面这些列只有一边有，没有比：$1',
    en: 'Columns that only one of both has were not compared: $1',
  },
  ledger_compare_save: { zh: '把不同之处存成 CSV', en: 'Save the differences as CSV' },
  ledger_compare_file: { zh: '台账变化_$1.csv', en: 'Changes of the ledger_$1.csv' },
  ledger_compare_column: { zh: '变化', en: 'Change' },

  ledger_template_use: { zh: '用存好的列模板', en: 'Use a saved set of columns' },
  ledger_template_none: { zh: '（不用模板）', en: '(none)' },
  ledger_template_name: { zh: '把现在的列存成模板，取名', en: 'Save these columns as' },
  ledger_template_save: { zh: '存为模板', en: 'Save' },
  ledger_template_remove: { zh: '删除模板“$1”', en: 'Remove “$1”' },
  ledger_template_saved: { zh: '已存为模板“$1”。', en: 'Saved as “$1”.' },
  ledger_template_removed: { zh: '已删除模板“$1”。', en: 'Removed “$1”.' },
  ledger_template_unnamed: { zh: '请先给模板取个名字。', en: 'Give it a name first.' },
  ledger_template_full: {
    zh: '最多存 $1 个模板，请先删除不用的。',
    en: 'At most $1 sets can be kept: remove one first.',
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
