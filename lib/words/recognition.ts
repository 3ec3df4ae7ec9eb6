import { texts } from './text';

export const recognitionTexts = texts({
  grade_strong: { zh: '证据充分', en: 'Strong evidence' },
  grade_likely: { zh: '较可能', en: 'Likely' },
  grade_check: { zh: '待核', en: 'To check' },
});
