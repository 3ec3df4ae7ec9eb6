/** Changes of one thing, one after the other: each sees what the one before left. One that fails stops none after it. */
export function writers(): <Value>(write: () => Promise<Value>) => Promise<Value> {
  let last: Promise<unknown> = Promise.resolve();
  return (write) => {
    const turn = last.then(write);
    last = turn.catch(() => undefined);
    return turn;
  };
}
