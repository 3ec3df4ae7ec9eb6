import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Which row comes next; null for a key that moves nothing. */
export function nextRow(key: string, at: number, rows: number): number | null {
  if (key === 'ArrowDown') return Math.min(at + 1, rows - 1);
  if (key === 'ArrowUp') return Math.max(at - 1, 0);
  if (key === 'Home') return 0;
  return key === 'End' ? rows - 1 : null;
}

/**
 * One row of a list stands in the order of Tab, the arrows, Home and End move between rows. Rows carry their number as
 * `data-row`; keys inside an unfolded row are its own. A row that leaves the list with the focus in it leaves the focus
 * to the list (the element that holds `list`).
 */
export function useRoving(numbers: readonly number[]) {
  const [last, setLast] = useState<number | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const inside = useRef(false);
  const current = last !== null && numbers.includes(last) ? last : numbers[0];
  useLayoutEffect(() => {
    const { current: holder } = list;
    if (inside.current && holder?.ownerDocument.activeElement === holder?.ownerDocument.body) holder?.focus();
  }, [numbers.join()]);
  return {
    list,
    tabIndexOf: (row: number): 0 | -1 => (row === current ? 0 : -1),
    onFocusIn: ({ target }: FocusEvent) => {
      inside.current = true;
      const row = target instanceof HTMLElement ? target.dataset['row'] : undefined;
      if (row !== undefined) setLast(Number(row));
    },
    onFocusOut: ({ target }: FocusEvent) => {
      // An element that is taken away did not choose to lose the focus.
      if (target instanceof Node && target.isConnected) inside.current = false;
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
