import { useState } from 'preact/hooks';
import { recheck, type KeptEvidence, type Picture, type Recheck } from '../../lib/app/keptEvidence';
import { say, type Sentence } from '../../lib/words/sentence';
import { useWords } from '../words';
import { ComparisonInFront } from './comparison';
import type { EvidenceActions } from './keptEvidence';
import { moment } from './moment';
import { sizeOf } from './size';

/** One thing that was kept: when, by whom, its picture, and how the page stands beside it now. */
export function KeptEntry(props: {
  /** A list's own element, unless it stands within one. */
  as?: 'li' | 'div';
  kept: KeptEvidence;
  /** How the page in front stands now; absent where no tab shows it. */
  now?: { text: string | null; status: () => Promise<number> };
  evidence: Pick<EvidenceActions, 'onPicture' | 'onDelete'>;
  onDeleted: () => void;
}) {
  const { kept, now, evidence } = props;
  const { speak, tell } = useWords();
  const [picture, setPicture] = useState<Picture | null>(null);
  const [said, setSaid] = useState<Sentence | null>(null);
  const [found, setFound] = useState<Recheck | null>(null);
  const [asking, setAsking] = useState(false);
  const at = moment(kept.at);

  async function show(): Promise<void> {
    if (picture) return setPicture(null);
    const answer = await evidence.onPicture(kept.id);
    if (answer.ok && answer.value) setPicture(answer.value);
    else setSaid(answer.ok ? say('kept_picture_lost') : answer.error);
  }

  async function check(): Promise<void> {
    if (!now) return;
    const status = await now.status();
    const outcome = recheck(kept, { text: now.text, status });
    setFound(outcome);
    setSaid(outcome === 'gone' ? say('kept_gone', `${status}`) : say(`kept_${outcome}`));
  }

  async function remove(): Promise<void> {
    const gone = await evidence.onDelete(kept.id);
    if (gone.ok) props.onDeleted();
    else setSaid(gone.error);
  }

  const Element = props.as ?? 'li';
  return (
    <Element class="kept-entry">
      <p>
        {speak('kept_entry', at, kept.by.name, kept.by.unit)} ·{' '}
        {kept.picture ? speak('kept_size', sizeOf(kept.picture.bytes)) : speak('kept_no_picture')}
      </p>
      <div class="actions">
        {now && (
          <button type="button" aria-label={speak('kept_recheck_of', at)} onClick={() => void check()}>
            {speak('kept_recheck')}
          </button>
        )}
        {kept.picture && (
          <button type="button" aria-expanded={picture !== null} onClick={() => void show()}>
            {speak(picture ? 'kept_hide' : 'kept_show')}
          </button>
        )}
        <button type="button" aria-label={speak('kept_delete_of', at)} onClick={() => setAsking(true)}>
          {speak('kept_delete')}
        </button>
      </div>
      <p role="status">{said && tell(said)}</p>
      {found === 'changed' && kept.text !== null && <ComparisonInFront textBefore={kept.text} />}
      {asking && (
        <div class="banner warn">
          <p>{speak('kept_delete_sure')}</p>
          <div class="actions">
            <button type="button" onClick={() => void remove()}>
              {speak('kept_delete_yes')}
            </button>
            <button type="button" onClick={() => setAsking(false)}>
              {speak('kept_delete_no')}
            </button>
          </div>
        </div>
      )}
      {picture && (
        <img
          src={`data:${picture.type};base64,${picture.base64}`}
          width={picture.width}
          height={picture.height}
          alt={speak('kept_picture_of', at, kept.title)}
        />
      )}
    </Element>
  );
}
