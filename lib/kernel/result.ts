/**
 * An expected failure is a value. Whatever can go wrong in the world (a malformed file, a stopped worker, a full
 * disk) comes back as `{ ok: false, error }`; a thrown error is a bug.
 */
export type Result<Value, Failure> = { ok: true; value: Value } | { ok: false; error: Failure };

/** It went well, and this came of it. */
export function success<Value>(value: Value): { ok: true; value: Value } {
  return { ok: true, value };
}

/** It did not go well. What people are to read is a `Sentence`. */
export function failure<Failure>(error: Failure): { ok: false; error: Failure } {
  return { ok: false, error };
}
