/**
 * Follows a transaction from its first moment, so that its failure is nobody's unhandled rejection; the returned
 * function resolves when it has committed and rejects when it has not.
 */
export function settling(transaction: { done: Promise<void> }): () => Promise<void> {
  const settled = transaction.done.then(
    () => null,
    (error: unknown) => ({ error }),
  );
  return async () => {
    const failed = await settled;
    if (failed) throw failed.error;
  };
}
