import { withinBounds } from '../app/withinBounds';
import type { Description, VisitState } from '../app/summary';
import { failure, type Result } from '../kernel/result';
import type { ReadingProfile } from '../page/portal';
import { readContent } from '../page/readContent';
import { say, type Sentence } from '../words/sentence';
import { onMessage, sendMessage } from './messenger';

export interface VisitSurroundings {
  document: Document;
  window: Window;
  portal: ReadingProfile;
  /** Loses its `id` when the extension was updated under an open page. */
  runtime: { id?: string };
  show: (state: VisitState) => void;
}

/** How long a page that is still loading is waited for before it is read as it stands. */
const settleMs = 3_000;
/** A page that changes its address without loading needs a moment before its words have changed too. */
const routeMs = 400;

/**
 * Reads the page once it has settled and shows what the background says of it; again when the background asks, when
 * the page comes back from the history, and when its address changes without a load. An answer that comes after the
 * page has moved on is dropped.
 */
export function startVisit({ document, window, portal, runtime, show }: VisitSurroundings): void {
  let run = 0;
  let shown = '';

  async function describe(): Promise<void> {
    const mine = ++run;
    if (runtime.id === undefined) return show({ state: 'outdated' });
    const url = document.location.href;
    shown = withoutFragment(url);
    show({ state: 'reading' });
    const answer = await describeOnce(document, url, portal);
    if (mine !== run) return;
    if (runtime.id === undefined) return show({ state: 'outdated' });
    show(
      answer.ok ? { state: 'described', description: answer.value } : { state: 'failed', why: answer.error },
    );
  }

  onMessage('readAgain', () => {
    void describe();
  });
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) void describe();
  });
  const routes = (window as Window & { navigation?: EventTarget }).navigation;
  routes?.addEventListener('currententrychange', () => {
    if (withoutFragment(document.location.href) !== shown) window.setTimeout(() => void describe(), routeMs);
  });
  whenSettled(document, window, () => void describe());
}

/** Leaves a confirmation for the popup; the background adds the page from what the browser says of the sender. */
export async function draftOnPage(task: number, duties: string[]): Promise<Result<null, Sentence>> {
  try {
    return await sendMessage('draftConfirmation', { task, duties });
  } catch {
    return failure(say('background_silent'));
  }
}

/** A place within a page is the same page, unless the fragment is a route of its own. */
function withoutFragment(url: string): string {
  return url.replace(/#(?!!?\/).*$/, '');
}

async function describeOnce(
  document: Document,
  url: string,
  portal: ReadingProfile,
): Promise<Result<Description, Sentence>> {
  try {
    const content = withinBounds(readContent(document, url, portal));
    return await sendMessage('describePage', { url, content });
  } catch (error) {
    await sendMessage('reportFailure', { why: String(error).slice(0, 500) }).catch(() => null);
    return failure(say('background_silent'));
  }
}

function whenSettled(document: Document, window: Window, go: () => void): void {
  if (document.readyState === 'complete') return go();
  const timer = window.setTimeout(start, settleMs);
  window.addEventListener('load', start, { once: true });
  function start(): void {
    window.clearTimeout(timer);
    window.removeEventListener('load', start);
    go();
  }
}
