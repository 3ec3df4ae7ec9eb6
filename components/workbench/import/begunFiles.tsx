import type { ImportActions, ImportDraft } from '../../../lib/app/importing';
import { useWords } from '../../words';
import { moment } from './moment';

/** Files that were corrected and not imported. */
export function BegunFiles({ drafts, actions }: { drafts: ImportDraft[]; actions: ImportActions }) {
  const { speak } = useWords();
  if (drafts.length === 0) return null;
  return (
    <section>
      <h3>{speak('import_drafts')}</h3>
      <ul class="begun">
        {drafts.map((draft) => (
          <li key={draft.sha256}>
            <p>
              {speak(
                draft.pasted === null ? 'import_draft_file' : 'import_draft_pasted',
                draft.fileName,
                moment(draft.at),
              )}
            </p>
            <div class="actions">
              {draft.pasted !== null && (
                <button type="button" onClick={() => actions.onResume(draft)}>
                  {speak('import_resume')}
                </button>
              )}
              <button type="button" onClick={() => actions.onDiscardDraft(draft.sha256)}>
                {speak('import_forget')}
              </button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
