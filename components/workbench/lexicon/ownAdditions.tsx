import { useState } from 'preact/hooks';
import type { LexiconRoom } from '../../../lib/app/lexiconRoom';
import { wordLists, type LexiconAddition } from '../../../lib/recognition/addition';
import { useWords } from '../../words';
import { FileButton } from '../fileButton';

interface Props {
  room: LexiconRoom;
  onEdit: (addition: LexiconAddition) => void;
  onRemove: (addition: LexiconAddition) => void;
  onExport: () => void;
  onImport: (file: File) => void;
}

/** What was added on this computer, with its words, what it is tied to, and the ways to change it and hand it on. */
export function OwnAdditions({ room, onEdit, onRemove, onExport, onImport }: Props) {
  const { speak, tell } = useWords();
  const [sure, setSure] = useState<string | null>(null);
  const { additions, refused, subjects } = room;
  return (
    <section aria-labelledby="own-additions">
      <h3 id="own-additions">{speak('lexicon_own', `${additions.length}`)}</h3>
      <p class="hint">{speak(additions.length === 0 ? 'lexicon_own_none' : 'lexicon_own_note')}</p>
      <ul class="own-additions">
        {additions.map((addition) => {
          const { id, name, into } = addition;
          const fault = refused.find((one) => one.id === id);
          const tied = subjects.find((subject) => subject.id === id)?.tasks ?? [];
          return (
            <li key={id} class="card">
              <p>
                <strong>{name}</strong> <small>{speak(into ? 'lexicon_own_into' : 'lexicon_own_new')}</small>{' '}
                ·{' '}
                {tied.length > 0
                  ? speak('lexicon_own_tasks', tied.join(speak('list_separator')))
                  : speak('lexicon_own_no_task')}
              </p>
              {fault && <p class="problem">{tell(fault.why)}</p>}
              {wordLists
                .filter((list) => addition[list].length > 0)
                .map((list) => (
                  <p key={list}>
                    <b>{speak(`lexicon_list_${list}`)}</b> {addition[list].join(' · ')}
                  </p>
                ))}
              <div class="actions">
                <button
                  type="button"
                  aria-label={speak('lexicon_edit_of', name)}
                  onClick={() => onEdit(addition)}
                >
                  {speak('lexicon_edit')}
                </button>
                <button
                  type="button"
                  aria-label={speak(sure === id ? 'lexicon_delete_sure' : 'lexicon_delete_of', name)}
                  onClick={() => (sure === id ? onRemove(addition) : setSure(id))}
                >
                  {sure === id ? speak('lexicon_delete_sure', name) : speak('lexicon_delete')}
                </button>
              </div>
            </li>
          );
        })}
      </ul>
      <div class="actions">
        {additions.length > 0 && (
          <button type="button" onClick={onExport}>
            {speak('lexicon_export')}
          </button>
        )}
        <FileButton label={speak('lexicon_import')} accept=".json,application/json" onFile={onImport} />
      </div>
    </section>
  );
}
