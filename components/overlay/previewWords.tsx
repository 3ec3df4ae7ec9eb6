import type { PreviewCheck } from '../../lib/app/summary';
import { say, speakSentence, type Speak } from '../../lib/words/sentence';
import { List } from './parts';

/** What stands before everything else on a preview address: that nothing counts, and what the page still lacks. */
export function PreviewWords({ speak, preview }: { speak: Speak; preview: PreviewCheck }) {
  const { lacks, stops } = preview;
  return (
    <>
      <p class="stop">{speak('preview_note')}</p>
      <h3>{speak('preview_check')}</h3>
      {lacks === null && <p>{speak('preview_check_other')}</p>}
      {lacks?.length === 0 && <p>{speak('preview_check_done')}</p>}
      {lacks && <List speak={speak} title="preview_check_open" items={lacks} />}
      <List
        speak={speak}
        title="preview_stops"
        items={stops.map(({ task, why }) => say('preview_stop', `${task}`, speakSentence(speak, why)))}
      />
    </>
  );
}
