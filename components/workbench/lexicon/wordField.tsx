import type { WordList } from '../../../lib/recognition/addition';
import { useWords } from '../../words';
import type { AdditionDraft } from './draft';

/** One list of words, one entry a line. */
export function WordField(props: {
  list: WordList;
  draft: AdditionDraft;
  onChange: (change: Partial<AdditionDraft>) => void;
}) {
  const { speak } = useWords();
  const { list } = props;
  return (
    <div class="field">
      <label for={`words-${list}`}>{speak(`lexicon_list_${list}`)}</label>
      <textarea
        id={`words-${list}`}
        rows={4}
        maxLength={8_000}
        aria-describedby={`help-${list}`}
        value={props.draft[list]}
        onInput={(event) => props.onChange({ [list]: event.currentTarget.value })}
      />
      <small id={`help-${list}`}>{speak(`lexicon_help_${list}`)}</small>
    </div>
  );
}

/** One of a few words. */
export function Choice<Value extends string>(props: {
  label: string;
  value: Value;
  options: readonly (readonly [Value, string])[];
  onChoose: (value: Value) => void;
}) {
  return (
    <label class="field">
      <span>{props.label}</span>
      <select
        value={props.value}
        onChange={(event) => {
          const { value } = event.currentTarget;
          const chosen = props.options.find(([option]) => option === value);
          if (chosen) props.onChoose(chosen[0]);
        }}
      >
        {props.options.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
