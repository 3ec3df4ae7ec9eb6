import { texts } from './text';

export const appTexts = texts({
  app_name: { zh: '要点镜 PlanLens', en: 'PlanLens' },
  app_description: {
    zh: '看出门户网页履行了哪一项政务公开要点任务，列出本单位还没有覆盖的任务。',
    en: 'Shows which task of the disclosure plan a portal page fulfils, and which tasks of your unit nobody has covered.',
  },
  list_separator: { zh: '、', en: ', ' },
});
