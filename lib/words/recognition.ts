import { texts } from './text';

export const recognitionTexts = texts({
  grade_strong: { zh: '证据充分', en: 'Strong evidence' },
  grade_likely: { zh: '较可能', en: 'Likely' },
  grade_check: { zh: '待核', en: 'To check' },
  recognition_home_page: {
    zh: '这是首页，不作为履行任务的证据。',
    en: 'This is the home page; it is no evidence for a task.',
  },
  recognition_excluded: {
    zh: '这一页属于“$1”（写有“$2”），不作为履行任务的证据。',
    en: 'This page is of a kind that is no evidence for a task: $1 (it says “$2”).',
  },
  recognition_restricted: {
    zh: '这一页属于“$1”（写有“$2”），证明力降低，请人工核对。',
    en: 'This page is of a kind that proves less: $1 (it says “$2”). Please check.',
  },
  reason_title: { zh: '标题写有$1', en: 'The title says $1' },
  reason_column: { zh: '所在栏目为$1', en: 'It stands in the column $1' },
  reason_infobox: { zh: '信息框写有$1', en: 'The information box says $1' },
  reason_lead: { zh: '首段写有$1', en: 'The first paragraph says $1' },
  reason_text: { zh: '正文写有$1', en: 'The text says $1' },
  reason_table: { zh: '表格写有$1', en: 'A table says $1' },
  reason_attachment: { zh: '附件名写有$1', en: 'The name of an attachment says $1' },
  reason_image: { zh: '图片说明写有$1', en: 'The alternative text of a picture says $1' },
  reason_link: { zh: '相关链接写有$1', en: 'A related link says $1' },
  reason_path: { zh: '网址里的栏目代号为 $1', en: 'The address has the column code $1' },
  missing_duty: { zh: '未见要素“$1”', en: 'Not seen: $1' },
  lacks_title: { zh: '标题没有本任务的用语', en: 'The title has no words of this task' },
  lacks_place: { zh: '所在栏目不是本任务的栏目', en: 'It does not stand in a column of this task' },
  lacks_content: {
    zh: '首段、表格和附件没有本任务的用语',
    en: 'Opening, tables and attachments have no words of this task',
  },
  lacks_contradicted: {
    zh: '标题或栏目写有$1，与本任务不符',
    en: 'Title or column says $1, which speaks against this task',
  },
  gate_reposted: { zh: '转载自$1，不计', en: 'Reposted from $1; does not count' },
  gate_marked_reposted: {
    zh: '标题注明转载，不计',
    en: 'The title says that it is a repost; does not count',
  },
  gate_unit: {
    zh: '$1不是本任务的牵头或责任单位，不计',
    en: '$1 is neither lead nor responsible unit; does not count',
  },
  gate_undated: { zh: '缺发布日期，不计', en: 'No date of publication; does not count' },
  gate_too_early: {
    zh: '$1年发布，早于本年度，不计',
    en: 'Published in $1, before the year of the plan; does not count',
  },
  gate_too_late: {
    zh: '$1年发布，晚于本年度，不计',
    en: 'Published in $1, after the year of the plan; does not count',
  },
  lexicon_shared_cue: {
    zh: '$1 的 $2 处不合要求：线索词“$3”已经是主题“$4”的强线索。请只留一处，或在其中一处改为弱线索。整个词库未启用，仍用上一份。',
    en: '$1, at $2: the cue “$3” is already a strong cue of “$4”. Keep it in one place, or make it a weak cue. The lexicon is refused as a whole; the last good one stays in use.',
  },
  lexicon_dangling_topic: {
    zh: '$1 的 $2 处不合要求：没有编号为“$3”的主题。请改成 topics.json 或 forms.json 中已有的编号。整个词库未启用，仍用上一份。',
    en: '$1, at $2: there is no topic with the id “$3”. Use an id from topics.json or forms.json. The lexicon is refused as a whole; the last good one stays in use.',
  },
  lexicon_repeated_id: {
    zh: '$1 的 $2 处不合要求：编号“$3”重复。请换一个编号。整个词库未启用，仍用上一份。',
    en: '$1, at $2: the id “$3” is used twice. Choose another. The lexicon is refused as a whole; the last good one stays in use.',
  },
  lexicon_empty_cue: {
    zh: '$1 的 $2 处不合要求：线索词“$3”没有可以比对的文字。请写出至少一个字；“…”只放在两段文字之间，一条线索里最多一个。整个词库未启用，仍用上一份。',
    en: '$1, at $2: the cue “$3” has no text to look for. Write at least one character; “…” stands between two texts, once in a cue at most. The lexicon is refused as a whole; the last good one stays in use.',
  },
});
