import { useState } from 'preact/hooks';
import { ExplainedButton } from '../../popup/explainedButton';
import { useWords } from '../../words';

/** A field for the name of something new, which nothing else may have. */
export function AddName(props: { label: string; taken: readonly string[]; onAdd: (name: string) => void }) {
  const { label, taken, onAdd } = props;
  const { speak } = useWords();
  const [typed, setTyped] = useState('');
  const name = typed.replace(/\s+/g, '');
  const whyNot =
    name === '' ? speak('roster_name_first') : taken.includes(name) ? speak('roster_name_taken', name) : null;
  return (
    <form
      class="add-name"
      onSubmit={(event) => {
        event.preventDefault();
        if (whyNot !== null) return;
        onAdd(name);
        setTyped('');
      }}
    >
      <label class="field">
        <span>{label}</span>
        <input
          type="text"
          value={typed}
          maxLength={100}
          autocomplete="off"
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
      </label>
      <div class="actions">
        <ExplainedButton
          label={speak('roster_add')}
          whyNot={whyNot}
          onClick={() => {
            onAdd(name);
            setTyped('');
          }}
        />
      </div>
    </form>
  );
}
