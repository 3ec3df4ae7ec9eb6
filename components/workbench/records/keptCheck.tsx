import { recheck, type KeptEvidence } from '../../../lib/app/keptEvidence';
import type { PopupProps } from '../../popup/contract';
import { Comparison } from '../../popup/comparison';
import { useWords } from '../../words';
import type { PageNow } from '../asks';
import { WebLink } from './evidenceParts';

const signs = { same: '✓', changed: '≠', gone: '✗', unread: '?' } as const;

/** 复查: how the page stands beside what was kept of it, as far as a tab shows it; what changed, in words. */
export function KeptCheck(props: {
  kept: KeptEvidence;
  /** Null where no tab shows the page. */
  now: PageNow | null;
  onCompare: PopupProps['onCompare'];
}) {
  const { kept, now, onCompare } = props;
  const { speak } = useWords();
  if (!now)
    return (
      <p class="kept-check">
        {speak('kept_check_closed')} <WebLink url={kept.pageUrl} />
      </p>
    );
  const found = recheck(kept, now);
  return (
    <>
      <p class={`kept-check ${found}`}>
        <strong>
          <span aria-hidden="true">{signs[found]}</span> {speak('kept_recheck')}
          {speak('records_colon')}
        </strong>
        {found === 'gone' ? speak('kept_gone', `${now.status}`) : speak(`kept_${found}`)}
      </p>
      {found === 'changed' && kept.text !== null && (
        <details>
          <summary>{speak('asked_compare')}</summary>
          <Comparison page={kept.page} textBefore={kept.text} onCompare={onCompare} />
        </details>
      )}
    </>
  );
}
