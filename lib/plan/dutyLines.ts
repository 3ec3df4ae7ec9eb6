import type { Duty } from './duty';

/**
 * Duties from lines of words, one a line. A label that was there keeps its id, so that what was decided about it stays;
 * a new one gets the next free number of its task.
 */
export function dutiesOfLines(task: number, lines: string, before: readonly Duty[]): Duty[] {
  const labels = [...new Set(lines.split('\n').map((line) => line.trim().slice(0, longestLabel)))].filter(
    (label) => label !== '',
  );
  const known = new Map(before.map(({ id, label }) => [label, id]));
  const taken = new Set(before.map(({ id }) => id));
  let next = 1;
  return labels.slice(0, mostDuties).map((label) => {
    const id = known.get(label);
    if (id !== undefined) return { id, label };
    while (taken.has(`${task}.${next}`)) next += 1;
    taken.add(`${task}.${next}`);
    return { id: `${task}.${next}`, label };
  });
}

/** Bounds of the file of duties. */
const longestLabel = 200;
const mostDuties = 100;
