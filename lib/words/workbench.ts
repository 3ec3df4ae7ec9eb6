import { texts } from './text';

/** The frame of the workbench and what its rooms share. */
export const workbenchTexts = texts({
  workbench_title: { zh: '要点镜工作台', en: 'PlanLens workbench' },
  workbench_rooms: { zh: '工作台各页', en: 'Pages of the workbench' },
  workbench_open: { zh: '工作台', en: 'Workbench' },
  workbench_loading: { zh: '正在读取……', en: 'Reading…' },
  workbench_again: { zh: '再试一次', en: 'Try again' },
});
