import { useWords } from '../../words';
import { hashOf } from '../route';
import { CompareView } from './compareView';
import type { LedgerRoomProps } from './contract';
import { ExportView } from './exportView';
import { ImportView } from './importView';

const views = { export: ExportView, bulk: ImportView, compare: CompareView };
const names = Object.keys(views) as (keyof typeof views)[];

/** 台账: what goes out, what comes back in bulk, and what has changed since an earlier one. */
export function LedgerRoom({ overview, place, actions }: LedgerRoomProps) {
  const { speak } = useWords();
  const view = names.find((one) => one === place[0]) ?? 'export';
  const View = views[view];
  return (
    <section class="ledger-room" aria-labelledby="ledger-title">
      <h2 id="ledger-title">{speak('ledger_room_title')}</h2>
      <nav aria-label={speak('ledger_views')} class="ledger-views">
        <ul>
          {names.map((one) => (
            <li key={one}>
              <a
                href={one === 'export' ? hashOf('ledger') : hashOf('ledger', one)}
                {...(one === view && { 'aria-current': 'page' as const })}
              >
                {speak(`ledger_view_${one}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <View key={overview.plan.id} overview={overview} actions={actions} />
    </section>
  );
}
