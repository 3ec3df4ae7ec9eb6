import { useState } from 'preact/hooks';
import type { Statement, TaskCard } from '../../lib/app/summary';
import { useWords } from '../words';
import type { ChoiceOnPage } from './contract';
import { ExplainedButton } from './explainedButton';
import { Party } from './party';
import { useField } from './typed';
import { WordsField } from './wordsField';

/** 备注: what people wrote beside a task on this page, and the field for another one. It changes no verdict. */
export function Remarks(props: {
  card: TaskCard;
  notes: readonly Statement[];
  saving: boolean;
  onChoice: (choice: ChoiceOnPage) => void;
}) {
  const { card, notes, saving } = props;
  const { speak } = useWords();
  const [words, setWords] = useField(`remark:${card.n}`);
  const [open, setOpen] = useState(false);
  const writing = open || words !== '';

  function whyNot(): string | null {
    if (saving) return speak('popup_saving');
    return words.trim() === '' ? speak('verdict_remark_empty') : null;
  }

  return (
    <div class="remarks">
      {notes.map((note) => (
        <Party key={note.id} card={card} said={note} lead={speak('verdict_remark')} />
      ))}
      {!writing && (
        <button type="button" class="quiet" onClick={() => setOpen(true)}>
          {speak('verdict_remark')}
        </button>
      )}
      {writing && (
        <>
          <WordsField label={speak('verdict_remark_field', `${card.n}`)} value={words} onValue={setWords} />
          <div class="actions">
            <ExplainedButton
              label={speak('verdict_remark_save')}
              whyNot={whyNot()}
              onClick={() => {
                setOpen(false);
                props.onChoice({
                  task: card.n,
                  verdict: 'note',
                  duties: [],
                  reason: null,
                  note: words.trim(),
                });
              }}
            />
            <button
              type="button"
              onClick={() => {
                setWords('');
                setOpen(false);
              }}
            >
              {speak('popup_cancel')}
            </button>
          </div>
        </>
      )}
    </div>
  );
}
