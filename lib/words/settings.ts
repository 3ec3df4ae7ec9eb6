import { texts } from './text';

/** 设置. */
export const settingsTexts = texts({
  settings_title: { zh: '设置', en: 'Settings' },
});
