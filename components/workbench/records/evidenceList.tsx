import type { EvidenceQuery } from '../../../lib/app/evidence';
import type { TaskCard } from '../../../lib/app/summary';
import type { MessageKey } from '../../../lib/words/texts';
import { useWords } from '../../words';
import type { Asks } from '../asks';
import { hashOf } from '../route';
import { EvidenceDuties, EvidencePlace, EvidenceStanding, EvidenceWho } from './evidenceParts';
import { Portioned } from './portioned';
import { useEvidence } from './portions';

interface Terms {
  asks: Asks;
  query: EvidenceQuery;
  /** Whatever is new when somebody has decided. */
  news: unknown;
  tasks: readonly TaskCard[];
}

/** What stands, one below the other, for narrow places. `cell`: unit and task are named too. */
export function EvidenceList({
  asks,
  query,
  news,
  tasks,
  cell,
  none,
}: Terms & { cell: boolean; none: MessageKey }) {
  const { speak } = useWords();
  return (
    <Portioned portions={useEvidence(asks, query, news)} none={none}>
      {(rows) => (
        <ul class="evidence">
          {rows.map((row) => {
            const card = tasks.find(({ n }) => n === row.task);
            return (
              <li key={`${row.unit} ${row.task} ${row.page}`}>
                {cell && (
                  <p>
                    <a href={hashOf('unit', row.unit)}>{row.unit}</a>{' '}
                    <a href={hashOf('task', `${row.task}`)}>{speak('popup_task', `${row.task}`)}</a>
                  </p>
                )}
                {!(cell && query.of === 'page') && <EvidencePlace row={row} />}
                <EvidenceStanding row={row} />
                {row.duties.length > 0 && (
                  <p class="detail">
                    {speak('map_duties')}
                    {speak('records_colon')}
                    <EvidenceDuties row={row} card={card} />
                  </p>
                )}
                <EvidenceWho row={row} />
              </li>
            );
          })}
        </ul>
      )}
    </Portioned>
  );
}

/** The same as a table, with the unit or the task in front, whichever the page is not about. */
export function EvidenceTable({ asks, query, news, tasks, lead }: Terms & { lead: 'unit' | 'task' }) {
  const { speak } = useWords();
  return (
    <Portioned portions={useEvidence(asks, query, news)} none="records_no_evidence">
      {(rows) => (
        <table class="records">
          <thead>
            <tr>
              <th scope="col">{speak(`records_column_${lead}`)}</th>
              <th scope="col">{speak('records_column_page')}</th>
              <th scope="col">{speak('records_column_standing')}</th>
              <th scope="col">{speak('records_column_duties')}</th>
              <th scope="col">{speak('records_column_who')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={`${row.unit} ${row.task} ${row.page}`}>
                <th scope="row">
                  {lead === 'unit' ? (
                    <a href={hashOf('unit', row.unit)}>{row.unit}</a>
                  ) : (
                    <a href={hashOf('task', `${row.task}`)}>{speak('popup_task', `${row.task}`)}</a>
                  )}
                </th>
                <td>
                  <EvidencePlace row={row} />
                </td>
                <td>
                  <EvidenceStanding row={row} />
                </td>
                <td>
                  <EvidenceDuties row={row} card={tasks.find(({ n }) => n === row.task)} />
                </td>
                <td>
                  <EvidenceWho row={row} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Portioned>
  );
}
