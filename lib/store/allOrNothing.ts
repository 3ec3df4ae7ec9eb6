/** As much of a transaction as is needed to end it. */
interface Ending {
  done: Promise<void>;
  abort(): void;
}

/**
 * Does `work` within a transaction, all of it or nothing: resolves when it has committed, and takes everything back where
 * the work throws half-way. A transaction that fails by itself is nobody's unhandled rejection.
 */
export async function allOrNothing<Value>(transaction: Ending, work: () => Promise<Value>): Promise<Value> {
  const settled = transaction.done.then(
    () => null,
    (error: unknown) => ({ error }),
  );
  const value = await work().catch((error: unknown) => {
    takeBack(transaction);
    throw error;
  });
  const failed = await settled;
  if (failed) throw failed.error;
  return value;
}

/** A transaction that failed by itself is over already. */
function takeBack(transaction: Ending): void {
  try {
    transaction.abort();
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}

/** Makes all requests at once. One that is refused at once leaves none of the others without anyone to hear of its failure. */
export async function together(requests: readonly (() => Promise<unknown>)[]): Promise<void> {
  await Promise.all(requests.map(async (request) => request()));
}
