import type { TaskCard } from '../../lib/app/summary';
import { Grade, NotCounted } from '../popup/gradeWords';
import { Sentences } from '../popup/sentences';
import { TaskWords } from '../popup/taskName';
import { useWords } from '../words';
import type { ReviewProps } from './contract';
import { ReviewVerdict } from './reviewVerdict';

/** One task on the page in front: what the machine says of it, with its reasons and the page's own words, and the verdict. */
export function TaskInFront(props: ReviewProps & { card: TaskCard; more: number }) {
  const { card, more, summary } = props;
  const { speak } = useWords();
  const { page } = summary;
  const finding =
    page.state === 'described' ? page.description.findings.find(({ task }) => task === card.n) : undefined;
  return (
    <article class="card" aria-labelledby="review-task">
      <div class="card-head">
        <h3 id="review-task">{speak('popup_task', `${card.n}`)}</h3>
        {finding && <Grade of={finding} />}
      </div>
      <TaskWords card={card} />
      {finding ? (
        <>
          <NotCounted of={finding} />
          <Sentences title={speak('popup_why')} items={finding.reasons} />
          {finding.evidence.length > 0 && (
            <div>
              <h4>{speak('popup_quotes')}</h4>
              {finding.evidence.map(({ field, start, quote }) => (
                <blockquote key={`${field}:${start}`}>{quote}</blockquote>
              ))}
            </div>
          )}
          <Sentences title={speak('popup_missing')} items={finding.missing} />
        </>
      ) : (
        <p class="stop">{speak('review_promised', `${card.n}`)}</p>
      )}
      <ReviewVerdict {...props} card={card} named={finding?.duties ?? []} />
      {more > 0 && <p class="hint">{speak('review_more_on_page', `${more}`)}</p>}
    </article>
  );
}
