import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { meaningOf, type KeyPlace, type ReviewAct, type ReviewMode } from '../../lib/app/reviewKeys';

/** Hears the keys of 快审 wherever the focus is in the view, except in a field. */
export function useReviewKeys(
  view: RefObject<HTMLElement | null>,
  mode: ReviewMode,
  act: (act: ReviewAct) => void,
): void {
  const latest = useRef({ mode, act });
  latest.current = { mode, act };
  // Before it is painted: what is seen can be answered, however fast the hand is.
  useLayoutEffect(() => {
    const page = view.current?.ownerDocument;
    const hear = (event: KeyboardEvent) => {
      const meaning = meaningOf(event, latest.current.mode, placeOf(event.target));
      if (!meaning || event.repeat) return;
      event.preventDefault();
      latest.current.act(meaning);
    };
    page?.addEventListener('keydown', hear);
    return () => page?.removeEventListener('keydown', hear);
  }, [view]);
}

/** The same where no verdict can be given: one can still pass the page over, take back the last step, or leave. */
export function useStepKeys(
  view: RefObject<HTMLElement | null>,
  steps: { saving: boolean; onSkip?: () => void; onUndo: () => void; onLeave: () => void },
): void {
  useReviewKeys(view, 'verdict', ({ act }) => {
    if (steps.saving) return;
    if (act === 'skip') steps.onSkip?.();
    if (act === 'undo') steps.onUndo();
    if (act === 'leave') steps.onLeave();
  });
}

function placeOf(target: EventTarget | null): KeyPlace {
  if (!(target instanceof Element)) return 'page';
  if (target.closest('input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]'))
    return 'field';
  return target.closest('button, a, summary') ? 'control' : 'page';
}
