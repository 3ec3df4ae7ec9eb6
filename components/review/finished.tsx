import { useRef } from 'preact/hooks';
import { skippedItems, stepCounts, type Review } from '../../lib/app/review';
import { useWords } from '../words';
import type { ReviewProps } from './contract';
import { KeyButton } from './keyButton';
import { useStepKeys } from './keys';

/** All pages are through: what came of it, and what was passed over. */
export function Finished(
  props: Pick<ReviewProps, 'onStart' | 'onUndo' | 'onEnd' | 'onLeave' | 'saving'> & { review: Review },
) {
  const { review, onStart, onUndo, onEnd, saving } = props;
  const { speak } = useWords();
  const holder = useRef<HTMLElement>(null);
  useStepKeys(holder, { saving, onUndo, onLeave: props.onLeave });
  const skipped = skippedItems(review);
  const { confirm, reject } = stepCounts(review);
  return (
    <section aria-labelledby="review-finished" ref={holder}>
      <h2 id="review-finished">{speak('review_finished', `${review.items.length}`)}</h2>
      <p>{speak('review_counts', `${confirm}`, `${reject}`, `${skipped.length}`)}</p>
      <div class="actions">
        {skipped.length > 0 && (
          <button type="button" class="primary" onClick={() => onStart(skipped)}>
            {speak('review_again', `${skipped.length}`)}
          </button>
        )}
        <KeyButton press="U" disabled={saving} onClick={onUndo}>
          {speak('review_undo')}
        </KeyButton>
        <button type="button" onClick={onEnd}>
          {speak('review_end')}
        </button>
      </div>
    </section>
  );
}
