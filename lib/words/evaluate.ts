import { texts } from './text';

export const evaluateTexts = texts({
  evaluate_usage: {
    zh: '请写出文件夹：npm run evaluate -- 网页文件夹（或“识别有误”的导出文件） [--json] [--all]，或 npm run evaluate -- --plans 要点文件夹 [--json]',
    en: 'Name a folder: npm run evaluate -- FOLDER [--json] [--all] for pages (or the exported FILE of wrong recognitions), or npm run evaluate -- --plans FOLDER [--json] for plans',
  },
  evaluate_unknown_option: {
    zh: '不认识选项 $1。可用的选项是 --json、--all 和 --plans。',
    en: 'Unknown option $1. The options are --json, --all and --plans.',
  },
  evaluate_no_folder: {
    zh: '找不到文件夹 $1。请检查路径。',
    en: 'There is no folder $1. Check the path.',
  },
  evaluate_empty_folder: {
    zh: '文件夹 $1 里没有网页。请放入 <名称>.html（或 <名称>.facts.json）和 <名称>.json。',
    en: 'The folder $1 holds no pages. Put <name>.html (or <name>.facts.json) and <name>.json into it.',
  },
  evaluate_page_twice: {
    zh: '$1 既有 .html 又有 .facts.json，不知道该量哪一个。请只留一个。',
    en: '$1 is there as .html and as .facts.json; it is not clear which to measure. Keep one of them.',
  },
  evaluate_unreadable_json: {
    zh: '$1 无法按 JSON 读取：$2。请检查文件是否存在、是否完整。',
    en: '$1 cannot be read as JSON: $2. Check that the file is there and complete.',
  },
  evaluate_plans_empty_folder: {
    zh: '文件夹 $1 里没有 .expect.json 文件。请放入 <名称>.expect.json，其中写明各任务与内置要点的对应（like）。',
    en: 'The folder $1 holds no .expect.json files. Put <name>.expect.json into it; it says which seed task each task is like.',
  },
  evaluate_plans_no_tasks: {
    zh: '文件夹 $1 里的 .expect.json 都没有任务（tasks），没有可以测量的要点。',
    en: 'In the folder $1 no .expect.json file has tasks, so there is no plan to measure.',
  },
  evaluate_plans_unknown_like: {
    zh: '$1 的 $2 处不合要求：内置要点没有第 $3 项任务。请改成已有的任务号；没有对应的任务写 null。',
    en: '$1, at $2: the shipped plan has no task $3. Use the number of a task it has, or null where there is no counterpart.',
  },
});
