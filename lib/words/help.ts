import { texts } from './text';

/** 帮助. */
export const helpTexts = texts({
  help_title: { zh: '帮助', en: 'Help' },
  help_contents: { zh: '本页内容', en: 'On this page' },
  help_way: { zh: '怎么用', en: 'How it works' },
  help_picture: {
    zh: '三步：网页边上的标签，面板里的依据和原句，点工具栏打开的窗口里确认或否定',
    en: 'Three steps: the tab at the edge of the page, reasons and quotes in the panel, confirm or reject in the popup of the toolbar',
  },
  help_picture_tab: { zh: '点边上的标签', en: 'Click the tab at the edge' },
  help_picture_reasons: { zh: '对照依据和原句', en: 'Compare the quotes' },
  help_picture_verdict: { zh: '点工具栏，确认或否定', en: 'Toolbar: confirm or reject' },
  help_way_read: {
    zh: '打开门户的网页，要点镜在这台电脑上读它的标题、栏目、日期和正文，边上的标签显示识别结果。',
    en: 'Open a page of the portal. PlanLens reads title, column, dates and text on this computer; the tab at the edge shows what it found.',
  },
  help_way_check: {
    zh: '点标签，看依据：每一句都能点回原文。依据不对就不要确认。',
    en: 'Click the tab and look at the reasons; every quote leads to its place in the page. Do not confirm what they do not bear out.',
  },
  help_way_decide: {
    zh: '点工具栏的要点镜，确认、否定或写备注。判定带着您的姓名、单位和时间，存在这台电脑上。',
    en: 'Click PlanLens in the toolbar to confirm, reject or add a note. The decision carries your name, unit and time and stays on this computer.',
  },
  help_way_see: {
    zh: '在工作台看全年：覆盖图、台账、整改链接表。',
    en: 'See the year in the workbench: coverage map, ledger, links to be mended.',
  },

  help_grades: { zh: '等级：机器有多大把握', en: 'Grades: how sure the machine is' },
  help_grades_note: {
    zh: '等级只是机器的提示。机器再有把握也不算覆盖，要有人确认。',
    en: 'A grade is a hint. However sure the machine is, only a person’s confirmation covers a task.',
  },
  help_grade_strong: {
    zh: '至少两类依据（例如栏目和正文）指向同一任务，没有相反的迹象。照依据核一遍即可。',
    en: 'Two kinds of evidence at least (column and text, say) point to the task and nothing speaks against it. Check the quotes.',
  },
  help_grade_likely: {
    zh: '像是这一项，但依据少一些或不够直接。请打开原文看看。',
    en: 'It looks like the task, by less evidence or not so direct. Read the page.',
  },
  help_grade_check: {
    zh: '只有个别词对得上。多半要靠人判断，不确定就不确认。',
    en: 'Only a few words fit. A person has to judge; when in doubt do not confirm.',
  },

  help_counts: {
    zh: '不计：内容对得上，但这一页不算',
    en: '不计: the subject fits, but the page does not count',
  },
  help_counts_note: {
    zh: '下面这些情况会拦住一页，原因写在结果里。例如：',
    en: 'These stop a page from counting; the reason stands beside it. For example:',
  },
  help_example_source: { zh: '江西省人民政府', en: 'Jiangxi Province' },

  help_verdicts: { zh: '判定：人说的话', en: 'Verdicts: what people say' },
  help_verdict_confirm: {
    zh: '这一页履行了勾选的要素。要素全部有人确认，任务才算已覆盖。',
    en: 'The page fulfils the duties that are ticked. A task is covered when all its duties are confirmed.',
  },
  help_verdict_reject: {
    zh: '这一页没有履行这项任务；要选一个原因。',
    en: 'The page does not fulfil the task; a reason is asked for.',
  },
  help_verdict_withdraw: {
    zh: '以前的判定不再作数。原来的记录不删，看得到是谁撤回的。',
    en: 'An earlier verdict no longer counts. The record stays, with the name of whoever withdrew it.',
  },
  help_verdict_note: { zh: '只留话，不改变任何状态。', en: 'Words only; nothing changes.' },
  help_verdict_inapplicable: {
    zh: '整项任务与本单位无关，要写明理由；它不再计入未覆盖。',
    en: 'The task as a whole does not concern the unit; a reason is asked for. It is no longer counted as open.',
  },
  help_verdict_offline: {
    zh: '没有网页可以证明的任务，登记文件名、日期和说明；各处都与网页佐证分开显示。',
    en: 'For what no page can prove: file name, date and description. Shown apart from pages everywhere.',
  },
  help_name_withdraw: { zh: '撤回', en: 'Withdrawn' },
  help_name_note: { zh: '备注', en: 'Note' },
  help_name_offline: { zh: '线下佐证', en: 'Offline evidence' },

  help_states: { zh: '状态：一个单位对一项任务', en: 'States: how a unit stands with a task' },
  help_state_covered: { zh: '每个要素都有人确认。', en: 'Every duty is confirmed.' },
  help_state_partial: {
    zh: '有的要素确认了，有的还没有。',
    en: 'Some duties are confirmed, others are not.',
  },
  help_state_uncovered: { zh: '还没有任何确认。', en: 'Nothing is confirmed yet.' },
  help_state_disputed: {
    zh: '两个人的判定相反，谁也没有看过对方的。按未覆盖计，直到有人看过双方后再判。',
    en: 'Two verdicts contradict each other, made without knowledge of each other. Counts as not covered until somebody judges again.',
  },
  help_state_inapplicable: {
    zh: '有人写明理由，认为与本单位无关。',
    en: 'Somebody has said, with a reason, that it does not concern the unit.',
  },
  help_overdue: { zh: '逾期', en: 'Overdue' },
  help_state_overdue: {
    zh: '期限已过，还没有全部覆盖。',
    en: 'The date has passed and something is still open.',
  },
  help_inspector: {
    zh: '检查人员的判定优先：编辑之后再判，记作“答复”，不会盖过它；只有检查人员能改。',
    en: 'An inspector’s verdict stands: what editors say later is recorded as an answer and does not override it.',
  },

  help_keys: { zh: '键盘', en: 'Keyboard' },
  help_keys_where: { zh: '在哪里', en: 'Where' },
  help_keys_key: { zh: '按键', en: 'Key' },
  help_keys_does: { zh: '作用', en: 'What it does' },
  help_keys_anywhere: { zh: '任意网页', en: 'Any page' },
  help_keys_popup: { zh: '打开要点镜窗口', en: 'Open the popup' },
  help_keys_panel: { zh: '打开侧边栏', en: 'Open the side panel' },
  help_keys_own: {
    zh: 'Alt+Y 和 Alt+U 可以在浏览器的“扩展程序快捷键”页改；上一条、下一条结果和快审也可以在那里设按键。',
    en: 'Alt+Y and Alt+U can be changed on the browser’s page of extension shortcuts, where next and previous finding and fast review can get keys too.',
  },
  help_keys_review: { zh: '快审', en: 'Fast review' },
  help_keys_map: { zh: '覆盖图', en: 'Coverage map' },
  help_keys_arrows: { zh: '方向键', en: 'Arrow keys' },
  help_keys_move: { zh: '在格子间移动；回车打开', en: 'Move between cells; Enter opens' },
  help_keys_all: {
    zh: '其他各处：Tab 到下一个，回车或空格按下，Esc 关闭。',
    en: 'Everywhere else: Tab goes on, Enter or Space presses, Esc closes.',
  },

  help_data: { zh: '数据在哪里，什么不会送出去', en: 'Where the data is, and what is never sent' },
  help_data_here: {
    zh: '全部数据都在这台电脑的浏览器里，存两份：数据库一份，备用日志一份；一份坏了，用另一份恢复。',
    en: 'Everything lies in the browser on this computer, twice: in a database and a journal. If one is damaged the other gives it back.',
  },
  help_data_never: {
    zh: '要点镜不连任何服务器，不上传网页、判定、姓名或使用情况，没有统计。只有您自己导出的文件会离开这里。',
    en: 'PlanLens talks to no server: no page, decision, name or usage is sent, and nothing is counted. Only files that you export leave.',
  },
  help_data_page: {
    zh: '门户网页自己看不到您的判定、备注和未覆盖清单；页内只能留草稿，判定都在要点镜自己的窗口里做。',
    en: 'The portal’s pages cannot see decisions, notes or gaps. In the page one can only leave a draft; deciding happens in windows of PlanLens.',
  },
  help_data_lost: {
    zh: '卸载扩展、删除浏览器用户资料会清掉全部数据。请每周备份一次（在“设置”里）。',
    en: 'Removing the extension or the browser profile deletes everything. Back up every week (under Settings).',
  },
  help_to_backup: { zh: '去备份', en: 'To the backup' },
});
