import type { MakePanel } from './panelTerms';

/**
 * The two scripts of a page meet in one global of the isolated world that they share: the page's own scripts cannot
 * see it. Whoever comes second finds the other; where a script of an earlier version left a receiver, the newest takes
 * its place.
 */
interface SharedWorld {
  planLensReceivePanel?: (make: MakePanel) => void;
}

/** The tab's side: says who takes the panel when its script comes. `world` is the script's `globalThis`. */
export function receivePanel(world: object, receive: (make: MakePanel) => void): void {
  (world as SharedWorld).planLensReceivePanel = receive;
}

/** The panel's side. Does nothing in a page without a tab. */
export function handOverPanel(world: object, make: MakePanel): void {
  (world as SharedWorld).planLensReceivePanel?.(make);
}
