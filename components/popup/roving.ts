import { useState } from 'preact/hooks';

/** Which row comes next; null for a key that moves nothing. */
export function nextRow(key: string, at: number, rows: number): number | null {
  if (key === 'ArrowDown') return Math.min(at + 1, rows - 1);
  if (key === 'ArrowUp') return Math.max(at - 1, 0);
  if (key === 'Home') return 0;
  return key === 'End' ? rows - 1 : null;
}

/**
 * One row of a list stands in the order of Tab, the arrows, Home and End move between rows. Rows carry their number as
 * `data-row`; keys inside an unfolded row are its own.
 */
export function useRoving(numbers: readonly number[]) {
  const [last, setLast] = useState<number | null>(null);
  const current = last !== null && numbers.includes(last) ? last : numbers[0];
  return {
    tabIndexOf: (row: number): 0 | -1 => (row === current ? 0 : -1),
    onFocusIn: ({ target }: FocusEvent) => {
      const row = target instanceof HTMLElement ? target.dataset['row'] : undefined;
      if (row !== undefined) setLast(Number(row));
    },
    onKeyDown: (event: KeyboardEvent & { currentTarget: HTMLElement }) => {
      const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row]')];
      const at = rows.findIndex((row) => row === event.target);
      const next = at < 0 ? null : nextRow(event.key, at, rows.length);
      if (next === null) return;
      event.preventDefault();
      rows[next]?.focus();
    },
  };
}
