import { texts } from './text';

/** What a person should look at in a plan that was read. */
export const planOddityTexts = texts({
  plan_title_blank: {
    zh: '标题的年份与“年”字之间有空格，已按 $1 年理解。',
    en: 'The title has a blank inside the year; read as $1.',
  },
  plan_no_place: {
    zh: '标题没有写明地区，请补填。',
    en: 'The title names no place; please add it.',
  },
  plan_residue_removed: {
    zh: '第 $1 项“$2”一格里的“$3”是文字处理软件的残留，不是正文，已略去。',
    en: 'Task $1, column $2: “$3” is a residue of the word processor, not text; left out.',
  },
  plan_row_without_task: {
    zh: '表格第 $1 行（表头为第 1 行）没有任务文字，未列为任务。',
    en: 'Row $1 of the table (the header is row 1) has no task text and is not a task.',
  },
  plan_blank_paragraphs: {
    zh: '第 $1 项的指标单元格含空段落，已略去。',
    en: 'Empty paragraphs in indicator cells were left out; tasks: $1.',
  },
  plan_seq_jumps: {
    zh: '编号从 $1 跳到 $2，缺 $3，实有 $4 项。',
    en: 'The numbers jump from $1 to $2; missing: $3; tasks in all: $4.',
  },
  plan_seq_back: {
    zh: '编号从 $1 退回到 $2，请核对。',
    en: 'The numbers go back from $1 to $2; please check.',
  },
  plan_lead_blank: {
    zh: '第 $1 项（共 $2 项）牵头单位为空。',
    en: 'Tasks without a lead unit ($2 in all): $1.',
  },
  plan_no_unit_column: {
    zh: '表格没有牵头单位列，也没有责任单位列。',
    en: 'The table has neither a lead nor a responsible column.',
  },
  plan_group_unlisted: {
    zh: '“$1”（第 $2 项）是集合名，表内没有名单，须在单位名册里核对成员。',
    en: '“$1” (tasks $2) is a collective without a list in the table; check its members in the roster.',
  },
  plan_separator_unusual: {
    zh: '第 $1 项的单位之间用了“$2”，与其他各项不同，已照样拆分。',
    en: 'Task $1 separates its units by “$2” unlike the others; split all the same.',
  },
  plan_deadline_unclear: {
    zh: '第 $1 项的完成时限“$2”换算不出日期，请人工确认。',
    en: 'The deadline of task $1, “$2”, gives no date; please check.',
  },
  plan_date_only_in_text: {
    zh: '第 $1 项正文有时限 $2，而完成时限列写“$3”。',
    en: 'The text of task $1 has the due date $2 while the deadline column says “$3”.',
  },
  plan_date_other_year: {
    zh: '第 $1 项的时限 $2 不在 $3 年内，请确认不是笔误。',
    en: 'The due date $2 of task $1 is not in $3; make sure that it is no slip.',
  },
  plan_unit_in_both: {
    zh: '第 $1 项的“$2”既是牵头单位，又是责任单位。',
    en: 'In task $1, “$2” is both lead and responsible.',
  },
  plan_title_borrowed: {
    zh: '表格上方没有标题，已用工作表或文件的名称“$1”作标题，请核对。',
    en: 'No title stands above the table; the name of the sheet or file (“$1”) was taken, please check.',
  },
  plan_year_borrowed: {
    zh: '标题没有写年份，已按“$2”取 $1 年，请核对。',
    en: 'The title names no year; $1 was taken from “$2”, please check.',
  },
  plan_no_seq_column: {
    zh: '表格没有序号列，序号按出现的顺序编。',
    en: 'The table has no column of numbers; tasks are numbered in their order.',
  },
  plan_no_deadline_column: {
    zh: '表格没有完成时限列。',
    en: 'The table has no column of deadlines.',
  },
  plan_left_text_is_level: {
    zh: '“$1”列在“$2”列左边，作为分组（指标），任务正文取“$2”列。',
    en: 'Column $1 stands left of $2 and groups it; the text of a task is that of $2.',
  },
  plan_section_rows: {
    zh: '有 $1 个标题行，作为上级标题，不是任务：$2。',
    en: 'Heading rows ($1) became levels, not tasks: $2.',
  },
  plan_note_left_out: {
    zh: '表内的说明文字未列为任务：“$1”。',
    en: 'A note in the table is not a task: “$1”.',
  },
  plan_row_continued: {
    zh: '表格第 $1 行没有序号，接在上一行之后，已并入上一项（可能是跨页拆开的）。',
    en: 'Row $1 of the table has no number and goes on from the row above; joined to it (perhaps split by a page break).',
  },
  plan_responsible_blank: {
    zh: '第 $1 项（共 $2 项）责任单位为空。',
    en: 'Tasks without a responsible unit ($2 in all): $1.',
  },
  plan_unit_dash: {
    zh: '第 $1 项的单位写作“$2”，按没有理解。',
    en: 'The units of task $1 say “$2”, read as none.',
  },
  plan_open_list: {
    zh: '第 $1 项的“$2”没有列全，已拆为前面的单位加“$3”。',
    en: 'Task $1 leaves the list “$2” open; split into the units named and “$3”.',
  },
  plan_two_spellings: {
    zh: '“$1”（第 $2 项）与“$3”疑为同一单位的两种写法，请核对。',
    en: '“$1” (tasks $2) may be another spelling of “$3”; please check.',
  },
  plan_bracket_kept: {
    zh: '“$1”的括号里有分隔符，作为一个名称，没有拆开。',
    en: '“$1” has separators in its brackets and was kept as one name.',
  },
  plan_units_merged: {
    zh: '第 $1 项的“$2”是合并单元格，已补到每一项。',
    en: 'Column $2 is one merged cell for the tasks $1; it counts for each of them.',
  },
  plan_levels_merged: {
    zh: '“$1”按合并单元格补到各项。',
    en: 'Merged cells were filled down in: $1.',
  },
  plan_date_cell: {
    zh: '第 $1 项的“$2”是日期型单元格，按显示的“$3”读取。',
    en: 'Column $2 of task $1 is a date cell, read as shown: $3.',
  },
  plan_formula_cells: {
    zh: '有 $1 个单元格是公式，按文件里保存的结果读取。',
    en: 'Formula cells ($1) were read by the results saved in the file.',
  },
  plan_bookmark_only: {
    zh: '第 $1 项的“$2”一格只有书签，没有文字，按空格理解。',
    en: 'Column $2 of task $1 holds only a bookmark and no words; read as blank.',
  },
  plan_hidden_rows: {
    zh: '第 $1 项在隐藏行里，也列入了，请确认是否作数。',
    en: 'The tasks $1 stand in hidden rows and are included; make sure that they count.',
  },
  plan_hidden_columns: {
    zh: '“$1”是隐藏列，也读取了，请确认是否作数。',
    en: 'The hidden columns $1 were read; make sure that they count.',
  },
  plan_other_sheets: {
    zh: '要点取自工作表“$1”；另有工作表未读取：$2。',
    en: 'The plan comes from the sheet “$1”; other sheets were not read: $2.',
  },
  plan_numbers_restart: {
    zh: '编号在每一部分重新从 1 开始，各项另用顺序号区分。',
    en: 'The numbers begin again in each section; running numbers tell the tasks apart.',
  },
  plan_deadline_relative: {
    zh: '第 $1 项的时限是相对期限或周期，换算不出唯一的日期。',
    en: 'Deadlines that are relative or recur give no single date; tasks: $1.',
  },
  plan_date_without_deadline: {
    zh: '第 $1 项的时限 $2 只写在正文里。',
    en: 'The due date $2 of task $1 stands in its text only.',
  },
  plan_date_before_issue: {
    zh: '第 $1 项的时限 $2 早于要点自己的日期 $3，请确认不是笔误。',
    en: 'The due date $2 of task $1 lies before the plan’s own date $3; make sure that it is no slip.',
  },
  plan_date_of_material: {
    zh: '第 $1 项正文的“$2”是所涉材料的范围，不是时限。',
    en: 'In the text of task $1, “$2” limits material and is no deadline.',
  },
  plan_date_in_words: {
    zh: '第 $1 项正文的“$2”换算不出日期，请人工确认。',
    en: 'In the text of task $1, “$2” gives no date; please check.',
  },
  plan_prose_several: {
    zh: '第 $1 项出自同一段文字，按“一个单位括号一项任务”拆开。',
    en: 'The tasks $1 stand in one paragraph and were split, one task for each bracket of units.',
  },
  plan_prose_number_glued: {
    zh: '“$1”开头的“$2”是编号，后面的“$3”是正文。',
    en: 'In “$1”, “$2” is the number of the item and “$3” begins its text.',
  },
  plan_prose_run_in: {
    zh: '有 $1 个标题与正文写在同一段，标题到第一个句号为止：$2。',
    en: 'Headings in the same paragraph as their text end at the first full stop ($1): $2.',
  },
  plan_prose_left_out: {
    zh: '“$1”一段没有责任单位，未列为任务。',
    en: 'The paragraph “$1” names no unit and is not a task.',
  },
  plan_prose_left_out_date: {
    zh: '“$1”一段没有责任单位，未列为任务，但写有时限 $2，请留意。',
    en: 'The paragraph “$1” names no unit and is not a task, yet it has the due date $2; please look at it.',
  },
  plan_prose_without_units: {
    zh: '全文没有写明责任单位，已按编号逐条列为任务，请补填单位。',
    en: 'No unit is named anywhere; each numbered item became a task. Please add the units.',
  },
  plan_prose_no_deadlines: {
    zh: '多数任务没有写完成时限（$1 项中有 $2 项）。',
    en: 'Most tasks name no deadline (tasks: $1, without a deadline: $2).',
  },
  plan_prose_mixed_brackets: {
    zh: '单位括号用了不同的写法（$1），都已识别。',
    en: 'Units stand in brackets of several kinds ($1); all were recognised.',
  },
  plan_prose_rest: {
    zh: '第 $1 项单位括号之后还有文字“$2”，未列入任务，请核对。',
    en: 'Words behind the units of task $1 were left out: “$2”; please check.',
  },
});
