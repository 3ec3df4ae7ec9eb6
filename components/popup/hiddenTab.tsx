import type { PopupProps } from './contract';
import { useWords } from '../words';

/** Says that the edge tab is hidden on the page in front, and brings it back: nobody should have to look for it. */
export function HiddenTab({ tabHidden, onShowTab }: Pick<PopupProps, 'tabHidden' | 'onShowTab'>) {
  const { speak } = useWords();
  if (!tabHidden) return null;
  return (
    <p class="hidden-tab">
      {speak(`overlay_hidden_${tabHidden}`)}{' '}
      <button type="button" onClick={onShowTab}>
        {speak('overlay_show')}
      </button>
    </p>
  );
}
