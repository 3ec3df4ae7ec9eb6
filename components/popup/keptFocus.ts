import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * When a change (`marker`) takes away the control that had the focus, the focus stays in the element that holds
 * the returned ref, instead of falling back to the top of the popup. Does nothing at first paint and takes no
 * focus from anything else.
 */
export function useKeptFocus<Holder extends HTMLElement>(marker: unknown): RefObject<Holder | null> {
  const holder = useRef<Holder>(null);
  const before = useRef(marker);
  useLayoutEffect(() => {
    const { current } = holder;
    if (before.current !== marker && current?.ownerDocument.activeElement === current?.ownerDocument.body) {
      current?.focus();
    }
    before.current = marker;
  }, [marker]);
  return holder;
}
