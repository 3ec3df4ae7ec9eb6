import { useState } from 'preact/hooks';
import type { ImportActions, ReadingFailure } from '../../../lib/app/importing';
import { useWords } from '../../words';

/** Why a file was not read; where only its title or year is missing, the person may say them. */
export function ReadingFailed(props: { failure: ReadingFailure; onHints: ImportActions['onHints'] }) {
  const { speak, tell } = useWords();
  const [title, setTitle] = useState('');
  const [year, setYear] = useState('');
  const valid = /^20\d\d$/.test(year);
  return (
    <div class="banner bad">
      <div role="alert">
        <h3>{speak('import_failed_title')}</h3>
        <p>{tell(props.failure.why)}</p>
      </div>
      {props.failure.hintable && (
        <form
          class="hints"
          onSubmit={(event) => {
            event.preventDefault();
            if (valid && title.trim() !== '') props.onHints({ title: title.trim(), year: Number(year) });
          }}
        >
          <p>{speak('import_hint_intro')}</p>
          <label class="field">
            <span>{speak('import_plan_title')}</span>
            <input
              required
              maxLength={200}
              value={title}
              onInput={({ currentTarget }) => setTitle(currentTarget.value)}
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
              onInput={({ currentTarget }) => setYear(currentTarget.value)}
            />
          </label>
          <button type="submit">{speak('import_read_again')}</button>
        </form>
      )}
    </div>
  );
}
