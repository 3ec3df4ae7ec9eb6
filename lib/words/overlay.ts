import { texts } from './text';

export const overlayTexts = texts({
  overlay_name: { zh: '要点镜', en: 'PlanLens' },
});
