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
    zh: '$1 不是能读的文件：既不是 Word（.docx）或 Excel（.xlsx），文字编码也认不出。请用 Word、Excel 或 WPS 另存为 .docx、.xlsx，或存为 UTF-8 编码的 .csv、.txt 后重新载入；什么也没有保存。',
    en: '$1 cannot be read: it is neither Word (.docx) nor Excel (.xlsx), and its encoding is unknown. Save it as .docx or .xlsx, or as .csv or .txt in UTF-8, and load it again; nothing has been stored.',
  },
  plan_data_unread: {
    zh: '$1 的内容是数据（JSON），在第 $2 行附近读不下去。请换一份 Word、Excel、CSV 或文字的要点文件；什么也没有保存。',
    en: '$1 holds data (JSON) that breaks off near line $2. Use a plan in Word, Excel, CSV or text; nothing has been stored.',
  },
  plan_no_table: {
    zh: '$1 里没有找到要点表格，也没有写明责任单位的条目。能读的是：带表头的 Word、Excel、CSV 或网页表格，逐格换行、行首加制表符（Tab）的纯文本表格，以及写有〔责任单位：某某局〕这类括号的文字。请这样整理后重新载入；什么也没有保存。',
    en: 'There is neither a plan table in $1 nor an item that names its units. What can be read: tables with a header in Word, Excel, CSV or HTML, tables as plain text with each cell on a line of its own after a TAB, and prose with brackets such as 〔责任单位：某某局〕. Arrange it so and load it again; nothing has been stored.',
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
  plan_line_ragged: {
    zh: '$1 的第 $2 行有 $3 列，表头只有 $4 列，多出的“$5”不知属于哪一列。请核对这一行的分隔符（含分隔符的内容要加引号）后重新载入；什么也没有保存。',
    en: 'Line $2 of $1 has $3 columns while the header has $4; nothing says where “$5” belongs. Check the separators of that line (content that holds one needs quotes) and load it again; nothing has been stored.',
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
