import { useState } from 'preact/hooks';
import type { WordList } from '../../../lib/recognition/addition';
import { phrasesIn } from '../../../lib/recognition/phrases';
import { useWords } from '../../words';
import { withLine, type AdditionDraft } from './draft';
import { Choice } from './wordField';

const targets: readonly WordList[] = ['plan', 'strong', 'weak'];

/** Phrases of the task's text; a click puts one into the list that is chosen beside them. */
export function Suggestions(props: {
  text: string;
  draft: AdditionDraft;
  onChange: (change: Partial<AdditionDraft>) => void;
}) {
  const { speak } = useWords();
  const [target, setTarget] = useState<WordList>('plan');
  const phrases = phrasesIn(props.text);
  if (phrases.length === 0) return null;
  const name = speak(`lexicon_list_${target}`);
  return (
    <div class="suggestions">
      <Choice
        label={speak('lexicon_suggest_to')}
        value={target}
        options={targets.map((list) => [list, speak(`lexicon_list_${list}`)])}
        onChoose={setTarget}
      />
      <p>{speak('lexicon_suggested', name)}</p>
      <ul>
        {phrases.map((phrase) => (
          <li key={phrase}>
            <button
              type="button"
              aria-label={speak('lexicon_suggest_add', phrase, name)}
              onClick={() =>
                props.onChange({
                  [target]: withLine(props.draft[target], phrase),
                  ...(props.draft.name === '' && { name: phrase }),
                })
              }
            >
              ＋ {phrase}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
