import { texts } from './text';

/** 要点与名册: the plans that are kept, which one is in use, and the rosters. */
export const plansTexts = texts({
  plans_title: { zh: '要点与名册', en: 'Plans and rosters' },
  plans_bring_in: { zh: '导入新的要点文件', en: 'Import a plan file' },
  plans_facts: { zh: '$1 · $2 年 · $3 项任务 · 第 $4 版', en: '$1 · $2 · tasks: $3 · revision $4' },
  plans_in_use: { zh: '现用', en: 'In use' },
  plans_use: { zh: '改用这份', en: 'Use this one' },
  plans_shipped: { zh: '随扩展附带。', en: 'Comes with the extension.' },
  plans_source: { zh: '来自文件 $1；$2 由$3存入。', en: 'From the file $1; stored on $2 by $3.' },
  plans_hash: { zh: '文件校验值（SHA-256）：', en: 'Hash of the file (SHA-256):' },
  plans_question: {
    zh: '改用后，网页识别、任务清单和新的判定都按《$1》。原来那份的判定都保留，换回去就能看到。确定改用吗？',
    en: 'From then on pages, lists of tasks and new decisions go by “$1”. The decisions of the other plan stay and are there when you change back. Use it?',
  },
  plans_yes: { zh: '确定改用', en: 'Use it' },
  plans_no: { zh: '不改', en: 'Leave it' },
  plans_chosen: { zh: '现在用的是《$1》。', en: '“$1” is in use now.' },
  portals_title: { zh: '门户', en: 'Portals' },
  portals_hint: {
    zh: '每个门户按一份要点识别；“改用这份”换的是第一个门户的要点。',
    en: 'Each portal is read by one plan; “Use this one” above is about the first portal.',
  },
  portals_facts: { zh: '$1 · $2', en: '$1 · $2' },
  portals_plan: { zh: '按哪份要点识别', en: 'Read by the plan' },
  portals_use: { zh: '换用', en: 'Change' },
  portals_remove: { zh: '移除', en: 'Remove' },
  portals_removed: {
    zh: '已移除$1，读取权限已交还；它的判定记录都在。',
    en: '$1 is removed and its permission given back; its decisions are all still there.',
  },
  portals_added: {
    zh: '已添加$1，打开它的网页就会识别。',
    en: '$1 is added; its pages are read when they are opened.',
  },
  portals_not_allowed: {
    zh: '缺少权限：浏览器没有让要点镜读取它的网页。',
    en: 'Permission missing: the browser does not let its pages be read.',
  },
  portals_to_allow: { zh: '到“设置”重新授权', en: 'Ask for permission in the settings' },
  portals_add: { zh: '添加门户', en: 'Add a portal' },
  portals_add_hint: {
    zh: '只会读取这个网站的网页。按下按钮后浏览器会再问一次，请选“允许”。',
    en: 'Only pages of this site are read. The browser asks once more after the button is pressed.',
  },
  portals_field_name: { zh: '门户名称', en: 'Name' },
  portals_field_place: { zh: '所属地区（如：柴桑区）', en: 'Its district' },
  portals_field_superiors: {
    zh: '上级地区（用顿号隔开，如：九江市、江西省）',
    en: 'Places above it (、 between them)',
  },
  portals_field_address: { zh: '首页地址', en: 'Address' },
  portals_lacks: { zh: '还差：$1。', en: 'Still needed: $1.' },
  portals_ask: { zh: '申请读取权限并添加', en: 'Ask for the permission and add' },
  plan_import_no_actor: {
    zh: '还不知道是谁在操作，没有保存。请先点工具栏的要点镜图标，填写单位、身份和姓名，再载入要点。',
    en: 'It is not known who is acting; nothing has been stored. Press the PlanLens button, enter unit, role and name, then load the plan.',
  },
  plan_import_no_place: {
    zh: '$1 的标题没有写明是哪个地区的要点，没有保存。请在预览的“地区”一栏填写，如“浔阳区”：单位要按这个地区的名册认，外地的网页也要靠它排除。',
    en: 'The title of $1 does not say which place it is the plan of; nothing has been stored. Fill in “Place” in the preview, such as 浔阳区: units are looked up in its roster, and pages of other places are told by it.',
  },
  plan_import_alias_unit: {
    zh: '$1 里“$2”记作“$3”的别称，但名册里没有“$3”。请在预览中改选单位，或把它列为新单位；什么也没有保存。',
    en: '$1 takes “$2” for another name of “$3”, which the roster does not have. Choose another unit in the preview or make it a new one; nothing has been stored.',
  },
  plan_import_unknown_unit: {
    zh: '$1 第 $2 项任务写有“$3”，名册里没有；这样的名称共 $4 个。请在预览中逐一选定：别称、新单位或单位合称；什么也没有保存。',
    en: 'Task $2 in $1 names “$3”, which the roster does not have; there are $4 such names. Settle each in the preview as another name, a new unit or a group; nothing has been stored.',
  },
  plan_import_twin: {
    zh: '$1 的任务与已有的《$2》逐项相同，没有另存一份。若只是要改要素或标题，请选“作为《$2》的修订”再保存。',
    en: 'The tasks in $1 are those of “$2”, which is there already; no second copy was stored. To change duties or title, store it as a revision of “$2”.',
  },
  plan_import_other: {
    zh: '$1 是 $2 的要点，不能作为《$3》（$4）的修订：那样旧判定会算到新任务上。请作为新的要点保存；什么也没有保存。',
    en: '$1 is the plan of $2 and cannot revise “$3” ($4): decisions would count for other tasks. Store it as a new plan; nothing has been stored.',
  },
  plan_revision_there: {
    zh: '《$1》的第 $2 版已经有了，可能是别的窗口刚存的。请重新载入文件，在预览中核对后再保存；什么也没有保存。',
    en: 'Revision $2 of “$1” is there already, perhaps stored by another window just now. Load the file again, check the preview and store it; nothing has been stored.',
  },
  plan_not_kept: {
    zh: '没有保存过编号为“$1”的要点，可能已在别的窗口更换。请刷新要点列表再选。',
    en: 'No plan “$1” is kept; another window may have changed it. Reload the list of plans and choose again.',
  },
  portal_unknown: {
    zh: '没有编号为“$1”的门户，没有更换要点。请刷新工作台再选。',
    en: 'There is no portal “$1”; the plan was not changed. Reload the workbench and choose again.',
  },
  portal_no_address: {
    zh: '“$1”不是网站地址，没有添加。请填门户首页的地址，如 www.xunyang.gov.cn。',
    en: '“$1” is no address of a site; nothing was added. Enter that of the portal, such as www.xunyang.gov.cn.',
  },
  portal_there: { zh: '$1 已经在门户列表里，没有再添加。', en: '$1 is among the portals already.' },
  portal_is_preview: {
    zh: '$1 现在是预览站，没有添加。请先在工具栏的要点镜窗口里移除这个预览站。',
    en: '$1 is a preview site now; nothing was added. Remove it as a preview site in the popup first.',
  },
  portal_full: {
    zh: '最多添加 $1 个门户，没有再添加。请先移除不用的门户。',
    en: 'There is room for $1 portals; nothing was added. Remove one that is not needed.',
  },
  portal_denied: {
    zh: '浏览器没有给 $1 的读取权限，没有添加。请再点一次，并在浏览器的询问中选“允许”。',
    en: 'The browser did not allow $1 to be read; nothing was added. Press again and allow it when the browser asks.',
  },
  roster_other_place: {
    zh: '这份名册是$1的，现在打开的是$2的名册，没有保存。请先切换到$1的要点再导入。',
    en: 'This is the roster of $1, but that of $2 is open; nothing has been stored. Put a plan of $1 in use first.',
  },
  roster_of_no_plan: {
    zh: '还没有$1的要点，没有保存。请先载入$1的要点，名册会随它一起建立。',
    en: 'There is no plan of $1 yet; nothing has been stored. Load one first, its roster comes with it.',
  },
  roster_loses_unit: {
    zh: '《$1》第 $2 项任务写有“$3”，新名册里却没有；这样的名称共 $4 个，没有保存。请保留这个单位，或把“$3”列为别的单位的别称。',
    en: 'Task $2 of “$1” names “$3”, which the new roster does not have; there are $4 such names. Nothing has been stored: keep the unit, or make “$3” another name of one.',
  },
  roster_loses_decided: {
    zh: '《$1》已有“$2”的判定，新名册里却没有这个单位，没有保存。请保留“$2”：改了名称，它的判定就没有归属。',
    en: '“$1” has decisions of “$2”, which the new roster does not have. Nothing has been stored: keep the unit, for its decisions would belong to nobody.',
  },
  plan_lost: {
    zh: '选用的要点（编号 $1）在本机找不到了，暂用随附的《$2》。请打开工作台的“要点与名册”，重新导入原来的文件；判定记录都在。',
    en: 'The plan in use ($1) is no longer on this computer; the shipped “$2” is used meanwhile. Import its file again in the workbench; all decisions are still there.',
  },
  plan_without_roster: {
    zh: '《$1》缺少$2的单位名册，不能使用。请在“要点与名册”导入这个名册。',
    en: '“$1” lacks the roster of $2 and cannot be used. Import that roster in the workbench.',
  },
});
