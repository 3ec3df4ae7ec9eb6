import { render } from 'preact';
import type { VisitState } from '../../lib/app/summary';
import type { Speak } from '../../lib/words/sentence';
import { locate } from './locate';
import { changed } from './mannersMenu';
import { bringIntoView, paint } from './paint';
import { Panel, type PanelProps } from './panel';
import css from './panel.css?inline';
import type { MakePanel } from './panelTerms';
import type { DraftState } from './state';

/** The panel in words that its own script brings. Its style element joins the tab's in the closed shadow root. */
export function panelSpeaking(speak: Speak): MakePanel {
  return ({ document, root, highlightName, onClose, onDraft, isTrusted, ...tab }) => {
    const style = document.createElement('style');
    const place = document.createElement('div');
    style.textContent = css;
    root.append(style, place);

    let state: VisitState | null = null;
    let drafts = new Map<number, DraftState>();
    let lost: PanelProps['lost'] = null;
    /** Key of the page described last, and which of its findings 上一项 and 下一项 came to. */
    let page = '';
    let at = -1;

    const draw = () =>
      render(
        state && (
          <Panel
            speak={speak}
            state={state}
            drafts={drafts}
            lost={lost}
            onClose={onClose}
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
            manners={tab.manners()}
            onManners={(event, change) => {
              if (!isTrusted(event)) return;
              tab.onManners(changed(tab.manners(), change, document.location.href));
              draw();
            }}
            onDraft={(event, { task, duties }) => {
              if (isTrusted(event)) void keepDraft(task, duties);
            }}
          />
        ),
        place,
      );

    function focusFinding(step: 1 | -1): void {
      const findings = place.querySelectorAll('article');
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

    return {
      step: focusFinding,
      show(next) {
        const another = next?.state === 'described' && next.description.key !== page;
        if (another) {
          page = next.description.key;
          drafts = new Map();
          at = -1;
        }
        if (another || !next) paint(document, highlightName, null);
        lost = null;
        state = next;
        draw();
      },
      focus() {
        place.querySelector<HTMLElement>('.panel')?.focus();
      },
    };
  };
}
