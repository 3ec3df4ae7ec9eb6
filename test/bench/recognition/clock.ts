import { performance } from 'node:perf_hooks';

/** Milliseconds that a piece of work took. */
export function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/**
 * Bytes that what is built keeps alive: heap and array buffers after collection, with it less without it. The median of
 * several builds. Node must run with --expose-gc.
 */
export function heapOf(build: () => unknown, builds = 5): number {
  build();
  const bytes = Array.from({ length: builds }, () => {
    const before = alive();
    const built = build();
    const after = alive();
    // Read once more, so that it is alive until here.
    return built === null ? 0 : after - before;
  });
  return Math.max(0, median(bytes));
}

function alive(): number {
  const { gc } = globalThis;
  if (!gc) throw new Error('node must run with --expose-gc');
  gc();
  gc();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

export function quantile(values: readonly number[], at: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * at))] ?? 0;
}
