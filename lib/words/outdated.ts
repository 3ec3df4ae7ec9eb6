import { texts, type Text } from './text';

/**
 * What can still be said when nothing else can: after an update of the extension an open page reaches neither the
 * background nor the catalogue of words. The content script carries these words itself, so there are few of them.
 */
export const outdatedTexts = texts({
  overlay_reload: { zh: '请刷新本页', en: 'Reload this page' },
});

/** `language` as `navigator.language` names it: zh-CN, en-GB. */
export function inLanguage(text: Text, language: string): string {
  return /^zh\b/i.test(language) ? text.zh : text.en;
}
