/** The headings that stand open above a line: a new one closes those of its rank and below. */
export interface OpenHeadings {
  enter(depth: number, title: string): void;
  /** Closes headings of this rank and below. */
  leave(depth: number): void;
  has(depth: number): boolean;
  /** From the outermost to the innermost. */
  titles(): string[];
}

/** No heading is open yet. Depths are those of `numberMark`. */
export function openHeadings(): OpenHeadings {
  const open = new Map<number, string>();
  const leave = (depth: number): void => {
    for (const inner of Array.from(open.keys())) if (inner >= depth) open.delete(inner);
  };
  return {
    enter: (depth, title) => {
      leave(depth);
      open.set(depth, title);
    },
    leave,
    has: (depth) => open.has(depth),
    titles: () => [...open].sort(([a], [b]) => a - b).map(([, title]) => title),
  };
}
