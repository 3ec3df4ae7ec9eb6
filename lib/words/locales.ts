import { texts, type MessageKey } from './texts';

/** `_locales` as the manifest wants them: browser language code and the text of its messages.json. */
export function manifestMessages(): [string, string][] {
  return [
    ['zh_CN', messagesJson('zh')],
    ['en', messagesJson('en')],
  ];
}

function messagesJson(language: 'zh' | 'en'): string {
  const keys = Object.keys(texts) as MessageKey[];
  return JSON.stringify(
    Object.fromEntries(keys.map((key) => [key, { message: texts[key][language] }])),
    null,
    1,
  );
}
