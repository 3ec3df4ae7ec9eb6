import { currentItem, isFinished } from '../../lib/app/review';
import { UnsavedBanner } from '../popup/banners';
import { useKeptFocus } from '../popup/keptFocus';
import { Typed } from '../popup/typed';
import { useWords } from '../words';
import { Announcement } from './announcement';
import type { ReviewProps } from './contract';
import { Finished } from './finished';
import { ItemInFront } from './itemInFront';
import { Sources } from './sources';

/** 快审: where to begin, the page in front, or that all are through. */
export function ReviewView(given: ReviewProps) {
  // What was not saved comes first: nothing else can be decided before it is settled.
  const props = { ...given, saving: given.saving || given.unsaved !== null };
  const { review, summary, fields, onField } = props;
  const { speak } = useWords();
  const { actor } = summary;
  const item = review && currentItem(review);
  const main = useKeptFocus<HTMLElement>(`${item?.key} ${summary.verdicts.length} ${props.unsaved === null}`);
  return (
    <Typed.Provider value={{ fields, onField }}>
      <div class="head">
        <header class="masthead">
          <div class="acting">
            <h1>{speak('review_title')}</h1>
            {actor && (
              <p>
                <span class="unseen">{speak('popup_acting')}</span> <strong>{actor.name}</strong> ·{' '}
                {speak(`role_${actor.role}`)} · {summary.unit ?? actor.unit}
              </p>
            )}
            <button type="button" onClick={props.onLeave}>
              {speak('review_leave')}
            </button>
          </div>
        </header>
        <UnsavedBanner why={props.unsaved} onRetry={props.onRetry} onGiveUp={props.onGiveUp} />
        <Announcement {...given} />
      </div>
      <main ref={main} tabIndex={-1} class="review">
        {review && item && <ItemInFront key={item.key} {...props} review={review} item={item} />}
        {review && isFinished(review) && review.items.length > 0 && <Finished {...props} review={review} />}
        {!item && <Sources sources={props.sources} onStart={props.onStart} />}
      </main>
    </Typed.Provider>
  );
}
