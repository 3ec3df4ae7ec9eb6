import { useRef } from 'preact/hooks';
import { isPageOf, openTasks, type ReviewItem } from '../../lib/app/review';
import type { Summary } from '../../lib/app/summary';
import { useWords } from '../words';
import type { ReviewProps } from './contract';
import { KeyButton } from './keyButton';
import { useStepKeys } from './keys';

/** Why no verdict can be given on the page at this moment, and the ways on. */
export function WithoutVerdict(props: ReviewProps & { item: ReviewItem }) {
  const { summary, item, saving } = props;
  const { speak } = useWords();
  const holder = useRef<HTMLDivElement>(null);
  useStepKeys(holder, props);
  const why = whyNone(item, summary);
  return (
    <div ref={holder} class="judgement">
      <p class={why === 'opening' ? 'hint' : 'stop'}>{speak(`review_${why}`)}</p>
      <div class="actions">
        {why === 'elsewhere' && (
          <button type="button" class="primary" onClick={props.onGo}>
            {speak('review_back_to_page')}
          </button>
        )}
        {why === 'unreadable' && (
          <button type="button" onClick={props.onReloadPage}>
            {speak('popup_reload_page')}
          </button>
        )}
        {why === 'no_task' && (
          <button type="button" onClick={props.onTag}>
            {speak('review_tag')}
          </button>
        )}
        <KeyButton press="S" disabled={saving} onClick={props.onSkip}>
          {speak('review_skip')}
        </KeyButton>
        <KeyButton press="U" disabled={saving} onClick={props.onUndo}>
          {speak('review_undo')}
        </KeyButton>
      </div>
    </div>
  );
}

function whyNone(
  item: ReviewItem,
  { page, verdicts }: Summary,
): 'elsewhere' | 'opening' | 'unreadable' | 'no_task' {
  if (!isPageOf(item, page)) return page.state === 'reading' ? 'opening' : 'elsewhere';
  if (page.state === 'reading') return 'opening';
  return openTasks(item, page, verdicts) ? 'no_task' : 'unreadable';
}
