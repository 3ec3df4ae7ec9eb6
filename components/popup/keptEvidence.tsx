import { useEffect, useState } from 'preact/hooks';
import type { KeptEvidence, Picture } from '../../lib/app/keptEvidence';
import type { Result } from '../../lib/kernel/result';
import { say, type Sentence } from '../../lib/words/sentence';
import { useWords } from '../words';
import { KeptEntry } from './keptEntry';
import { useRecords } from './records';
import { sizeOf } from './size';

export interface EvidenceActions {
  /** Takes a picture of the tab in front, within the click, and keeps it with what is known of the page. */
  onKeep: (page: string, task: number) => Promise<Result<KeptEvidence, Sentence>>;
  onList: (page: string) => Promise<Result<KeptEvidence[], Sentence>>;
  onPicture: (id: string) => Promise<Result<Picture | null, Sentence>>;
  onDelete: (id: string) => Promise<Result<null, Sentence>>;
  /** HTTP status of the document in the tab; 0 where nobody knows. */
  onStatus: () => Promise<number>;
}

/** 留底 beside a confirmed verdict, and what was kept of this page for the task. Never forced. */
export function KeptOfTask({ task }: { task: number }) {
  const { speak, tell } = useWords();
  const { summary, evidence } = useRecords();
  const { page } = summary;
  const [list, setList] = useState<KeptEvidence[]>([]);
  const [keeping, setKeeping] = useState(false);
  const [notice, setNotice] = useState<Sentence | null>(null);
  const key = page.state === 'described' ? page.key : null;

  async function refresh(): Promise<void> {
    if (key === null || !evidence) return;
    const answer = await evidence.onList(key);
    if (answer.ok) setList(answer.value.filter((kept) => kept.task === task));
    else setNotice(answer.error);
  }
  useEffect(() => void refresh(), [key, task]);
  if (key === null || !evidence) return null;

  async function keep(): Promise<void> {
    if (key === null || !evidence || keeping) return;
    setKeeping(true);
    const kept = await evidence.onKeep(key, task);
    setKeeping(false);
    setNotice(kept.ok ? noticeOf(kept.value) : kept.error);
    await refresh();
  }

  return (
    <div class="kept">
      <button type="button" aria-disabled={keeping} onClick={() => void keep()}>
        {speak('kept_keep')}
      </button>
      {list.length === 0 && <p class="hint">{speak('kept_note')}</p>}
      <p role="status">{keeping ? speak('kept_keeping') : notice && tell(notice)}</p>
      {list.length > 0 && (
        <details>
          <summary>{speak('kept_list', `${list.length}`)}</summary>
          <ul>
            {list.map((kept) => (
              <KeptEntry
                key={kept.id}
                kept={kept}
                now={{ text: page.state === 'described' ? page.text : null, status: evidence.onStatus }}
                evidence={evidence}
                onDeleted={() => {
                  setNotice(say('kept_deleted'));
                  void refresh();
                }}
              />
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function noticeOf({ picture }: KeptEvidence): Sentence {
  return picture ? say('kept_done', sizeOf(picture.bytes)) : say('kept_done_without');
}
