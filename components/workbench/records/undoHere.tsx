import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { HistoryEntry } from '../../../lib/app/summary';
import type { Actor } from '../../../lib/coverage/event';
import { say, type Sentence } from '../../../lib/words/sentence';
import { useWords } from '../../words';
import type { Asks } from '../asks';

/** Takes an entry back after a second word, in the name of who acts: here nobody sees the page that it is about. */
export function UndoHere(props: {
  entry: HistoryEntry;
  actor: Actor;
  /** Which entry of many, for a screen reader. */
  said: string;
  when: string;
  onUndo: Asks['undo'];
  onDone: (notice: Sentence) => void;
}) {
  const { entry, actor, said, when, onUndo, onDone } = props;
  const { speak, tell } = useWords();
  const [asking, setAsking] = useState(false);
  const [saving, setSaving] = useState(false);
  const [why, setWhy] = useState<Sentence | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const sure = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (asking) sure.current?.focus();
  }, [asking]);

  function leave(): void {
    setAsking(false);
    setWhy(null);
    opener.current?.focus();
  }

  async function undo(): Promise<void> {
    if (saving) return;
    setSaving(true);
    setWhy(null);
    const done = await onUndo(entry.id, actor);
    setSaving(false);
    if (!done.ok) return setWhy(done.error);
    setAsking(false);
    onDone(say('done_undo', `${entry.task}`));
  }

  return (
    <>
      <button
        ref={opener}
        type="button"
        class="undo"
        aria-label={speak('verdict_undo_of', said, `${entry.task}`, when)}
        aria-expanded={asking}
        onClick={() => (asking ? leave() : setAsking(true))}
      >
        {speak('verdict_undo')}
      </button>
      {asking && (
        <div
          class="banner warn undo-question"
          role="group"
          aria-label={speak('verdict_undo_of', said, `${entry.task}`, when)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            event.stopPropagation();
            leave();
          }}
        >
          <p>{speak('records_undo_sure', actor.name, speak(`role_${actor.role}`), actor.unit)}</p>
          {why && <p role="alert">{speak('records_undo_failed', tell(why))}</p>}
          <div class="actions">
            <button ref={sure} type="button" aria-disabled={saving} onClick={() => void undo()}>
              {speak('records_undo_yes')}
            </button>
            <button type="button" onClick={leave}>
              {speak('records_undo_no')}
            </button>
          </div>
        </div>
      )}
    </>
  );
}
