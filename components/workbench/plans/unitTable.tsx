import { useState } from 'preact/hooks';
import type { Roster, Unit } from '../../../lib/plan/roster';
import { useWords } from '../../words';
import { AddName } from './addName';
import { UnitRow } from './unitRow';

/** More rows than anybody changes at once; the search finds the others. */
const mostRows = 100;

/** The units of the roster, each in a row of fields. */
export function UnitTable(props: { roster: Roster; saved: Roster; onChange: (units: Unit[]) => void }) {
  const { roster, saved, onChange } = props;
  const { speak } = useWords();
  const [query, setQuery] = useState('');
  const wanted = query.trim();
  const found = roster.units.filter(({ name, fullName, aliases }) =>
    [name, fullName ?? '', ...aliases].some((known) => known.includes(wanted)),
  );
  const kept = new Set(saved.units.map(({ name }) => name));
  const headings = ['name', 'full', 'aliases', 'codes', 'kind'] as const;
  return (
    <>
      <h3>{speak('roster_units', `${roster.units.length}`)}</h3>
      <label class="field roster-search">
        <span>{speak('roster_search')}</span>
        <input type="search" value={query} onInput={({ currentTarget }) => setQuery(currentTarget.value)} />
      </label>
      {found.length > mostRows && (
        <p role="status">{speak('roster_rows', `${mostRows}`, `${found.length}`)}</p>
      )}
      <div
        class="roster-scroll"
        role="group"
        tabIndex={0}
        aria-label={speak('roster_units', `${roster.units.length}`)}
      >
        <table class="roster">
          <thead>
            <tr>
              {headings.map((heading) => (
                <th key={heading} scope="col">
                  {speak(`roster_column_${heading}`)}
                </th>
              ))}
              <td />
            </tr>
          </thead>
          <tbody>
            {found.slice(0, mostRows).map((unit) => (
              <UnitRow
                key={unit.name}
                unit={unit}
                isNew={!kept.has(unit.name)}
                onChange={(next) =>
                  onChange(roster.units.flatMap((one) => (one === unit ? (next ?? []) : one)))
                }
              />
            ))}
          </tbody>
        </table>
      </div>
      <AddName
        label={speak('roster_add_unit')}
        taken={roster.units.map(({ name }) => name)}
        onAdd={(name) => onChange([...roster.units, newUnit(name)])}
      />
    </>
  );
}

function newUnit(name: string): Unit {
  return { name, fullName: null, nameSource: 'unknown', aliases: [], pathCodes: [], kind: 'department' };
}
