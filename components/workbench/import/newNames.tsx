import { useState } from 'preact/hooks';
import type { ImportActions } from '../../../lib/app/importing';
import type { Corrections, NameAnswer } from '../../../lib/plan/corrections';
import { kindOfName, type NameMet } from '../../../lib/plan/namesMet';
import { openNames } from '../../../lib/plan/planImport';
import type { Roster } from '../../../lib/plan/roster';
import { Pager } from '../../popup/pager';
import { useWords } from '../../words';
import { NewName } from './newName';

const namesOnPage = 20;

/** Names that the roster does not know, each to be settled before the plan can be stored. */
export function NewNames(props: {
  names: NameMet[];
  roster: Roster;
  corrections: Corrections;
  onCorrect: ImportActions['onCorrect'];
}) {
  const { names, roster, corrections, onCorrect } = props;
  const { speak } = useWords();
  const [page, setPage] = useState(0);
  const unknown = names.filter(({ unit }) => unit === null);
  const open = openNames(names, corrections);
  const answers = new Map(corrections.names);
  const pages = Math.ceil(unknown.length / namesOnPage);
  const shownPage = Math.min(page, Math.max(0, pages - 1));
  const fresh = corrections.names.flatMap(([name, { as }]) => (as === 'new' ? [name] : []));
  const known = [...roster.units.map(({ name }) => name), ...fresh];

  function answer(said: [string, NameAnswer | null][]): void {
    const named = new Set(said.map(([name]) => name));
    const next = said.flatMap(([name, each]): Corrections['names'] => (each ? [[name, each]] : []));
    onCorrect({
      ...corrections,
      names: [...corrections.names.filter(([name]) => !named.has(name)), ...next],
    });
  }

  function state(): string {
    if (unknown.length === 0) return speak('import_names_known', String(names.length));
    return open.length > 0 ? speak('import_names_open', String(open.length)) : speak('import_names_settled');
  }

  return (
    <section>
      <h3>{speak('import_names')}</h3>
      <p role="status">{state()}</p>
      {open.length > 0 && (
        <button
          type="button"
          onClick={() => answer(open.map(({ name }) => [name, { as: 'new', kind: kindOfName(name) }]))}
        >
          {speak('import_all_new', String(open.length))}
        </button>
      )}
      <Pager page={shownPage} pages={pages} onTurn={setPage} />
      <ul class="new-names">
        {unknown.slice(shownPage * namesOnPage, (shownPage + 1) * namesOnPage).map((met) => (
          <NewName
            key={met.name}
            met={met}
            said={answers.get(met.name)}
            units={known.filter((unit) => unit !== met.name)}
            onAnswer={(said) => answer([[met.name, said]])}
          />
        ))}
      </ul>
    </section>
  );
}
