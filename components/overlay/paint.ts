/** Brings the words into the middle of the view at once: no motion for those who asked for none. */
export function bringIntoView(range: Range): void {
  const parent = range.startContainer.parentElement;
  if (parent) Element.prototype.scrollIntoView.call(parent, { block: 'nearest', behavior: 'instant' });
  const view = range.startContainer.ownerDocument?.defaultView;
  const { top, height } = range.getBoundingClientRect();
  view?.scrollBy({ top: top + height / 2 - view.innerHeight / 2, behavior: 'instant' });
}

/**
 * Paints words with the CSS Custom Highlight API, or takes the paint away (`range` null). It changes no node of
 * the page. False where the browser lacks the API (Chromium before 105, Firefox before 140): the quote then stands
 * in the panel only.
 */
export function paint(document: Document, name: string, range: Range | null): boolean {
  const view = document.defaultView;
  if (!view?.CSS?.highlights || !view.Highlight) return false;
  if (range) view.CSS.highlights.set(name, new view.Highlight(range));
  else view.CSS.highlights.delete(name);
  return true;
}
