import { useState } from 'preact/hooks';
import type { ImportActions, Preview } from '../../../lib/app/importing';
import type { ReadingHints } from '../../../lib/plan/hints';
import { useWords } from '../../words';

/** Title, year, place and date of issue; each is set right when the field is left, and the file is then understood anew. */
export function PlanHeading(props: { preview: Preview; onCorrect: ImportActions['onCorrect'] }) {
  const { preview, onCorrect } = props;
  const { plan, issued, roster } = preview.head;
  const { speak } = useWords();
  const [wrongYear, setWrongYear] = useState(false);
  const { corrections } = preview;
  const say = (hints: ReadingHints): void =>
    onCorrect({ ...corrections, hints: { ...corrections.hints, ...hints } });
  return (
    <section>
      <h3>{speak('import_heading')}</h3>
      <div class="heading-fields">
        <label class="field wide">
          <span>{speak('import_plan_title')}</span>
          <input
            key={plan.title}
            maxLength={200}
            defaultValue={plan.title}
            onChange={({ currentTarget: { value } }) => value.trim() !== '' && say({ title: value.trim() })}
          />
        </label>
        <label class="field">
          <span>{speak('import_year')}</span>
          <input
            key={plan.year}
            inputMode="numeric"
            maxLength={4}
            defaultValue={String(plan.year)}
            aria-invalid={wrongYear}
            onChange={({ currentTarget: { value } }) => {
              const valid = /^20\d\d$/.test(value.trim());
              setWrongYear(!valid);
              if (valid) say({ year: Number(value) });
            }}
          />
        </label>
        <label class="field">
          <span>{speak('import_place')}</span>
          <input
            key={plan.place}
            maxLength={40}
            defaultValue={plan.place ?? ''}
            onChange={({ currentTarget: { value } }) => say({ place: value.trim() || null })}
          />
        </label>
        <label class="field">
          <span>{speak('import_issued')}</span>
          <input
            key={issued}
            type="date"
            defaultValue={issued ?? ''}
            onChange={({ currentTarget: { value } }) => say({ issued: value || null })}
          />
        </label>
      </div>
      <p role="alert" class="problem">
        {wrongYear && speak('import_year_wrong')}
      </p>
      {roster.units.length === 0 && <p class="banner warn">{speak('import_place_new', roster.place)}</p>}
    </section>
  );
}
