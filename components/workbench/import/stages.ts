import { useEffect, useState } from 'preact/hooks';

/**
 * Counts from 0 to `last`, one step after each time the browser has had its turn: a view that shows one more part with
 * each step never holds the page for longer than its heaviest part.
 */
export function useStages(last: number): number {
  const [stage, setStage] = useState(0);
  useEffect(() => {
    const timer = stage < last ? setTimeout(() => setStage(stage + 1), 0) : undefined;
    return () => clearTimeout(timer);
  }, [stage, last]);
  return stage;
}
