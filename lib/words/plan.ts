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
});
