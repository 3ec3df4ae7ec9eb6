import { useState } from 'preact/hooks';
import type { Reviewable, ReviewItem, ReviewSources } from '../../lib/app/review';
import { useWords } from '../words';

/** Where a review can begin, with how many pages. What is 不计 waits for a tick of its own. */
export function Sources(props: {
  sources: ReviewSources | null;
  onStart: (items: readonly ReviewItem[]) => void;
}) {
  const { sources, onStart } = props;
  const { speak } = useWords();
  const [uncounted, setUncounted] = useState(false);
  if (!sources)
    return (
      <p role="status" class="hint">
        {speak('review_loading')}
      </p>
    );
  const left = [...sources.links, ...sources.seen].filter(({ counts }) => !counts).length;
  const wanted = (pages: readonly Reviewable[]) => pages.filter(({ counts }) => counts || uncounted);
  return (
    <section aria-labelledby="review-sources">
      <h2 id="review-sources">{speak('review_sources')}</h2>
      <p class="hint">{speak('review_note')}</p>
      {(['links', 'seen'] as const).map((source) => {
        const pages = wanted(sources[source]);
        return pages.length > 0 ? (
          <button key={source} type="button" class="primary" onClick={() => onStart(pages)}>
            {speak(`review_${source}`, `${pages.length}`)}
          </button>
        ) : (
          <p key={source}>{speak(`review_${source}_none`)}</p>
        );
      })}
      {left > 0 && (
        <label class="box">
          <input
            type="checkbox"
            checked={uncounted}
            onChange={(event) => setUncounted(event.currentTarget.checked)}
          />
          <span>{speak('review_uncounted', `${left}`)}</span>
        </label>
      )}
      <p class="hint">{speak('review_link_hint')}</p>
    </section>
  );
}
