import { texts, type MessageKey } from './texts';

/** A sentence for a person, as data: which message, and what stands in its places $1 … $9. */
export interface Sentence {
  key: MessageKey;
  args: string[];
}

export type Language = 'zh' | 'en';

/** Turns a key and its arguments into words. Views get one of these; they never know where the texts live. */
export type Speak = (key: MessageKey, ...args: string[]) => string;

export function say(key: MessageKey, ...args: string[]): Sentence {
  return { key, args };
}

/** The sentence in words; `speaker('zh')` in Node and in tests, the browser's own i18n in the extension. */
export function speaker(language: Language): Speak {
  return (key, ...args) =>
    texts[key][language].replace(/\$(\d)/g, (_, n: string) => args[Number(n) - 1] ?? '');
}

export function speakSentence(speak: Speak, sentence: Sentence): string {
  return speak(sentence.key, ...sentence.args);
}
