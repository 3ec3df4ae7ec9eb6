import { isPageOf, openTasks, type Review, type ReviewItem } from '../../lib/app/review';
import { useWords } from '../words';
import type { ReviewProps } from './contract';
import { TaskInFront } from './taskInFront';
import { WithoutVerdict } from './withoutVerdict';

/** One page of the review: how far one is, which page it is, and what is to be said of it. */
export function ItemInFront(props: ReviewProps & { review: Review; item: ReviewItem }) {
  const { review, item, summary } = props;
  const { page, verdicts, tasks } = summary;
  const { speak } = useWords();
  const open = openTasks(item, page, verdicts);
  const card = tasks.find(({ n }) => n === open?.[0]);
  const title = isPageOf(item, page) && page.state !== 'not-portal' ? page.title : item.title;
  return (
    <section aria-labelledby="review-position">
      <div class="card-head">
        <h2 id="review-position">{speak('review_position', `${review.at + 1}`, `${review.items.length}`)}</h2>
        <progress
          aria-label={speak('review_done_of', `${review.at}`, `${review.items.length}`)}
          value={review.at}
          max={review.items.length}
        />
        <span aria-hidden="true">{speak('review_done_of', `${review.at}`, `${review.items.length}`)}</span>
      </div>
      <p class="page-title">{title || item.url}</p>
      {card ? (
        <TaskInFront key={card.n} {...props} card={card} more={(open?.length ?? 1) - 1} />
      ) : (
        <WithoutVerdict {...props} item={item} />
      )}
      <p class="hint">{speak('review_keys_note')}</p>
      <button type="button" class="quiet" onClick={props.onEnd}>
        {speak('review_forget')}
      </button>
    </section>
  );
}
