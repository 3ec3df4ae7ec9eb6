import type { TaskCard } from '../../lib/app/summary';
import type { Finding } from '../../lib/recognition/finding';
import { speakSentence, type Speak } from '../../lib/words/sentence';
import { gradeMark } from '../gradeMark';
import { Locatable } from './locatable';
import type { PanelProps } from './panel';
import { List, TaskHeading } from './parts';
import type { DraftState } from './state';

/**
 * One finding: what it says, how sure the machine is, why, by which words of the page, and what an inspector
 * misses.
 */
export function FindingView(
  props: PanelProps & { finding: Finding; card: TaskCard | undefined; preview: boolean },
) {
  const { speak, finding, card } = props;
  const draft = props.drafts.get(finding.task);
  const duties = card?.duties.filter(({ id }) => finding.duties.includes(id)) ?? [];
  return (
    <article tabIndex={-1}>
      <TaskHeading speak={speak} n={finding.task} card={card}>
        <span class="grade">
          <i aria-hidden="true">{gradeMark[finding.grade]}</i> {speak(`grade_${finding.grade}`)}
        </span>
      </TaskHeading>
      {finding.whyNot && <p class="stop">{speakSentence(speak, finding.whyNot)}</p>}
      {duties.length > 0 && (
        <p>
          <b>{speak('overlay_duties')}</b> {duties.map(({ label }) => label).join(speak('list_separator'))}
        </p>
      )}
      <List speak={speak} title="overlay_reasons" items={finding.reasons} />
      {finding.evidence.length > 0 && <h4>{speak('overlay_evidence')}</h4>}
      {finding.evidence.map((evidence) => (
        <Locatable {...props} what={evidence} words={evidence.quote}>
          <span>{speak('overlay_locate')}</span>
        </Locatable>
      ))}
      <List speak={speak} title="overlay_missing" items={finding.missing} />
      {!props.preview && (
        <button
          type="button"
          class="draft"
          aria-disabled={draft && draft.state !== 'failed'}
          onClick={(event) => props.onDraft(event, finding)}
        >
          {speak('overlay_draft')}
        </button>
      )}
      <p class="note" role="status">
        {props.preview ? speak('preview_no_verdict') : draftWords(speak, draft)}
      </p>
    </article>
  );
}

function draftWords(speak: Speak, draft: DraftState | undefined): string {
  if (!draft) return speak('overlay_draft_note');
  if (draft.state === 'failed') return speak('overlay_draft_failed', speakSentence(speak, draft.why));
  return speak(draft.state === 'saved' ? 'overlay_draft_saved' : 'overlay_draft_sending');
}
