import { useEffect, useState } from 'preact/hooks';
import type { Result } from '../../../lib/kernel/result';
import type { Sentence } from '../../../lib/words/sentence';

/** The answer to one question, asked again whenever `subject` or `news` change; null until it has come. */
export function useAnswer<Value>(
  ask: () => Promise<Result<Value, Sentence>>,
  subject: string,
  news: unknown,
): Result<Value, Sentence> | null {
  const [answer, setAnswer] = useState<Result<Value, Sentence> | null>(null);
  useEffect(() => {
    let current = true;
    void ask().then((found) => current && setAnswer(found));
    return () => {
      current = false;
    };
  }, [subject, news]);
  return answer;
}
