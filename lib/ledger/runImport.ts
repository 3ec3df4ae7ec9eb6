import type { DecisionRequest } from '../coverage/event';
import type { Result } from '../kernel/result';
import type { Sentence } from '../words/sentence';

/** A decision that a row of the file asks for. */
export interface ImportStep {
  line: number;
  request: DecisionRequest;
}

export interface ImportReceipt {
  recorded: number;
  /** A repeated request that had been recorded before. */
  alreadyThere: number;
  failed: { line: number; why: Sentence }[];
  /** Not begun, because the person stopped or nothing went well any more. */
  left: number;
}

/** After so many failures in a row there is nothing to be hoped for from the next. */
const hopeless = 3;

/**
 * Records the decisions one after the other, each with its own request id, so that a repeated one is not recorded twice.
 * A failure costs its own row only; what is recorded when the person stops stays recorded.
 */
export async function runImport(
  steps: readonly ImportStep[],
  decide: (request: DecisionRequest) => Promise<Result<{ alreadyThere: boolean }, Sentence>>,
  tell: (done: number) => void,
  signal: Pick<AbortSignal, 'aborted'>,
): Promise<ImportReceipt> {
  const receipt: ImportReceipt = { recorded: 0, alreadyThere: 0, failed: [], left: steps.length };
  let inRow = 0;
  for (const { line, request } of steps) {
    if (signal.aborted || inRow >= hopeless) break;
    const answer = await decide(request);
    receipt.left -= 1;
    inRow = answer.ok ? 0 : inRow + 1;
    if (!answer.ok) receipt.failed.push({ line, why: answer.error });
    else if (answer.value.alreadyThere) receipt.alreadyThere += 1;
    else receipt.recorded += 1;
    tell(steps.length - receipt.left);
  }
  return receipt;
}
