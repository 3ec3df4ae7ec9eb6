import { texts } from './text';

/** 要点导入: a table whose headings nobody knows, or one that was mistaken for the plan, set right by hand. */
export const importTableTexts = texts({
  import_by_hand_intro: {
    zh: '下面是文件里的表格原样。请指明要点在哪张表、表头在哪一行、每一列是什么，再点“按这样理解”。没有表头的表格也可以这样读。',
    en: 'Below is the table as it stands in the file. Say which table is the plan, which row holds its headings and what each column means, then click “Understand it so”. A table without headings can be read this way, too.',
  },
  import_by_hand_open: {
    zh: '表格或表头认错了？在这里另选',
    en: 'The wrong table or the wrong headings? Choose here',
  },
  import_table: { zh: '要点在哪张表', en: 'Which table is the plan' },
  import_table_sheet: { zh: '工作表“$1”（$2 行，$3 列）', en: 'sheet “$1” (rows: $2, columns: $3)' },
  import_table_nth: { zh: '第 $1 个表格（$2 行，$3 列）', en: 'table $1 (rows: $2, columns: $3)' },
  import_header_row: { zh: '表头在哪一行', en: 'Which row holds the headings' },
  import_header_none: { zh: '没有表头', en: 'No headings' },
  import_header_at: { zh: '第 $1 行：$2', en: 'row $1: $2' },
  import_row: { zh: '第 $1 行', en: 'row $1' },
  import_row_header: { zh: '表头', en: 'headings' },
  import_table_start: { zh: '表格原样（前 $1 行）', en: 'The table as found (its first rows, $1)' },
  import_meaning_of: { zh: '第 $1 列是什么', en: 'What column $1 means' },
  import_understand: { zh: '按这样理解', en: 'Understand it so' },
  import_text_first: {
    zh: '请先指明哪一列是“工作任务”',
    en: 'Say first which column holds the tasks',
  },
});
