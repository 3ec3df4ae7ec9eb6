/** So often a page may take the host away before it is left alone. */
export const mostReturns = 5;

/**
 * Keeps the host on the root element. A page that rewrites itself takes it away: it comes back at most five times, then
 * the page has its will and `onGivenUp` is told. Watches the children of the document and of its root, nothing deeper.
 */
export function keepStanding(document: Document, host: Element, onGivenUp: () => void): () => void {
  let returns = 0;
  const observer = new MutationObserver(() => {
    if (host.isConnected) return;
    if (returns === mostReturns) {
      stop();
      return onGivenUp();
    }
    returns += 1;
    stand();
  });
  const stop = () => observer.disconnect();

  function stand(): void {
    observer.disconnect();
    document.documentElement.append(host);
    observer.observe(document, { childList: true });
    observer.observe(document.documentElement, { childList: true });
  }

  stand();
  return stop;
}
