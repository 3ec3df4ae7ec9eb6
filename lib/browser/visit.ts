import { withinBounds } from '../app/withinBounds';
import type { SpokenDescription, VisitState } from '../app/summary';
import { failure, type Result } from '../kernel/result';
import type { ReadingProfile } from '../page/portal';
import { readContent } from '../page/readContent';
import { say, type Sentence, type Speak } from '../words/sentence';
import { onMessage, sendMessage } from './messenger';

export interface VisitSurroundings {
  document: Document;
  window: Window;
  portal: ReadingProfile;
  /** Loses its `id` when the extension was updated under an open page. */
  runtime: { id?: string };
  /** Asked only where the reading failed: the catalogue of words costs a page more than its reading. */
  speak: Speak;
  show: (state: VisitState) => void;
  /** Takes the overlay away for good. */
  remove: () => void;
  /** Goes to the next or previous finding, by a keyboard command. */
  step: (step: 1 | -1) => void;
}

export interface Visit {
  /** Leaves a confirmation for the popup; the background adds the page from what the browser says of the sender. */
  draft(task: number, duties: string[]): Promise<Result<null, Sentence>>;
  /** Asks for the panel's script; false where nobody brings it. */
  fetchPanel(): Promise<boolean>;
  /** The page took the overlay away for good: the button says so. */
  sayRemoved(): void;
  /** Says so in the overlay if the extension was updated under the page. */
  check(): void;
}

/** How long a page that is still loading is waited for before it is read as it stands. */
const settleMs = 3_000;
/** A page that changes its address without loading needs a moment before its words have changed too. */
const routeMs = 400;
/** A worker that was just stopped needs a moment to come back. */
const secondTryMs = 500;

/**
 * Reads the page once it has settled and shows what the background says of it; again when the background asks, when
 * the page comes back from the history, and when its address changes without a load. An answer that comes after the
 * page has moved on is dropped.
 */
export function startVisit({
  document,
  window,
  portal,
  runtime,
  speak,
  show,
  remove,
  step,
}: VisitSurroundings): Visit {
  let run = 0;
  let shown = '';
  let removed = false;
  let left = false;

  function check(): void {
    if (runtime.id === undefined) show({ state: 'outdated' });
  }

  async function ask<Value>(
    question: () => Promise<Result<Value, Sentence>>,
  ): Promise<Result<Value, Sentence>> {
    for (const pause of [secondTryMs, 0]) {
      try {
        return await question();
      } catch {
        if (pause) await new Promise((resolve) => window.setTimeout(resolve, pause));
      }
    }
    check();
    return failure(say('background_silent'));
  }

  async function read(url: string): Promise<Result<SpokenDescription, Sentence>> {
    try {
      const content = withinBounds(readContent(document, url, portal));
      return await ask(() => sendMessage('describePage', { url, content }));
    } catch (error) {
      return failure(say('page_unreadable', String(error)));
    }
  }

  async function describe(): Promise<void> {
    if (left) return;
    const mine = ++run;
    const url = document.location.href;
    shown = withoutFragment(url);
    show({ state: 'reading' });
    const answer = await read(url);
    if (mine !== run) return;
    if (answer.ok) {
      show({ state: 'described', ...answer.value });
      // The new description has marked the button anew.
      if (removed) await ask(() => sendMessage('reportRemoval', {}));
      return;
    }
    show({ state: 'failed', why: answer.error, label: speak('badge_failed') });
    const why = speak(answer.error.key, ...answer.error.args).slice(0, 500);
    await ask(() => sendMessage('reportFailure', { why }));
  }

  const ears = [
    onMessage('readAgain', () => {
      void describe();
    }),
    onMessage('stepFinding', ({ data }) => step(data.step)),
    onMessage('leave', ({ data }) => {
      if (data.host !== document.location.hostname) return false;
      left = true;
      run++;
      // Deaf from now on, so that whoever asks for a reader here sees that there is none.
      for (const stop of ears) stop();
      remove();
      return true;
    }),
  ];
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) void describe();
  });
  const routes = (window as Window & { navigation?: EventTarget }).navigation;
  routes?.addEventListener('currententrychange', () => {
    if (withoutFragment(document.location.href) !== shown) window.setTimeout(() => void describe(), routeMs);
  });
  whenSettled(document, window, () => void describe());
  return {
    check,
    draft: (task, duties) => ask(() => sendMessage('draftConfirmation', { task, duties })),
    sayRemoved() {
      removed = true;
      void ask(() => sendMessage('reportRemoval', {}));
    },
    fetchPanel: async () => (await ask(() => sendMessage('openPanel', {}))).ok,
  };
}

/** A place within a page is the same page, unless the fragment is a route of its own. */
function withoutFragment(url: string): string {
  return url.replace(/#(?!!?\/).*$/, '');
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
