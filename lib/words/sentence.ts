import type { MessageKey } from './texts';

/** A sentence for a person, as data: which message, and what stands in its places $1 … $9. */
export interface Sentence {
  key: MessageKey;
  args: string[];
}

/** Turns a key and its arguments into words. Views get one of these; they never know where the texts live. */
export type Speak = (key: MessageKey, ...args: string[]) => string;

/** A sentence that is spoken later, where the language is known. `args` fill the places $1, $2 … of the text, in order. */
export function say(key: MessageKey, ...args: string[]): Sentence {
  return { key, args };
}

/** The words of a sentence that came as data. */
export function speakSentence(speak: Speak, sentence: Sentence): string {
  return speak(sentence.key, ...sentence.args);
}
