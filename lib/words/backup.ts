import { texts } from './text';

export const backupTexts = texts({
  backup_title: { zh: '备份和恢复', en: 'Backup and restore' },
  backup_what: {
    zh: '一份备份是一个文件，里面有这台电脑上的全部判定、佐证留底、导入的要点和名册、设置、草稿、没写完的内容、快审队列、台账的列和模板、识别有误的记录和判定时的网页文字。浏览器损坏、重装或换电脑时，用它恢复。',
    en: 'A backup is one file with everything on this computer: decisions, kept evidence, imported plans and rosters, settings, drafts, what is half-written, the review queue, the columns and templates of the ledger, reports and the words of pages that were decided on. It brings them back after a damaged browser or on another computer.',
  },
  backup_not_in: { zh: '不在备份里的', en: 'What a backup does not have' },
  backup_not_permissions: {
    zh: '浏览器给的权限（预览站、添加的门户、自动备份）：只有浏览器能给。恢复以后，缺的权限列在“设置”里，点一下重新授权；自动备份要重新打开。',
    en: 'Permissions that the browser gave (preview sites, added portals, the weekly backup by itself): only the browser can give them. After a restore the settings list those that are missing, with a button to ask for each; switch the weekly backup on again.',
  },
  backup_not_saving: {
    zh: '点了确认、还没有保存好的判定：几秒钟内就会存进判定记录，请在提示“已确认”以后再备份。',
    en: 'A decision that was sent and not recorded yet: it is in the log within seconds; make the backup after it is said to be recorded.',
  },
  backup_not_long: {
    zh: '没写完的文字总共超过 150 万字的部分（留最近写的），以及超过二百万字的导入清单。原来的文件请另外留好。',
    en: 'Half-written text beyond 1.5 million characters in all (the latest is kept), and lists for import of more than two million. Keep the files themselves.',
  },
  backup_not_tabs: {
    zh: '打开着的标签页上的识别结果：重新打开网页就有。',
    en: 'What was recognised on the tabs that are open: it is there again when the pages are opened.',
  },
  backup_keep: {
    zh: '请把它放到这台电脑以外的地方（U 盘或单位共享盘）。里面有姓名和判定，请不要发到公开的群里。',
    en: 'Keep it off this computer (USB stick or a shared drive). It names people and their decisions; do not make it public.',
  },
  backup_never: { zh: '从未备份。', en: 'Never backed up.' },
  backup_today: { zh: '上次备份：今天。', en: 'Last backup: today.' },
  backup_days: { zh: '上次备份：$1 天前。', en: 'Last backup, days ago: $1.' },
  backup_decisions: { zh: '现有判定 $1 条。', en: 'Decisions here: $1.' },
  backup_due: {
    zh: '这台电脑上的判定已经一周没有备份。浏览器损坏或被重装时，没有备份的判定找不回来。',
    en: 'The decisions on this computer have not been backed up for a week. Without a backup they are lost with the browser.',
  },
  backup_due_never: {
    zh: '这台电脑上的判定从未备份。浏览器损坏或被重装时，没有备份的判定找不回来。',
    en: 'The decisions on this computer were never backed up. Without a backup they are lost with the browser.',
  },
  backup_make: { zh: '现在备份', en: 'Back up now' },
  backup_file_name: { zh: '要点镜备份-$1.jsonl.gz', en: 'planlens-backup-$1.jsonl.gz' },
  backup_making: { zh: '正在备份：已写 $1 条……', en: 'Backing up; entries so far: $1…' },
  backup_done: {
    zh: '备份已交给浏览器保存：$1，共 $2 条。请到下载文件夹里确认，并放到别处一份。',
    en: 'The backup went to the browser’s downloads: $1 (entries: $2). Look for it there and keep a copy elsewhere.',
  },
  backup_automatic: { zh: '每周自动备份', en: 'Automatic weekly backup' },
  backup_automatic_off: {
    zh: '打开后，每过一周，下一次打开要点镜时自动存一份到下载文件夹。浏览器会先问您是否允许管理下载。',
    en: 'When on, a backup goes to the downloads folder the next time PlanLens is opened after a week. The browser first asks for the permission to manage downloads.',
  },
  backup_automatic_on: {
    zh: '已打开：每过一周，下一次打开要点镜时自动存一份到下载文件夹。',
    en: 'On: a backup goes to the downloads folder the next time PlanLens is opened after a week.',
  },
  backup_automatic_start: { zh: '打开自动备份', en: 'Switch on' },
  backup_automatic_stop: { zh: '关闭自动备份', en: 'Switch off' },
  backup_automatic_denied: {
    zh: '浏览器没有允许管理下载，自动备份没有打开。仍然可以随时自己备份。',
    en: 'The browser did not allow it; automatic backup stays off. You can still back up by hand.',
  },
  backup_automatic_started: { zh: '自动备份已打开。', en: 'Automatic backup is on.' },
  backup_automatic_stopped: {
    zh: '自动备份已关闭，权限已退还。',
    en: 'Automatic backup is off; the permission was given back.',
  },

  backup_restore: { zh: '从备份恢复', en: 'Restore from a backup' },
  backup_restore_what: {
    zh: '选一个备份文件后，先看会改变什么，再决定是否恢复。已有的判定不会被覆盖或删除。',
    en: 'Choose a file; you first see what it would change. Decisions that are here are never overwritten or deleted.',
  },
  backup_choose: { zh: '选备份文件', en: 'Choose a backup file' },
  backup_looking: { zh: '正在检查备份：第 $1 条，共 $2 条……', en: 'Checking the backup: entry $1 of $2…' },
  backup_restoring: { zh: '正在恢复：第 $1 条，共 $2 条……', en: 'Restoring: entry $1 of $2…' },
  backup_stop: { zh: '停止', en: 'Stop' },
  backup_stopped: {
    zh: '已停止。停下之前恢复的判定留着；再恢复一次同一个文件就能接着做完，不会重复。',
    en: 'Stopped. What was restored so far stays; restoring the same file again completes it and counts nothing twice.',
  },
  backup_preview: { zh: '“$1”会改变什么', en: 'What “$1” would change' },
  backup_made_at: { zh: '制作于 $1，$2。', en: 'Made on $1, $2.' },
  backup_column_what: { zh: '内容', en: 'What' },
  backup_column_added: { zh: '新增', en: 'New' },
  backup_column_here: { zh: '本机已有', en: 'Here already' },
  backup_column_differing: { zh: '与本机不同', en: 'Different here' },
  backup_column_left: { zh: '不取', en: 'Not taken' },
  backup_section_decisions: { zh: '判定', en: 'Decisions' },
  backup_section_texts: { zh: '判定时的网页文字', en: 'Words of pages' },
  backup_section_settings: { zh: '设置和草稿', en: 'Settings and drafts' },
  backup_section_reports: { zh: '识别有误的记录', en: 'Reports' },
  backup_section_plans: { zh: '导入的要点', en: 'Imported plans' },
  backup_section_evidence: { zh: '佐证留底', en: 'Kept evidence' },
  backup_by_plan: { zh: '其中新增的判定：$1 $2 条。', en: 'New decisions of $1: $2.' },
  backup_differs: { zh: '与本机不同的设置', en: 'Settings that differ' },
  backup_differs_actor: {
    zh: '操作人：本机是$1，备份里是$2。',
    en: 'Acting person: here $1, in the backup $2.',
  },
  backup_differs_unit: {
    zh: '正在看的单位：本机是$1，备份里是$2。',
    en: 'Unit in front: here $1, in the backup $2.',
  },
  backup_differs_members: { zh: '“$1”的成员名单。', en: 'The members of “$1”.' },
  backup_differs_learning: { zh: '是否参考以往判定。', en: 'Whether grades learn from decisions.' },
  backup_differs_manners: {
    zh: '页边标签的位置和隐藏的地方。',
    en: 'Where the edge tab stands and is hidden.',
  },
  backup_differs_fields: {
    zh: '没写完的内容（备注、表单等）。',
    en: 'What is half-written (remarks, forms).',
  },
  backup_differs_review: { zh: '快审队列。', en: 'The review queue.' },
  backup_differs_overlay: { zh: '网页上的面板是否展开。', en: 'Whether the panel in the page is open.' },
  backup_differs_map: { zh: '覆盖图的筛选。', en: 'The filter of the map.' },
  backup_differs_looked: { zh: '工作台里看的是哪份要点。', en: 'Which plan the workbench shows.' },
  backup_differs_order: {
    zh: '台账导出的选择（表、格式、列）。',
    en: 'What the ledger exports (table, format, columns).',
  },
  backup_differs_templates: { zh: '台账的同名模板。', en: 'Ledger templates of the same name.' },
  backup_differs_list: { zh: '还没有记录的导入清单。', en: 'The list of evidence that is not recorded yet.' },
  backup_differs_imports: {
    zh: '还没有导入的要点文件的更正。',
    en: 'Corrections of plan files that are not imported yet.',
  },
  backup_differs_portal_form: {
    zh: '添加门户时没填完的内容。',
    en: 'The half-filled form for another portal.',
  },
  backup_differs_roster_drafts: { zh: '没有保存的名册修改。', en: 'Changes of rosters that are not saved.' },
  backup_differs_report: { zh: '对“$1”的识别有误记录。', en: 'The report on “$1”.' },
  backup_differs_roster: { zh: '$1的单位名册。', en: 'The roster of $1.' },
  backup_differs_plan: {
    zh: '正在使用哪个要点（备份里是“$1”）。',
    en: 'Which plan is in use (in the backup “$1”).',
  },
  backup_replace: { zh: '不同的设置，改用备份里的', en: 'Take the backup’s settings where they differ' },
  backup_left_why: {
    zh: '“不取”的是：同一次操作在本机已经记成另一条判定，或者本机的记录已满。本机的保留不动。',
    en: '“Not taken”: the same request is recorded differently here, or there is no room for more reports. What is here stays.',
  },
  backup_nothing_new: {
    zh: '备份里的内容本机都有，恢复不会改变什么。',
    en: 'Everything in it is here already; a restore would change nothing.',
  },
  backup_apply: { zh: '恢复', en: 'Restore' },
  backup_forget: { zh: '不恢复', en: 'Do not restore' },
  backup_restored: {
    zh: '已恢复：判定新增 $1 条，其他新增 $2 条。',
    en: 'Restored. New decisions: $1; new entries of other kinds: $2.',
  },

  backup_not_gzip: {
    zh: '“$1”不是要点镜的备份（不是 gzip 文件）。什么都没有恢复；请选名字像“要点镜备份-日期.jsonl.gz”的文件。',
    en: '“$1” is no PlanLens backup (not a gzip file). Nothing was restored; choose a file whose name ends in .jsonl.gz.',
  },
  backup_other_file: {
    zh: '“$1”能解开，但不是要点镜的备份。什么都没有恢复；请另选文件。',
    en: '“$1” can be unpacked but is no PlanLens backup. Nothing was restored; choose another file.',
  },
  backup_newer: {
    zh: '“$1”是更新版本的要点镜做的（备份格式 $2，本机只认到 $3）。什么都没有恢复；请先更新本扩展。',
    en: '“$1” was made by a newer PlanLens (format $2; this one reads up to $3). Nothing was restored; update the extension first.',
  },
  backup_other_place: {
    zh: '“$1”是$2的备份，这里是$3。什么都没有恢复；请选本地的备份。',
    en: '“$1” is a backup of $2; this is $3. Nothing was restored; choose a backup of this place.',
  },
  backup_cut_off: {
    zh: '“$1”不完整：后面一截没有了。什么都没有恢复；请重新拷贝一次，或换一份备份。',
    en: '“$1” is incomplete: its end is missing. Nothing was restored; copy it again or take another backup.',
  },
  backup_changed: {
    zh: '“$1”的内容和它自己的校验码对不上，可能传坏了或被改过。什么都没有恢复；请重新拷贝一次，或换一份备份。',
    en: '“$1” does not match its own checksum: it was damaged or changed. Nothing was restored; copy it again or take another backup.',
  },
  backup_after_end: {
    zh: '“$1”在结尾之后还有内容（第 $2 行）。什么都没有恢复；请换一份备份。',
    en: '“$1” goes on behind its end (line $2). Nothing was restored; take another backup.',
  },
  backup_line: {
    zh: '“$1”第 $2 行读不懂（$3）。什么都没有恢复；请换一份备份。',
    en: '“$1”, line $2 cannot be understood ($3). Nothing was restored; take another backup.',
  },
  backup_tampered: {
    zh: '“$1”第 $2 行的内容和它的编号对不上，可能被改过。什么都没有恢复；请换一份备份。',
    en: '“$1”, line $2 does not match its own id: it may have been changed. Nothing was restored; take another backup.',
  },
  backup_bomb: {
    zh: '“$1”解开后大得不正常，已停止读取。什么都没有恢复；请换一份备份。',
    en: '“$1” unpacks to an abnormal size; reading was stopped. Nothing was restored; take another backup.',
  },
  backup_not_text: {
    zh: '“$1”里的文字不是 UTF-8。什么都没有恢复；请换一份备份。',
    en: 'The text in “$1” is not UTF-8. Nothing was restored; take another backup.',
  },
  backup_unreadable_file: {
    zh: '“$1”读不出来：$2。文件可能已被移动或改名，请重新选择。',
    en: '“$1” cannot be read: $2. It may have been moved or renamed; choose it again.',
  },
});
