import type { Finding } from '../../lib/recognition/finding';
import { gradeMark } from '../gradeMark';
import { useWords } from '../words';

/** How sure the machine is, by dots and in words. */
export function Grade({ of: { grade } }: { of: Pick<Finding, 'grade'> }) {
  const { speak } = useWords();
  return (
    <span class={`grade ${grade}`}>
      <span aria-hidden="true" class="dots">
        {gradeMark[grade]}
      </span>{' '}
      {speak(`grade_${grade}`)}
    </span>
  );
}

/** 不计 and why, where a finding does not count. The reason says 不计 itself, so that nothing stands before it. */
export function NotCounted({ of: { counts, whyNot } }: { of: Pick<Finding, 'counts' | 'whyNot'> }) {
  const { speak, tell } = useWords();
  return counts ? null : <p class="stop">{whyNot ? tell(whyNot) : speak('popup_not_counted')}</p>;
}
