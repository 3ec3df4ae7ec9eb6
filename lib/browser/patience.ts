import { failure, type Result } from '../kernel/result';
import { say, type Sentence } from '../words/sentence';

/**
 * How long is waited before each further attempt. A worker that was just stopped needs a moment to come back
 * (measured: under 100 ms); after two and a half seconds a person should be told.
 */
const pausesMs = [100, 400, 1_000, 1_000];

/**
 * Asks until a typed answer comes. A stopped worker answers with nothing or with an error of the channel; both are no
 * answer. A `Result` is one, also when it says no. Safe for decisions only because they carry their own request id.
 */
export async function askUntilAnswered<Value>(
  ask: () => Promise<Result<Value, Sentence>>,
): Promise<Result<Value, Sentence>> {
  for (const pause of [...pausesMs, null]) {
    try {
      const answer: unknown = await ask();
      if (isResult(answer)) return answer as Result<Value, Sentence>;
    } catch {
      // No answer: the channel closed with the worker.
    }
    if (pause !== null) await new Promise((resolve) => setTimeout(resolve, pause));
  }
  return failure(say('background_silent'));
}

function isResult(answer: unknown): boolean {
  return typeof answer === 'object' && answer !== null && 'ok' in answer && typeof answer.ok === 'boolean';
}
