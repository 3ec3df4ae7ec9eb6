import { texts } from './text';

export const coverageTexts = texts({
  verdict_confirm: { zh: '确认', en: 'Confirmed' },
});
