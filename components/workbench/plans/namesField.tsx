import { useState } from 'preact/hooks';
import { namesIn } from '../../../lib/app/rosterChange';

/** Several names in one field, with 、 between them. What is half typed stays as it is typed. */
export function NamesField(props: {
  label: string;
  names: readonly string[];
  onNames: (names: string[]) => void;
}) {
  const { label, names } = props;
  const [typed, setTyped] = useState(names.join('、'));
  const shown = namesIn(typed).join('、') === names.join('、') ? typed : names.join('、');
  return (
    <input
      type="text"
      aria-label={label}
      value={shown}
      autocomplete="off"
      onInput={({ currentTarget: { value } }) => {
        setTyped(value);
        props.onNames(namesIn(value));
      }}
    />
  );
}
