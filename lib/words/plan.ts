import { texts } from './text';

export const planTexts = texts({
  malformed_whole: {
    zh: '$1 的内容不是所需的格式。请换一份由要点镜导出或随附的文件；什么也没有保存。',
    en: 'The content of $1 has another form than expected. Use a file exported by or shipped with PlanLens; nothing has been stored.',
  },
  malformed_missing_key: {
    zh: '$1 缺少必需的 $2。请补上后重新载入；什么也没有保存。',
    en: '$1 lacks the required $2. Add it and load the file again; nothing has been stored.',
  },
  malformed_unknown_key: {
    zh: '$1 里有不认识的 $2。请核对拼写或删去这一项后重新载入；什么也没有保存。',
    en: '$1 has an unknown $2. Check its spelling or remove it, then load the file again; nothing has been stored.',
  },
  malformed_reserved_key: {
    zh: '$1 的 $2 用了程序保留的名称。请删去这一项后重新载入；什么也没有保存。',
    en: '$1 uses a reserved name at $2. Remove it and load the file again; nothing has been stored.',
  },
  malformed_too_many: {
    zh: '$1 在 $2 处超过 $3 个数据，太大，没有读完。请拆分或换一份文件；什么也没有保存。',
    en: '$1 holds more than $3 values (stopped at $2). Split it or use another file; nothing has been stored.',
  },
  malformed_too_deep: {
    zh: '$1 在 $2 处嵌套超过 $3 层。请换一份文件；什么也没有保存。',
    en: '$1 is nested more than $3 levels deep at $2. Use another file; nothing has been stored.',
  },
  malformed_not_text: {
    zh: '$1 的 $2 应当是文字。请改正后重新载入；什么也没有保存。',
    en: '$2 in $1 should be text. Correct it and load the file again; nothing has been stored.',
  },
  malformed_not_number: {
    zh: '$1 的 $2 应当是数字。请改正后重新载入；什么也没有保存。',
    en: '$2 in $1 should be a number. Correct it and load the file again; nothing has been stored.',
  },
  malformed_not_integer: {
    zh: '$1 的 $2 应当是整数。请改正后重新载入；什么也没有保存。',
    en: '$2 in $1 should be a whole number. Correct it and load the file again; nothing has been stored.',
  },
  malformed_not_boolean: {
    zh: '$1 的 $2 应当是 true 或 false。请改正后重新载入；什么也没有保存。',
    en: '$2 in $1 should be true or false. Correct it and load the file again; nothing has been stored.',
  },
  malformed_not_list: {
    zh: '$1 的 $2 应当是列表。请改正后重新载入；什么也没有保存。',
    en: '$2 in $1 should be a list. Correct it and load the file again; nothing has been stored.',
  },
  malformed_not_object: {
    zh: '$1 的 $2 应当是一组带名称的数据。请改正后重新载入；什么也没有保存。',
    en: '$2 in $1 should be a set of named values. Correct it and load the file again; nothing has been stored.',
  },
  malformed_not_offered: {
    zh: '$1 的 $2 只能是 $3 之一。请改正后重新载入；什么也没有保存。',
    en: '$2 in $1 must be one of $3. Correct it and load the file again; nothing has been stored.',
  },
  malformed_too_short: {
    zh: '$1 的 $2 太短，至少要有 $3 个字或项。请补全后重新载入；什么也没有保存。',
    en: '$2 in $1 is too short: at least $3 characters or entries. Complete it and load the file again; nothing has been stored.',
  },
  malformed_too_long: {
    zh: '$1 的 $2 太长，最多 $3 个字或项。请删减后重新载入；什么也没有保存。',
    en: '$2 in $1 is too long: at most $3 characters or entries. Shorten it and load the file again; nothing has been stored.',
  },
  malformed_too_small: {
    zh: '$1 的 $2 不能小于 $3。请改正后重新载入；什么也没有保存。',
    en: '$2 in $1 must not be below $3. Correct it and load the file again; nothing has been stored.',
  },
  malformed_too_large: {
    zh: '$1 的 $2 不能大于 $3。请改正后重新载入；什么也没有保存。',
    en: '$2 in $1 must not be above $3. Correct it and load the file again; nothing has been stored.',
  },
  malformed_form: {
    zh: '$1 的 $2 不合要求，现在是 $3。请改正后重新载入；什么也没有保存。',
    en: '$2 in $1 does not fit, it is $3. Correct it and load the file again; nothing has been stored.',
  },

  plan_file_empty: {
    zh: '$1 是空文件。请换一份有要点表格的文件；什么也没有保存。',
    en: '$1 is empty. Use a file that holds the plan table; nothing has been stored.',
  },
  plan_file_too_long: {
    zh: '$1 太大，超过 $2 个字。请只保留要点表格后重新载入；什么也没有保存。',
    en: '$1 is too large, more than $2 characters. Keep only the plan table and load it again; nothing has been stored.',
  },
  plan_not_text: {
    zh: '$1 不是文本文件，或用了认不出的编码。请另存为 UTF-8 编码的 .txt 后重新载入；什么也没有保存。',
    en: '$1 is not a text file, or its encoding is unknown. Save it as .txt in UTF-8 and load it again; nothing has been stored.',
  },
  plan_form_unread: {
    zh: '$1 的内容是 $2，现在还不能读取。能读的是纯文本表格：每个单元格另起一行、行首加一个制表符（Tab），空单元格也占一行。请把表格转成这样的 .txt（UTF-8）后重新载入；什么也没有保存。',
    en: 'The content of $1 is $2, which cannot be read yet. What can be read is a table as plain text: each cell on a new line that starts with a TAB, empty cells too. Convert the table to such a .txt (UTF-8) and load it again; nothing has been stored.',
  },
  plan_no_table: {
    zh: '$1 里没有找到要点表格。能读的是纯文本表格：每个单元格另起一行、行首加一个制表符（Tab），空单元格也占一行。请这样整理后重新载入；什么也没有保存。',
    en: 'There is no plan table in $1. What can be read is a table as plain text: each cell on a new line that starts with a TAB, empty cells too. Arrange it so and load it again; nothing has been stored.',
  },
  plan_no_header: {
    zh: '$1 的表格里没有认出表头。表头要连续写出“序号”“工作任务”“牵头单位”“责任单位”等列名。请补上表头后重新载入；什么也没有保存。',
    en: 'The table in $1 has no header that is known. It has to name its columns one after the other, such as 序号, 工作任务, 牵头单位, 责任单位. Add it and load the file again; nothing has been stored.',
  },
  plan_no_task_column: {
    zh: '$1 的表头里没有任务列。请把写任务的一列命名为其中之一：$2；什么也没有保存。',
    en: 'The header in $1 has no column for the task. Name that column one of $2; nothing has been stored.',
  },
  plan_ragged: {
    zh: '$1 的表格有 $2 列，却有 $3 个单元格，排不成整行。请核对是否有一行多了或少了一格（空单元格也要占一行）；什么也没有保存。',
    en: 'The table in $1 has $2 columns but $3 cells, which make no whole rows. Look for a row with a missing or surplus cell (empty cells need a line too); nothing has been stored.',
  },
  plan_row_shifted: {
    zh: '$1 的表格从第 $2 行（表头为第 1 行）附近起对不齐：“$3”一格写的是“$4”。请核对那里或上一行是否多了或少了一格；什么也没有保存。',
    en: 'The table in $1 goes wrong near row $2 (the header is row 1): the cell for $3 says “$4”. Look there and in the row above for a missing or surplus cell; nothing has been stored.',
  },
  plan_cell_too_long: {
    zh: '$1 第 $2 行（表头为第 1 行）有一格超过 $3 个字。请核对表格是否完整后重新载入；什么也没有保存。',
    en: 'A cell in row $2 of $1 (the header is row 1) has more than $3 characters. Check the table and load it again; nothing has been stored.',
  },
  plan_too_many_tasks: {
    zh: '$1 的任务超过 $2 项。请分成几份后重新载入；什么也没有保存。',
    en: '$1 holds more than $2 tasks. Split it and load the parts; nothing has been stored.',
  },
  plan_no_tasks: {
    zh: '$1 的表格只有表头，没有任务。请换一份完整的文件；什么也没有保存。',
    en: 'The table in $1 has a header but no task. Use a complete file; nothing has been stored.',
  },
  plan_no_title: {
    zh: '$1 的表格前面没有标题。请在表格前加一行标题，写明年份和地区；什么也没有保存。',
    en: '$1 has no title ahead of the table. Add a line with year and place; nothing has been stored.',
  },
  plan_no_year: {
    zh: '$1 的标题“$2”没有年份。请在标题里写明年份（如“2023年”）后重新载入；什么也没有保存。',
    en: 'The title of $1 (“$2”) names no year. Add it (such as 2023年) and load the file again; nothing has been stored.',
  },

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
    zh: '编号从 $1 跳到 $2。',
    en: 'The numbers jump from $1 to $2.',
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

  plan_number_twice: {
    zh: '$1 的 $2 与前面的任务同号（$3）。任务编号不能重复，请改正后重新载入；什么也没有保存。',
    en: '$2 in $1 repeats the number $3. Task numbers must be unique; correct it and load the file again; nothing has been stored.',
  },
  duty_task_unknown: {
    zh: '$1 的 $2 写的是第 $3 项任务，要点里没有这一项。请改正后重新载入；什么也没有保存。',
    en: '$2 in $1 refers to task $3, which the plan does not have. Correct it and load the file again; nothing has been stored.',
  },
  duty_task_twice: {
    zh: '$1 的 $2 重复列出第 $3 项任务。请把它的要素合并到一处后重新载入；什么也没有保存。',
    en: '$2 in $1 lists task $3 again. Put its duties together and load the file again; nothing has been stored.',
  },
  duty_id_twice: {
    zh: '$1 的 $2 与另一个要素同名（$3）。要素代号不能重复，请改正后重新载入；什么也没有保存。',
    en: '$2 in $1 repeats the duty id $3. Ids must be unique; correct it and load the file again; nothing has been stored.',
  },
  duty_id_foreign: {
    zh: '$1 的 $2（$3）应当以任务编号加点开头，如“11.budget”。请改正后重新载入；什么也没有保存。',
    en: '$2 in $1 ($3) should begin with the number of its task and a dot, such as 11.budget. Correct it and load the file again; nothing has been stored.',
  },
  roster_name_twice: {
    zh: '$1 的 $2（“$3”）已经是另一个单位或集合的名称。名称不能重复，请改正后重新载入；什么也没有保存。',
    en: '$2 in $1 (“$3”) already names another unit or group. Names must be unique; correct it and load the file again; nothing has been stored.',
  },
  roster_code_twice: {
    zh: '$1 的 $2（$3）已经是另一个单位的路径代号。请改正后重新载入；什么也没有保存。',
    en: '$2 in $1 ($3) is already the path code of another unit. Correct it and load the file again; nothing has been stored.',
  },
  roster_member_unknown: {
    zh: '$1 的 $2（“$3”）不在单位名册里。请先登记这个单位，或从集合中删去，再重新载入；什么也没有保存。',
    en: '$2 in $1 (“$3”) is no unit of the roster. Add the unit or take it out of the group, then load the file again; nothing has been stored.',
  },
  roster_code_form: {
    zh: '$1 的 $2（$3）不像网址里的代号，应当只有小写字母、数字和短横线，不带末尾的“_数字”。请改正后重新载入；什么也没有保存。',
    en: '$2 in $1 ($3) is no path code: lower-case letters, digits and hyphens only, without a trailing _number. Correct it and load the file again; nothing has been stored.',
  },

  plan_command_usage: {
    zh: '用法：npm run plan -- 文件 [--json | --duties]。读出要点表格并打印；加 --json 打印机器可读的结果，加 --duties 打印可供修改的要素表。',
    en: 'Usage: npm run plan -- FILE [--json | --duties]. Reads the plan table and prints it; with --json in a form for programs, with --duties its duties to be corrected by hand.',
  },
  plan_file_missing: {
    zh: '打不开 $1（$2）。请核对文件名、位置和权限。',
    en: 'Cannot open $1 ($2). Check its name, place and permissions.',
  },
  plan_table_summary: {
    zh: '$1年 · $2 · $3 项任务，$4 个一级指标，$5 个二级指标',
    en: '$1 · $2 · tasks: $3, first-level indicators: $4, second-level indicators: $5',
  },
  plan_table_place_unknown: { zh: '地区未写明', en: 'place not named' },
  plan_table_lead: { zh: '牵头：$1', en: 'Lead: $1' },
  plan_table_responsible: { zh: '责任：$1', en: 'Responsible: $1' },
  plan_table_deadline: { zh: '时限：$1', en: 'Deadline: $1' },
  plan_table_dates: { zh: '到期：$1', en: 'Due: $1' },
  plan_table_window: { zh: '回溯：近 $1 年', en: 'Reaches back (years): $1' },
  plan_table_blank: { zh: '（空）', en: '(blank)' },
  plan_table_oddities: { zh: '请留意（$1 处）：', en: 'Please look at ($1):' },
});
