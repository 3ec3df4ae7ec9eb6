import type { Speak } from '../../lib/words/sentence';

/** The right answer of a report in words. */
export function rightWords(speak: Speak, right: readonly number[]): string {
  if (right.length === 0) return speak('wrong_right_none');
  return right.map((n) => speak('wrong_right_task', `${n}`)).join(speak('list_separator'));
}
