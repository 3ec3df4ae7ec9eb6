import type { Result } from '../../../lib/kernel/result';
import { speakSentence, type Sentence } from '../../../lib/words/sentence';
import { speaker } from '../../../lib/words/speaker';

/** Says what is wrong and ends the command with exit code 1. */
export function refuse(sentence: Sentence): never {
  console.error(speakSentence(speaker('zh'), sentence));
  process.exit(1);
}

/** The value, or the end of the command. */
export function must<Value>(result: Result<Value, Sentence>): Value {
  return result.ok ? result.value : refuse(result.error);
}
