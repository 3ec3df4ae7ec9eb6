import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { speakSentence, type Sentence, type Speak } from '../lib/words/sentence';

/** How the views of extension pages speak. Outside a provider they show bare keys, which no test lets pass. */
export const Words = createContext<Speak>((key) => key);

/** Speaks a key, and tells a sentence that came as data. */
export function useWords(): { speak: Speak; tell: (sentence: Sentence) => string } {
  const speak = useContext(Words);
  return { speak, tell: (sentence) => speakSentence(speak, sentence) };
}
