import { texts } from './text';

/** The frame of the workbench and what its rooms share. */
export const workbenchTexts = texts({
  workbench_title: { zh: '要点镜工作台', en: 'PlanLens workbench' },
  workbench_rooms: { zh: '工作台各页', en: 'Pages of the workbench' },
  workbench_open: { zh: '工作台', en: 'Workbench' },
  workbench_loading: { zh: '正在读取……', en: 'Reading…' },
  workbench_plan: { zh: '查看哪份要点', en: 'Plan to look at' },
  plan_with_more: { zh: '$1（$2）', en: '$1 ($2)' },
  workbench_plan_used: { zh: '$1在用', en: 'in use for $1' },
  workbench_plan_kept: { zh: '只是保存着，没有门户在用', en: 'kept only, in use for no portal' },
  workbench_plan_now: { zh: '各页现在显示《$1》。', en: 'The pages show “$1” now.' },
  workbench_plan_only: {
    zh: '没有门户在用这份要点：可以查看、导出和撤销，不能作新的判定。要用它，请到：',
    en: 'No portal uses this plan: look, export and undo here; new decisions cannot be made. To use it, go to:',
  },
  workbench_plan_instead: {
    zh: '$1 所以先显示《$2》。',
    en: '$1 “$2” is shown instead.',
  },
  workbench_unfetched: {
    zh: '这一页没有打开：要点镜可能刚刚更新过。请刷新本页。',
    en: 'This page did not open: PlanLens may just have been updated. Please reload.',
  },
  workbench_again: { zh: '再试一次', en: 'Try again' },
});
