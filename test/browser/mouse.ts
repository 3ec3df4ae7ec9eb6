import type { Send } from './screen';

/** Middle of an element in the part's window, CSS px. */
export interface Spot {
  x: number;
  y: number;
}

const restMs = 60;

/** What the browser's answer says of a view that is no more. */
export const viewClosed = 'the view was closed';

/**
 * Where a mouse would hit the element: it stands still (a panel slides in, a list arrives and pushes what is below) and
 * nothing covers it. Null while that is not so. `call` runs a function on the element.
 */
export async function spotAtRest(
  send: Send,
  backendNodeId: number,
  call: (backendNodeId: number, body: string, ...args: unknown[]) => Promise<unknown>,
): Promise<Spot | null> {
  await send('DOM.scrollIntoViewIfNeeded', { backendNodeId });
  const first = await middle(send, backendNodeId);
  await new Promise((resolve) => setTimeout(resolve, restMs));
  const second = await middle(send, backendNodeId);
  if (!first || !second || first.x !== second.x || first.y !== second.y) return null;
  const hit = await call(
    backendNodeId,
    `function () {
      const { left, top, width, height } = this.getBoundingClientRect();
      const there = this.getRootNode().elementFromPoint(left + width / 2, top + height / 2);
      return there !== null && (this.contains(there) || there.contains(this) || this.labels?.[0]?.contains(there) === true);
    }`,
  );
  return hit === true ? second : null;
}

async function middle(send: Send, backendNodeId: number): Promise<Spot | null> {
  const { quads } = (await send('DOM.getContentQuads', { backendNodeId })) as { quads: number[][] };
  const [x1, y1, , , x3, y3] = quads[0] ?? [];
  if (x1 === undefined || y1 === undefined || x3 === undefined || y3 === undefined) return null;
  return { x: (x1 + x3) / 2, y: (y1 + y3) / 2 };
}

export async function pressMouse(send: Send, spot: Spot): Promise<void> {
  const at = { ...spot, button: 'left', clickCount: 1 };
  await send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...at, button: 'none' });
  await send('Input.dispatchMouseEvent', { type: 'mousePressed', ...at });
  try {
    await send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...at });
  } catch (error) {
    // A click may close the view before the browser has answered for it.
    if (!(error instanceof Error && error.message.includes(viewClosed))) throw error;
  }
}
