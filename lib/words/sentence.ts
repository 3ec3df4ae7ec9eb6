import type { MessageKey } from './texts';

/** A sentence for a person, as data: which message, and what stands in its places $1 … $9. */
export interface Sentence {
  key: MessageKey;
  args: string[];
}

/** Turns a key and its arguments into words. Views get one of these; they never know where the texts live. */
export type Speak = (key: MessageKey, ...args: string[]) => string;

export function say(key: MessageKey, ...args: string[]): Sentence {
  return { key, args };
}

export function speakSentence(speak: Speak, sentence: Sentence): string {
  return speak(sentence.key, ...sentence.args);
}
