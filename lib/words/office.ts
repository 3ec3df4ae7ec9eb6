import { texts } from './text';

/** What stops a file from being read before anybody looks at its plan. */
export const officeTexts = texts({
  office_file_too_large: {
    zh: '$1 超过 $2 MB，没有读取。请删去图片等无关内容，只保留要点表格后重新载入；什么也没有保存。',
    en: '$1 is larger than $2 MB and was not read. Remove pictures and keep only the plan, then load it again; nothing has been stored.',
  },
  office_cut_off: {
    zh: '$1 不完整：文件末尾的目录缺失，可能没有下载或复制完。请重新下载或复制后载入；什么也没有保存。',
    en: '$1 is incomplete: the directory at its end is missing, perhaps the download or copy was cut off. Fetch it again; nothing has been stored.',
  },
  office_damaged: {
    zh: '$1 的内部目录前后不符，文件已损坏。请用 Word、Excel 或 WPS 打开后另存一份再载入；什么也没有保存。',
    en: 'The directory inside $1 contradicts itself; the file is damaged. Open it in Word, Excel or WPS and save a fresh copy; nothing has been stored.',
  },
  office_too_many_entries: {
    zh: '$1 内有 $2 个部件，超过 $3 个。请用 Word 或 WPS 新建文件，只粘贴要点表格后重新载入；什么也没有保存。',
    en: '$1 holds $2 parts, more than $3. Paste only the plan table into a new document and load that; nothing has been stored.',
  },
  office_entry_twice: {
    zh: '$1 内的部件 $2 出现了两次，无法判断哪一份有效。请用 Word、Excel 或 WPS 打开后另存一份再载入；什么也没有保存。',
    en: 'The part $2 stands twice in $1, and nothing says which one counts. Open the file in Word, Excel or WPS and save a fresh copy; nothing has been stored.',
  },
  office_entry_damaged: {
    zh: '$1 内的部件 $2 解不开，文件已损坏或不完整。请重新下载，或打开后另存一份再载入；什么也没有保存。',
    en: 'The part $2 in $1 cannot be unpacked; the file is damaged or incomplete. Fetch it again or save a fresh copy; nothing has been stored.',
  },
  office_entry_locked: {
    zh: '$1 内的部件 $2 加了密。请去掉密码后重新载入；什么也没有保存。',
    en: 'The part $2 in $1 is encrypted. Remove the password and load the file again; nothing has been stored.',
  },
  office_size_wrong: {
    zh: '$1 内的部件 $2 标明 $3 字节，实际是 $4 字节，文件已损坏或被改动。请向来源索取原件后重新载入；什么也没有保存。',
    en: 'The part $2 in $1 claims $3 bytes but has $4; the file is damaged or was tampered with. Ask its source for the original; nothing has been stored.',
  },
  office_checksum_wrong: {
    zh: '$1 内的部件 $2 校验和不符，文件已损坏或被改动。请重新下载或向来源索取原件后载入；什么也没有保存。',
    en: 'The checksum of the part $2 in $1 is wrong; the file is damaged or was tampered with. Fetch the original again; nothing has been stored.',
  },
  office_entry_too_large: {
    zh: '$1 内的部件 $2 解压后超过 $3 MB，没有继续读取。请只保留要点表格后另存再载入；什么也没有保存。',
    en: 'The part $2 in $1 unpacks to more than $3 MB; reading stopped there. Keep only the plan table, save it and load that; nothing has been stored.',
  },
  office_total_too_large: {
    zh: '$1 解压到部件 $2 时合计超过 $3 MB，没有继续读取。请只保留要点表格后另存再载入；什么也没有保存。',
    en: '$1 unpacks to more than $3 MB in all, reached at $2; reading stopped there. Keep only the plan table, save it and load that; nothing has been stored.',
  },
  office_ratio_too_large: {
    zh: '$1 内的部件 $2 压缩比超过 $3 倍，不像正常的办公文件，没有继续读取。请向来源核实，或把表格复制到新文件后载入；什么也没有保存。',
    en: 'The part $2 in $1 is packed more than $3 times, unlike any office file; reading stopped there. Check with its source or copy the table into a new file; nothing has been stored.',
  },
  office_doctype: {
    zh: '$1 内的部件 $2 含有文档类型声明（DOCTYPE 或实体），办公文件里不该有，没有读取。请用 Word、Excel 或 WPS 打开后另存一份再载入；什么也没有保存。',
    en: 'The part $2 in $1 declares a document type or entities, which no office file needs; it was not read. Open it in Word, Excel or WPS and save a fresh copy; nothing has been stored.',
  },
  office_external: {
    zh: '$1 的 $2 引用了文件以外的内容（$3），没有读取。请在 Word 或 Excel 里断开外部链接、去掉外部模板后另存再载入；什么也没有保存。',
    en: '$2 in $1 refers to content outside the file ($3); it was not read. Break external links and detach templates in Word or Excel, save it and load that; nothing has been stored.',
  },
  office_macro: {
    zh: '$1 带有宏（$2），没有读取。请另存为不含宏的 .docx 或 .xlsx 后重新载入；什么也没有保存。',
    en: '$1 carries macros ($2) and was not read. Save it as .docx or .xlsx without macros and load that; nothing has been stored.',
  },
  office_password: {
    zh: '$1 设了打开密码，读不到内容。请在 Word、Excel 或 WPS 里打开，于“文件—信息—保护”中去掉密码，另存后重新载入；什么也没有保存。',
    en: '$1 is locked by a password. Open it in Word, Excel or WPS, remove the password under File, Info, Protect, save it and load it again; nothing has been stored.',
  },
  office_part_no_text: {
    zh: '$1 内的部件 $2 不是可读的文字，文件已损坏。请用 Word、Excel 或 WPS 打开后另存一份再载入；什么也没有保存。',
    en: 'The part $2 in $1 is no readable text; the file is damaged. Open it in Word, Excel or WPS and save a fresh copy; nothing has been stored.',
  },
  office_part_unclosed: {
    zh: '$1 内的部件 $2 没有写完，文件不完整。请用 Word 或 WPS 打开后另存一份再载入；什么也没有保存。',
    en: 'The part $2 in $1 ends before it is complete. Open the file in Word or WPS and save a fresh copy; nothing has been stored.',
  },
  office_workbook_unread: {
    zh: '$1 的工作簿内部前后不符，读不下去。请用 Excel 或 WPS 打开后另存为 .xlsx 再载入；什么也没有保存。',
    en: 'The workbook $1 contradicts itself and cannot be read. Open it in Excel or WPS, save it as .xlsx and load that; nothing has been stored.',
  },
  office_archive: {
    zh: '$1 是压缩包，不是 Word 或 Excel 文件。请解压后载入里面的要点文件；什么也没有保存。',
    en: '$1 is an archive, not a Word or Excel file. Unpack it and load the plan file inside; nothing has been stored.',
  },
  office_save_as_docx: {
    zh: '$1 的内容是 $2 格式，不能直接读取（与扩展名无关）。请用 Word 或 WPS 打开，选“文件—另存为”，类型选“Word 文档（*.docx）”，再载入另存的文件；什么也没有保存。',
    en: 'The content of $1 is $2, whatever its name says, and cannot be read. Open it in Word or WPS, choose File, Save As, type Word Document (*.docx), and load that; nothing has been stored.',
  },
  office_save_as_xlsx: {
    zh: '$1 的内容是 $2 格式，不能直接读取（与扩展名无关）。请用 Excel 或 WPS 打开，选“文件—另存为”，类型选“Excel 工作簿（*.xlsx）”，再载入另存的文件；什么也没有保存。',
    en: 'The content of $1 is $2, whatever its name says, and cannot be read. Open it in Excel or WPS, choose File, Save As, type Excel Workbook (*.xlsx), and load that; nothing has been stored.',
  },
  office_save_as_either: {
    zh: '$1 的内容是 $2 格式，不能直接读取（与扩展名无关）。请用 Word、Excel 或 WPS 打开，选“文件—另存为”，存成 .docx 或 .xlsx 再载入；图片和扫描件须先转成文字；什么也没有保存。',
    en: 'The content of $1 is $2, whatever its name says, and cannot be read. Open it in Word, Excel or WPS and save it as .docx or .xlsx; pictures and scans have to be turned into text first; nothing has been stored.',
  },
  office_sheet_too_wide: {
    zh: '$1 的 $2 里，单元格 $3 超出能读的范围（256 列、50000 行）。请删去表格右侧和下方的空白格后另存再载入；什么也没有保存。',
    en: 'In $2 of $1, cell $3 lies outside of what is read (256 columns, 50000 rows). Delete the unused cells right of and below the table, save it and load that; nothing has been stored.',
  },
  office_line_too_wide: {
    zh: '$1 的第 $2 行超过 $3 列。请删去多余的列或核对分隔符后重新载入；什么也没有保存。',
    en: 'Line $2 of $1 has more than $3 columns. Delete the surplus columns or check the separators, then load it again; nothing has been stored.',
  },
  office_table_too_wide: {
    zh: '$1 里有表格超过 256 列。请删去多余的列后另存再载入；什么也没有保存。',
    en: 'A table in $1 has more than 256 columns. Delete the surplus columns, save it and load that; nothing has been stored.',
  },
  office_too_many_cells: {
    zh: '$1 的单元格超过 $2 个。请只保留要点表格后重新载入；什么也没有保存。',
    en: '$1 has more than $2 cells. Keep only the plan table and load it again; nothing has been stored.',
  },
});
