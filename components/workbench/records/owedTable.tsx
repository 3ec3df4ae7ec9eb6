import type { ComponentChildren } from 'preact';
import { stateSign } from '../../../lib/app/mapWords';
import type { OwedTask } from '../../../lib/app/summary';
import { OwedFacts } from '../../popup/owedFacts';
import { useWords } from '../../words';

/** Several cells of the map in words; `lead` stands in front of each. */
export function OwedTable(props: {
  heading: string;
  rows: readonly { key: string; lead: ComponentChildren; owed: OwedTask }[];
}) {
  const { speak } = useWords();
  return (
    <table class="records">
      <thead>
        <tr>
          <th scope="col">{props.heading}</th>
          <th scope="col">{speak('records_column_obligation')}</th>
          <th scope="col">{speak('records_column_state')}</th>
          <th scope="col">{speak('records_column_missing')}</th>
        </tr>
      </thead>
      <tbody>
        {props.rows.map(({ key, lead, owed }) => (
          <tr key={key}>
            <th scope="row">{lead}</th>
            <td>{speak(`obligation_${owed.obligation}`)}</td>
            <td>
              <span aria-hidden="true">{stateSign[owed.state]}</span> <OwedFacts owed={owed} />
            </td>
            <td>
              {owed.state !== 'inapplicable' &&
                owed.card.duties
                  .filter(({ id }) => !owed.coveredDuties.includes(id))
                  .map(({ label }) => label)
                  .join(speak('list_separator'))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
