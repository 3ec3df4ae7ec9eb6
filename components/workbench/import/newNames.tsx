import { useState } from 'preact/hooks';
import type { ImportActions } from '../../../lib/app/importing';
import type { Corrections, NameAnswer } from '../../../lib/plan/corrections';
import { kindOfName, type NameMet } from '../../../lib/plan/namesMet';
import { openNames } from '../../../lib/plan/planImport';
import type { Roster, UnitKind } from '../../../lib/plan/roster';
import { Pager } from '../../popup/pager';
import { useWords } from '../../words';

const namesOnPage = 20;
export const unitKinds: UnitKind[] = ['department', 'street', 'vertical', 'centre'];

/** Names that the roster does not know: another name of a unit, or a new unit of some kind. */
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

  function chosen(value: string): NameAnswer | null {
    const kind = unitKinds.find((each) => value === `new:${each}`);
    if (kind) return { as: 'new', kind };
    return value.startsWith('alias:') ? { as: 'alias', unit: value.slice('alias:'.length) } : null;
  }

  return (
    <section>
      <h3>{speak('import_names')}</h3>
      <p role="status">
        {unknown.length === 0
          ? speak('import_names_known', String(names.length))
          : open.length > 0
            ? speak('import_names_open', String(open.length))
            : speak('import_names_settled')}
      </p>
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
        {unknown.slice(shownPage * namesOnPage, (shownPage + 1) * namesOnPage).map(({ name, tasks }) => {
          const said = answers.get(name);
          const value = !said ? '' : said.as === 'new' ? `new:${said.kind}` : `alias:${said.unit}`;
          return (
            <li key={name}>
              <label>
                <span>
                  <strong>{name}</strong> {speak('import_name_tasks', String(tasks))}
                </span>
                <select
                  value={value}
                  onChange={({ currentTarget }) => answer([[name, chosen(currentTarget.value)]])}
                >
                  <option value="">{speak('import_name_choose')}</option>
                  <optgroup label={speak('import_name_new')}>
                    {unitKinds.map((kind) => (
                      <option key={kind} value={`new:${kind}`}>
                        {speak('import_name_new')}：{speak(`import_unit_${kind}`)}
                      </option>
                    ))}
                  </optgroup>
                  <optgroup label={speak('import_name_alias')}>
                    {known
                      .filter((unit) => unit !== name)
                      .map((unit) => (
                        <option key={unit} value={`alias:${unit}`}>
                          {unit}
                        </option>
                      ))}
                  </optgroup>
                </select>
              </label>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
