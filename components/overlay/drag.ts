/** So many px are a trembling hand and no drag. */
const trembling = 6;

export interface Dragged {
  side: 'left' | 'right';
  /** Upper end as a share of the window's height. */
  share: number;
}

/**
 * Lets people move the tab along the edges with mouse, pen or finger; the menu of the panel does the same by keyboard
 * (WCAG 2.2, 2.5.7). Answers whether the click that follows belongs to a drag and is to be ignored.
 */
export function draggable(
  tab: HTMLElement,
  isTrusted: (event: Event) => boolean,
  onDrag: (to: Dragged, done: boolean) => void,
): () => boolean {
  let grip: { x: number; y: number; within: number } | null = null;
  let dragging = false;

  function placeOf({ clientX, clientY }: PointerEvent): Dragged {
    const { innerWidth, innerHeight } = tab.ownerDocument.defaultView!;
    return {
      side: clientX < innerWidth / 2 ? 'left' : 'right',
      share: (clientY - (grip?.within ?? 0)) / innerHeight,
    };
  }

  tab.addEventListener('pointerdown', (event) => {
    if (!isTrusted(event) || event.button !== 0) return;
    grip = { x: event.clientX, y: event.clientY, within: event.clientY - tab.getBoundingClientRect().top };
    dragging = false;
  });
  tab.addEventListener('pointermove', (event) => {
    if (!grip || !isTrusted(event)) return;
    dragging ||= Math.hypot(event.clientX - grip.x, event.clientY - grip.y) > trembling;
    if (!dragging) return;
    tab.setPointerCapture(event.pointerId);
    onDrag(placeOf(event), false);
  });
  tab.addEventListener('pointerup', (event) => {
    if (grip && dragging && isTrusted(event)) onDrag(placeOf(event), true);
    grip = null;
  });
  tab.addEventListener('pointercancel', () => {
    grip = null;
  });
  return () => {
    const was = dragging;
    dragging = false;
    return was;
  };
}
