import { texts } from './text';

/** 词库: tasks that no subject fits, and what people add to the lexicon themselves. */
export const lexiconTexts = texts({
  addition_unknown_topic: {
    zh: '词库里已经没有主题“$1”，这些线索没有地方可放。请删除，或作为新主题重新添加。',
    en: 'The lexicon has no topic “$1” any more, so these cues have no place. Delete them, or add them as a new topic.',
  },
  addition_name_taken: {
    zh: '词库里已有主题“$1”。请换一个名称，或在“加到哪里”选这个主题。',
    en: 'The lexicon has a topic “$1” already. Choose another name, or choose that topic under “Add to”.',
  },
  addition_no_words: {
    zh: '还没有写任何词。请至少写一条要点用语或线索。',
    en: 'There are no words yet. Write at least one phrase or cue.',
  },
  addition_needs_name: { zh: '请写主题的名称。', en: 'Give the topic a name.' },
  addition_needs_plan: {
    zh: '请至少写一条要点用语：任务靠它与主题对应。',
    en: 'Write at least one phrase of the plan: it ties the task to the topic.',
  },
  addition_needs_strong: {
    zh: '请至少写一条强线索：网页靠它认出来。',
    en: 'Write at least one strong cue: it recognises the pages.',
  },
  addition_empty_cue: {
    zh: '“$1”没有可以比对的文字。请写出至少一个字；“…”只放在两段文字之间，一条里最多一个。',
    en: '“$1” has no text to look for. Write at least one character; “…” stands between two texts, once in a cue at most.',
  },
  addition_shared_cue: {
    zh: '线索“$1”已经是主题“$2”的强线索。请删去这一条，或改写到弱线索里。',
    en: 'The cue “$1” is already a strong cue of “$2”. Take it out, or make it a weak cue.',
  },
  addition_left_out: {
    zh: '本机添加到词库的“$1”不合要求，没有启用；其余照常识别。请到工作台“词库”修改或删除。',
    en: 'What was added to the lexicon here as “$1” does not fit and is not used; everything else works. Mend or delete it in the workbench under “Lexicon”.',
  },
  additions_full: {
    zh: '本机最多添加 $1 条，没有存入。请先删除不用的。',
    en: 'At most $1 can be added on this computer; this was not stored. Delete what is not needed first.',
  },
  additions_no_json: {
    zh: '$1 不是本程序导出的词库文件，没有导入任何内容。请选“导出”得到的 .json 文件。',
    en: '$1 is no lexicon file of this program; nothing was imported. Choose the .json file that “Export” gave.',
  },
  additions_too_large: {
    zh: '$1 太大（超过 $2 个字），没有导入任何内容。请分几个文件导出后再导入。',
    en: '$1 is too large (more than $2 characters); nothing was imported. Export it in several files.',
  },
  additions_strange_id: {
    zh: '$1 中“$2”的编号与名称不符，文件可能改动过，没有导入任何内容。请重新导出后再导入。',
    en: '$1: the id of “$2” does not belong to its name; the file may have been changed. Nothing was imported. Export it anew.',
  },

  lexicon_title: { zh: '词库', en: 'Lexicon' },
  lexicon_intro: {
    zh: '任务靠文字与词库里的主题对应，网页再靠主题的线索识别。没有主题的任务，网页只会按字面相近给出“待核”，可以在这里补上线索。',
    en: 'Tasks are tied to topics of the lexicon by their wording; pages are recognised by the topics’ cues. Pages for a task without a topic are at most 待核 by nearness of wording: add the cues here.',
  },
  lexicon_untied: { zh: '没有主题的任务（$1）', en: 'Tasks without a topic ($1)' },
  lexicon_all_tied: {
    zh: '✓ 每项任务都有对应的主题。',
    en: '✓ Every task has a topic.',
  },
  lexicon_add_for: { zh: '补线索', en: 'Add cues' },
  lexicon_add_for_task: { zh: '为任务 $1 补线索', en: 'Add cues for task $1' },
  lexicon_add_other: { zh: '添加主题或线索', en: 'Add a topic or cues' },
  lexicon_form: { zh: '添加到词库', en: 'Add to the lexicon' },
  lexicon_form_task: { zh: '为任务 $1 添加到词库', en: 'Add to the lexicon for task $1' },
  lexicon_into: { zh: '加到哪里', en: 'Add to' },
  lexicon_into_new: { zh: '新主题', en: 'A new topic' },
  lexicon_name: { zh: '主题名称', en: 'Name of the topic' },
  lexicon_list_plan: { zh: '要点用语', en: 'Phrases of the plan' },
  lexicon_help_plan: {
    zh: '要点怎样称呼这件事，一行一条。',
    en: 'How plans name the matter, one a line.',
  },
  lexicon_list_strong: { zh: '强线索', en: 'Strong cues' },
  lexicon_help_strong: {
    zh: '网页标题里出现就基本可以认定，一行一条。要具体；“…”代表中间隔着的几个字。',
    en: 'A page with it in the title is almost certainly about it, one a line. Be specific; “…” stands for a few characters between two words.',
  },
  lexicon_list_title: { zh: '标题线索', en: 'Title cues' },
  lexicon_help_title: {
    zh: '只在标题里算强线索，写在正文不算，一行一条。',
    en: 'Strong in the title only, one a line.',
  },
  lexicon_list_weak: { zh: '弱线索', en: 'Weak cues' },
  lexicon_help_weak: {
    zh: '只起旁证作用，一行一条。',
    en: 'They only support, one a line.',
  },
  lexicon_list_anti: { zh: '反线索', en: 'Anti-cues' },
  lexicon_help_anti: {
    zh: '出现时降低可能性，一行一条。',
    en: 'They speak against it, one a line.',
  },
  lexicon_list_columns: { zh: '栏目名称', en: 'Columns' },
  lexicon_help_columns: {
    zh: '这类网页所在的栏目，写名称里的一段，一行一条。',
    en: 'Columns in which such pages stand, a part of the name each, one a line.',
  },
  lexicon_more: {
    zh: '更多（标题线索、反线索、栏目、证明力、年度）',
    en: 'More (title cues, anti-cues, columns, proof, years)',
  },
  lexicon_proof: { zh: '网页能证明到什么程度', en: 'How far a page can prove it' },
  lexicon_proof_page: { zh: '单页即可', en: 'one page will do' },
  lexicon_proof_column: { zh: '要有持续更新的栏目', en: 'a column kept up to date' },
  lexicon_proof_partial: { zh: '只能证明一部分', en: 'a part of it only' },
  lexicon_proof_offline: { zh: '线下工作，网页只是旁证', en: 'offline work; pages only support' },
  lexicon_period: { zh: '年度要求', en: 'Years that count' },
  lexicon_period_year: { zh: '本年度', en: 'this year' },
  lexicon_period_threeYears: { zh: '近三年', en: 'the last three years' },
  lexicon_period_standing: { zh: '长期有效', en: 'any year' },
  lexicon_suggested: {
    zh: '任务原文里的词，点一下加到“$1”：',
    en: 'Words of the task; a click adds them to “$1”:',
  },
  lexicon_suggest_to: { zh: '点选的词加到', en: 'Add clicked words to' },
  lexicon_suggest_add: { zh: '把“$1”加到$2', en: 'Add “$1” to $2' },
  lexicon_effect: { zh: '存入以后会对应的任务', en: 'Tasks it would be tied to' },
  lexicon_effect_waiting: { zh: '正在试算……', en: 'Trying…' },
  lexicon_effect_none: {
    zh: '不会对应任何任务：要点用语在任务原文里一条也没有出现。',
    en: 'No task: none of the phrases stands in a task.',
  },
  lexicon_effect_by: { zh: '依据：$1', en: 'By: $1' },
  lexicon_effect_gained: { zh: '新对应', en: 'new' },
  lexicon_effect_lost: {
    zh: '这些任务将不再对应本主题：$1。请缩短或删去太具体的要点用语。',
    en: 'These tasks would be tied to the topic no more: $1. Shorten or take out phrases.',
  },
  lexicon_draft_first: {
    zh: '表单里还有没存的内容。请先存入词库，或点“放弃”，再补下一项。',
    en: 'The form holds words that are not kept yet. Keep or drop them first.',
  },
  lexicon_save: { zh: '存入词库', en: 'Keep' },
  lexicon_cancel: { zh: '放弃', en: 'Drop' },
  lexicon_own: { zh: '本机添加的（$1）', en: 'Added here ($1)' },
  lexicon_own_none: {
    zh: '本机还没有添加。要教它认一种新说法，请点上面的“添加主题或线索”；同事给的文件，请点下面的“导入文件”。',
    en: 'Nothing was added here yet. To teach it new words use the button above; a colleague’s file is imported below.',
  },
  lexicon_own_note: {
    zh: '只在本机生效。请导出成文件交给维护人员，并入以后大家都能用；同事的文件也可以导入。',
    en: 'They work on this computer only. Export them for those who mend the lexicon; files of colleagues can be imported.',
  },
  lexicon_own_into: { zh: '加到已有主题', en: 'words for a topic' },
  lexicon_own_new: { zh: '新主题', en: 'new topic' },
  lexicon_own_tasks: { zh: '对应任务 $1', en: 'tied to task $1' },
  lexicon_own_no_task: { zh: '没有对应任务', en: 'tied to no task' },
  lexicon_edit: { zh: '修改', en: 'Change' },
  lexicon_edit_of: { zh: '修改“$1”', en: 'Change “$1”' },
  lexicon_delete: { zh: '删除', en: 'Delete' },
  lexicon_delete_of: { zh: '删除“$1”', en: 'Delete “$1”' },
  lexicon_delete_sure: { zh: '确认删除“$1”', en: 'Yes, delete “$1”' },
  lexicon_export: { zh: '导出成文件', en: 'Export as a file' },
  lexicon_import: { zh: '导入文件', en: 'Import a file' },
  lexicon_subjects: { zh: '全部主题和对应的任务（$1）', en: 'All topics and their tasks ($1)' },
  lexicon_subject: { zh: '主题', en: 'Topic' },
  lexicon_tasks: { zh: '对应的任务', en: 'Tasks' },
  lexicon_again: { zh: '再试一次', en: 'Try again' },
  done_addition: {
    zh: '“$1”已存入本机词库，网页从现在起按它识别。',
    en: '“$1” is kept on this computer; pages are recognised by it from now on.',
  },
  done_addition_removed: {
    zh: '“$1”已从本机词库删除，网页从现在起不再按它识别。',
    en: '“$1” was deleted here; pages are recognised without it from now on.',
  },
  done_additions_imported: { zh: '已从 $2 导入（$1 条）。', en: 'Imported from $2 ($1).' },
  done_additions_exported: { zh: '已导出：$1', en: 'Exported: $1' },
});
