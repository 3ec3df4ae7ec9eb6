import type { Manners } from '../../lib/app/manners';

/** Heights that are tried one after another where something of the page stands in the way. */
const otherShares = [0.4, 0.55, 0.25, 0.7, 0.1];

/**
 * The height at which the tab covers none of the page's own floating tools (返回顶部, 长者模式, 客服), as a share of the
 * window's height; the wished one where every place is taken. Asks the browser what is drawn at three points of the tab;
 * only what stays in place while one scrolls (`fixed`, `sticky`) is in the way.
 */
export function freeShare(document: Document, host: Element, tab: DOMRect, { share }: Manners): number {
  const view = document.defaultView;
  if (!view || tab.height === 0) return share;
  const across = tab.left + tab.width / 2;
  const isFree = (at: number) => {
    const top = at * view.innerHeight;
    if (top + tab.height > view.innerHeight) return false;
    return [2, tab.height / 2, tab.height - 2].every((down) =>
      document
        .elementsFromPoint(across, top + down)
        .every(
          (element) => element === host || !/fixed|sticky/.test(view.getComputedStyle(element).position),
        ),
    );
  };
  return [share, ...otherShares].find(isFree) ?? share;
}
