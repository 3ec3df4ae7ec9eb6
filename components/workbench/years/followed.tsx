import { useWords } from '../../words';

/** Whether the earlier plan's decisions are shown as last year's, and the way to change that. */
export function Followed({ is, onFollow }: { is: boolean; onFollow: (is: boolean) => void }) {
  const { speak } = useWords();
  return (
    <div class="actions">
      {is && <p>{speak('years_follows')}</p>}
      <button type="button" onClick={() => onFollow(!is)}>
        {speak(is ? 'years_unfollow' : 'years_follow')}
      </button>
    </div>
  );
}
