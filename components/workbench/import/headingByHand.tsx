import { useState } from 'preact/hooks';
import type { ReadingHints } from '../../../lib/plan/hints';
import { useWords } from '../../words';

type Said = Pick<ReadingHints, 'title' | 'year'>;

/** Title and year of a file that names none; what is typed is handed over at once, so that it can be kept. */
export function HeadingByHand(props: {
  said: Said;
  onType: (said: Said) => void;
  onRead: (said: Said) => void;
}) {
  const { speak } = useWords();
  const [title, setTitle] = useState(props.said.title ?? '');
  const [year, setYear] = useState(props.said.year === undefined ? '' : String(props.said.year));
  const valid = /^20\d\d$/.test(year);
  return (
    <form
      class="hints"
      onSubmit={(event) => {
        event.preventDefault();
        if (valid && title.trim() !== '') props.onRead({ title: title.trim(), year: Number(year) });
      }}
    >
      <p>{speak('import_hint_intro')}</p>
      <label class="field">
        <span>{speak('import_plan_title')}</span>
        <input
          required
          maxLength={200}
          value={title}
          onInput={({ currentTarget: { value } }) => {
            setTitle(value);
            props.onType({ title: value.trim() });
          }}
        />
      </label>
      <label class="field">
        <span>{speak('import_year')}</span>
        <input
          required
          inputMode="numeric"
          pattern="20[0-9][0-9]"
          title={speak('import_year_wrong')}
          value={year}
          onInput={({ currentTarget: { value } }) => {
            setYear(value);
            if (/^20\d\d$/.test(value)) props.onType({ year: Number(value) });
          }}
        />
      </label>
      <button type="submit">{speak('import_read_again')}</button>
    </form>
  );
}
