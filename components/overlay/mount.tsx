import { render } from 'preact';
import type { VisitState } from '../../lib/app/summary';
import type { Result } from '../../lib/kernel/result';
import type { Sentence, Speak } from '../../lib/words/sentence';
import { locate } from './locate';
import { Overlay } from './overlay';
import css from './overlay.css?inline';
import { bringIntoView, paint } from './paint';
import type { DraftState } from './state';

export interface OverlayOptions {
  speak: Speak;
  /** Name in `CSS.highlights`; `highlight.css` has the rule for `planlens-evidence`. */
  highlightName: string;
  /** Whether the panel was open when the user last left it. */
  open: boolean;
  onToggle: (open: boolean) => void;
  /** Keeps a draft for the popup; nothing takes effect in the page. */
  onDraft: (task: number, duties: string[]) => Promise<Result<null, Sentence>>;
  /** A page can make clicks of its own: only those of a person count. Tests bring their own answer. */
  isTrusted?: (event: Event) => boolean;
}

export interface OverlayController {
  /** The one element that is added to the page. */
  host: HTMLElement;
  /** Shows another state. What became of drafts is remembered until another page (another key) is described. */
  show: (state: VisitState) => void;
  /** Takes host and paint away. */
  remove: () => void;
}

/**
 * Puts the overlay into a page: one host on the root element (a filter on `body` would move a fixed child of `body`),
 * with a closed shadow root and one style element in it. Touches nothing else of the page.
 */
export function mountOverlay(document: Document, options: OverlayOptions): OverlayController {
  const { speak, highlightName, onDraft, isTrusted = (event) => event.isTrusted } = options;
  const host = document.createElement('planlens-overlay');
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  const place = document.createElement('div');
  style.textContent = css;
  root.append(style, place);

  let { open } = options;
  let state: VisitState = { state: 'reading' };
  let drafts = new Map<number, DraftState>();
  let lost: Parameters<typeof Overlay>[0]['lost'] = null;
  /** Key of the page described last, and which of its findings 上一项 and 下一项 came to. */
  let page = '';
  let at = -1;

  const draw = () =>
    render(
      <Overlay
        speak={speak}
        open={open}
        state={state}
        drafts={drafts}
        lost={lost}
        onToggle={(event) => {
          if (isTrusted(event)) toggle();
        }}
        onStep={(event, step) => {
          if (isTrusted(event)) focusFinding(step);
        }}
        onLocate={(event, what, words) => {
          if (!isTrusted(event)) return;
          const range = locate(document, words);
          if (range) bringIntoView(range);
          paint(document, highlightName, range);
          lost = range ? null : what;
          draw();
        }}
        onDraft={(event, { task, duties }) => {
          if (isTrusted(event)) void keepDraft(task, duties);
        }}
      />,
      place,
    );

  function toggle(): void {
    open = !open;
    lost = null;
    draw();
    focusOwn();
    if (!open) paint(document, highlightName, null);
    options.onToggle(open);
  }

  function focusOwn(): void {
    root.querySelector<HTMLElement>(open ? '.panel' : '.tab')?.focus();
  }

  function focusFinding(step: 1 | -1): void {
    const findings = root.querySelectorAll('article');
    at = Math.min(Math.max(at + step, 0), findings.length - 1);
    findings[at]?.focus();
  }

  async function keepDraft(task: number, duties: string[]): Promise<void> {
    const mine = drafts;
    // The button stays where it is (a vanished button would lose the focus), so it can be pressed again.
    if (['sending', 'saved'].includes(mine.get(task)?.state ?? '')) return;
    mine.set(task, { state: 'sending' });
    draw();
    const kept = await onDraft(task, duties);
    mine.set(task, kept.ok ? { state: 'saved' } : { state: 'failed', why: kept.error });
    draw();
  }

  place.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !open || !isTrusted(event)) return;
    event.stopPropagation();
    toggle();
  });
  draw();
  document.documentElement.append(host);

  return {
    host,
    show(next) {
      // A page that rewrites itself takes the host with it.
      if (!host.isConnected) document.documentElement.append(host);
      state = next;
      if (next.state === 'described' && next.description.key !== page) {
        page = next.description.key;
        drafts = new Map();
        at = -1;
        paint(document, highlightName, null);
      }
      lost = null;
      const hadFocus = root.activeElement !== null;
      draw();
      if (hadFocus && !root.activeElement) focusOwn();
    },
    remove() {
      paint(document, highlightName, null);
      render(null, place);
      host.remove();
    },
  };
}
