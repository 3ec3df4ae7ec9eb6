import { texts } from './text';

/** 设置, and what is said before the first use. */
export const settingsTexts = texts({
  settings_title: { zh: '设置', en: 'Settings' },
  settings_actor: { zh: '操作人', en: 'Acting person' },
  settings_actor_now: { zh: '现在由$1操作：$2，$3。', en: '$1 is acting: $2, $3.' },
  settings_actor_note: {
    zh: '每一条判定都记在当时的操作人名下。多人共用这台电脑时，换人请先更换；何时换的人会记下来，以前的记录不变。',
    en: 'Every decision is recorded under whoever is acting. On a shared computer change the person first; the change is logged and earlier records stay.',
  },
  settings_manners: { zh: '网页边上的标签', en: 'The tab at the edge of pages' },
  settings_side: { zh: '标签在网页的哪一边', en: 'Which edge it stands at' },
  settings_side_left: { zh: '左边', en: 'Left' },
  settings_side_right: { zh: '右边', en: 'Right' },
  settings_hidden: { zh: '不显示标签的地方', en: 'Where it is hidden' },
  settings_hidden_none: {
    zh: '没有隐藏过。要在某一页或某个栏目隐藏，请在网页里点标签旁的菜单。',
    en: 'Nowhere. To hide it on a page or in a column, use the menu beside the tab in the page.',
  },
  settings_hidden_site: { zh: '整个网站', en: 'The whole site' },
  settings_hidden_column: { zh: '栏目 $1', en: 'Column $1' },
  settings_hidden_page: { zh: '网页 $1', en: 'Page $1' },
  settings_show_again: { zh: '恢复显示', en: 'Show again' },
  settings_show_again_of: { zh: '恢复显示：$1', en: 'Show again: $1' },
  settings_done_side: {
    zh: '标签的位置已改，打开着的网页立即生效。',
    en: 'The tab has moved, in open pages too.',
  },
  settings_done_shown: { zh: '已恢复显示：$1。', en: 'Shown again: $1.' },
  settings_preview_none: {
    zh: '没有预览网站。发布系统的预览页打开时，点工具栏的要点镜，可以把那个网站加进来。',
    en: 'None. Open a preview of your publishing system and click PlanLens in the toolbar to add it.',
  },
  settings_preview: { zh: '预览网站', en: 'Preview sites' },
  settings_portals_missing: { zh: '缺少权限的门户', en: 'Portals without permission' },
  settings_portal: { zh: '$1（$2）', en: '$1 ($2)' },
  settings_portal_allowed: {
    zh: '浏览器已给权限，“$1”的网页打开时会识别。',
    en: 'The browser gave the permission; pages of “$1” are read when they are opened.',
  },
  settings_portal_denied: {
    zh: '浏览器没有给权限，“$1”的网页不会识别。要读取的话请再点“重新授权”，并在浏览器的询问里选“允许”。',
    en: 'The browser gave no permission; pages of “$1” are not read. To read them, ask again and allow it when the browser asks.',
  },
  settings_language: { zh: '语言', en: 'Language' },
  settings_language_note: {
    zh: '要点镜跟随浏览器的语言：浏览器界面是中文就说中文，否则说英文。要更改，请改浏览器的语言设置。',
    en: 'PlanLens follows the browser: Chinese where the browser is in Chinese, otherwise English. Change it in the browser’s settings.',
  },
  settings_storage: { zh: '存储', en: 'Storage' },
  settings_storage_used: { zh: '已用 $1。', en: 'In use: $1.' },
  settings_persisted: {
    zh: '浏览器已答应：磁盘紧张时也不会自动清掉要点镜的数据。卸载扩展或删除浏览器用户资料仍会清掉，所以请照常备份。',
    en: 'The browser has promised not to clear the data when the disk is short. Removing the extension or the browser profile still does, so keep backing up.',
  },
  settings_not_persisted: {
    zh: '浏览器还没有答应长期保存。要点镜有“无限存储”权限，一般不会被自动清理；再请求一次更稳妥。卸载扩展或删除浏览器用户资料会清掉数据，所以请照常备份。',
    en: 'The browser has not promised to keep the data for good. With unlimited storage it is not usually cleared; asking once more is safer. Removing the extension or the profile clears it, so keep backing up.',
  },
  settings_persist: { zh: '请求长期保存', en: 'Ask to keep it for good' },
  settings_persist_done: { zh: '浏览器已答应长期保存。', en: 'The browser has agreed.' },
  settings_persist_denied: {
    zh: '浏览器这次没有答应（各浏览器规则不同，不弹窗询问）。数据仍然保存着；请按周备份。',
    en: 'The browser did not agree this time (browsers decide by themselves). The data is still kept; back up weekly.',
  },
  settings_storage_unknown: { zh: '浏览器没有说用了多少。', en: 'The browser does not say.' },
  settings_versions: { zh: '版本', en: 'Versions' },
  settings_version_extension: { zh: '要点镜', en: 'PlanLens' },
  settings_version_plan: { zh: '使用中的要点', en: 'Plan in use' },
  settings_version_plan_is: { zh: '$1（第 $2 版）', en: '$1 (revision $2)' },
  settings_version_shipped: { zh: '随扩展提供', en: 'comes with the extension' },
  settings_version_stored: { zh: '$1 由$2导入，文件：$3', en: 'imported on $1 by $2 from $3' },
  settings_version_rules: { zh: '识别规则', en: 'Rules of recognition' },
  settings_version_rules_is: {
    zh: '指纹 $1：要点、要素或词库一有变化，它就不同；判定里记的是当时的指纹',
    en: 'fingerprint $1; differs as soon as plan, duties or lexicon change, and is kept with every decision',
  },
  settings_version_lexicon: { zh: '词库', en: 'Lexicon' },
  settings_version_lexicon_is: {
    zh: '随扩展提供，加本机补充的词条 $1 条',
    en: 'comes with the extension; additions here: $1',
  },
  settings_loading: { zh: '正在读取……', en: 'Reading…' },

  first_title: { zh: '第一次使用，三步开始', en: 'First use: three steps' },
  first_step_actor: {
    zh: '告诉要点镜您是谁：单位、身份、姓名。判定要有人署名。',
    en: 'Say who you are: unit, role, name. Every decision is signed.',
  },
  first_step_page: {
    zh: '打开区政府门户的任一网页，看边上的标签说它履行了哪一项任务、依据是哪几句。',
    en: 'Open any page of the district’s portal: the tab at its edge says which task it fulfils and by which sentences.',
  },
  first_step_decide: {
    zh: '点工具栏的要点镜，核对后确认或否定。只有人的确认才算覆盖。',
    en: 'Click PlanLens in the toolbar, check, and confirm or reject. Only a person’s confirmation counts.',
  },
  first_begin: { zh: '填写单位、身份和姓名', en: 'Enter unit, role and name' },
  first_help: { zh: '先看帮助', en: 'Read the help first' },
});
