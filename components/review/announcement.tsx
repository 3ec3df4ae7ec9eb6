import { currentItem, openTasks } from '../../lib/app/review';
import type { Speak } from '../../lib/words/sentence';
import { useWords } from '../words';
import type { ReviewProps } from './contract';

/**
 * What was just done and what is in front now, in one live region: each step is heard once, when its page is read. What
 * is in front is seen below.
 */
export function Announcement(props: Pick<ReviewProps, 'review' | 'summary' | 'said' | 'saving'>) {
  const { speak, tell } = useWords();
  const { said, saving } = props;
  const done = saving ? speak('popup_saving') : said && tell(said);
  return (
    <div role="status">
      {done && <p class="notice">{done}</p>}
      <span class="unseen">{saving ? '' : whereNow(props, speak)}</span>
    </div>
  );
}

function whereNow({ review, summary }: Pick<ReviewProps, 'review' | 'summary'>, speak: Speak): string {
  const item = review && currentItem(review);
  if (!review || !item) return '';
  const { page, verdicts } = summary;
  const open = openTasks(item, page, verdicts);
  if (!open || page.state !== 'described') return '';
  const where = [`${review.at + 1}`, `${review.items.length}`, page.title] as const;
  const [task] = open;
  if (task === undefined) return speak('review_now_none', ...where);
  const finding = page.description.findings.find((each) => each.task === task);
  return finding
    ? speak('review_now', ...where, `${task}`, speak(`grade_${finding.grade}`))
    : speak('review_now_promised', ...where, `${task}`);
}
