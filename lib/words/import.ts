import { texts } from './text';

/** 要点导入: choosing a file, waiting for it, and what is said while it is corrected. */
export const importTexts = texts({
  import_title: { zh: '要点导入', en: 'Import a plan' },
  import_intro: {
    zh: '把今年发下来的要点文件拖到下面，或选择文件，或从 Word、Excel、WPS、网页里复制后粘贴。先看读出来的结果，核对更正之后再保存；在您点“导入”之前，什么也不会保存。',
    en: 'Drop this year’s plan below, choose a file, or paste a table from Word, Excel, WPS or a web page. You see what was read and correct it first; nothing is stored before you click Import.',
  },
  import_drop: { zh: '把文件拖到这里', en: 'Drop a file here' },
  import_forms: {
    zh: '可读 .docx、.xlsx、.csv、网页表格和纯文本，不超过 20 MB。.doc、.xls 请先另存为 .docx、.xlsx。',
    en: '.docx, .xlsx, .csv, HTML tables and plain text up to 20 MB. Save .doc and .xls as .docx and .xlsx first.',
  },
  import_choose: { zh: '选择文件', en: 'Choose a file' },
  import_paste: { zh: '或者粘贴要点内容', en: 'Or paste the plan' },
  import_paste_hint: {
    zh: '粘贴表格后自动读取；手工输入的，请点“读取”。',
    en: 'A pasted table is read at once; after typing, click Read.',
  },
  import_paste_read: { zh: '读取', en: 'Read' },
  import_pasted_name: { zh: '粘贴的内容', en: 'pasted text' },
  import_nothing_pasted: { zh: '还没有粘贴内容', en: 'Nothing has been pasted yet' },
  import_one_file: {
    zh: '一次只能读一个文件，已读取第一个：$1。',
    en: 'One file at a time: the first one was taken, $1.',
  },
  import_no_file: {
    zh: '拖来的不是文件。请拖文件，或复制内容后粘贴。',
    en: 'What was dropped is no file. Drop a file, or copy and paste.',
  },
  import_drafts: { zh: '没有导入完的文件', en: 'Files that were begun' },
  import_draft_file: {
    zh: '$1（$2）：更正都还在。文件本身没有保存，请再次选择同一个文件，更正会自动接上。',
    en: '$1 ($2): your corrections are kept, the file itself is not. Choose the same file again and they return.',
  },
  import_draft_pasted: { zh: '$1（$2）：内容和更正都还在。', en: '$1 ($2): text and corrections are kept.' },
  import_resume: { zh: '继续', en: 'Continue' },
  import_forget: { zh: '不要了', en: 'Forget it' },
  import_cancelled: {
    zh: '已取消读取“$1”，什么也没有保存。',
    en: 'Reading “$1” was cancelled; nothing has been stored.',
  },
  import_file_gone: {
    zh: '$1 读不到，可能已被移动、删除或被别的程序占用。请核对后重新选择；什么也没有保存。',
    en: '$1 cannot be read; it may have been moved, deleted or locked by another program. Check it and choose it again; nothing has been stored.',
  },
  import_reader_failed: {
    zh: '$1 没有读完：读取程序中途停止。请关闭其他程序后重试，或用 Word、Excel、WPS 另存一份再载入；什么也没有保存。',
    en: 'The reader stopped in the middle of $1. Close other programs and try again, or save a fresh copy and load that; nothing has been stored.',
  },
  import_duties_unread: {
    zh: '$1 不是要素文件（JSON）。请选用由要点镜打印、改好的要素文件；原来的要素没有变。',
    en: '$1 is no file of duties (JSON). Choose one that PlanLens printed; the duties are as before.',
  },
  import_reading: { zh: '正在读取“$1”', en: 'Reading “$1”' },
  import_step_hashing: { zh: '第 1 步，共 4 步：核对文件', en: 'Step 1 of 4: checking the file' },
  import_step_opening: {
    zh: '第 2 步，共 4 步：拆开文件、检查安全',
    en: 'Step 2 of 4: unpacking and guarding',
  },
  import_step_understanding: { zh: '第 3 步，共 4 步：理解表格', en: 'Step 3 of 4: understanding the table' },
  import_step_listing: {
    zh: '第 4 步，共 4 步：列出任务，$1 / $2 项',
    en: 'Step 4 of 4: listing the tasks, $1 of $2',
  },
  import_cancel: { zh: '取消读取', en: 'Cancel' },
  import_failed_title: { zh: '这个文件没有读成', en: 'The file was not read' },
  import_hint_intro: {
    zh: '如果您知道标题和年份，可以在这里填写，再读一次：',
    en: 'If you know the title and the year, fill them in and read once more:',
  },
  import_read_again: { zh: '按填写的再读一次', en: 'Read again with these' },

  place_sheet: { zh: '工作表“$1” 第 $2 行 第 $3 列', en: 'sheet “$1”, row $2, column $3' },
  place_table: { zh: '第 $1 个表格 第 $2 行 第 $3 格', en: 'table $1, row $2, cell $3' },
  place_line: { zh: '第 $1 行', en: 'line $1' },
  place_field: { zh: '第 $1 行 第 $2 列', en: 'line $1, column $2' },
  place_paragraph: { zh: '第 $1 段', en: 'paragraph $1' },
});
