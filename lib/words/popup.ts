import { texts } from './text';

export const popupTexts = texts({
  popup_title: { zh: '要点镜', en: 'PlanLens' },
});
