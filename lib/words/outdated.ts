import { texts, type Text } from './text';

/**
 * The few words that the content script carries itself: what can still be said when nothing else can (after an update of
 * the extension an open page reaches neither the background nor the catalogue of words), and what stands on the tab.
 */
export const outdatedTexts = texts({
  overlay_reload: { zh: '请刷新本页', en: 'Reload this page' },
  overlay_preview: { zh: '预览', en: 'preview' },
});

/** `language` as `navigator.language` names it: zh-CN, en-GB. */
export function inLanguage(text: Text, language: string): string {
  return /^zh\b/i.test(language) ? text.zh : text.en;
}
