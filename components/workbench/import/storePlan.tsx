import { useState } from 'preact/hooks';
import type { ImportActions, Preview } from '../../../lib/app/importing';
import { ExplainedButton } from '../../popup/explainedButton';
import { useWords } from '../../words';

/** Whether the plan is a new one or a revision of a kept one, and the button that stores it. */
export function StorePlan(props: {
  preview: Preview;
  /** Names of units that are not settled. */
  open: number;
  onStore: ImportActions['onStore'];
}) {
  const { preview, open } = props;
  const { speak } = useWords();
  const [chosen, setChosen] = useState<string | null | undefined>(undefined);
  const { plan } = preview.head;
  const { kept } = preview;
  const same = kept.find(({ year, place }) => year === plan.year && place === plan.place);
  const asId = chosen === undefined ? (same?.id ?? null) : chosen;

  function whyNot(): string | null {
    if (preview.busy === 'storing') return speak('import_storing');
    if (preview.busy === 'reading') return speak('import_wait_reading');
    return open > 0 ? speak('import_names_first', String(open)) : null;
  }

  const choice = (id: string | null, words: string) => (
    <label key={id} class="box">
      <input type="radio" name="import-as" checked={asId === id} onChange={() => setChosen(id)} />
      <span>{words}</span>
    </label>
  );
  return (
    <section>
      <h3>{speak('import_store')}</h3>
      <fieldset>
        <legend>{speak('import_as')}</legend>
        {choice(null, speak('import_as_new'))}
        {kept.map(({ id, title, year, revision }) =>
          choice(id, speak('import_as_revision', title, String(year), String(revision))),
        )}
      </fieldset>
      <div class="actions">
        <ExplainedButton
          label={speak('import_button')}
          whyNot={whyNot()}
          onClick={() => props.onStore(asId)}
        />
      </div>
    </section>
  );
}
