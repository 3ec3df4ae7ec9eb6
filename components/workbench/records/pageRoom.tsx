import { taskCard } from '../../../lib/app/taskCard';
import type { HistoryQuery } from '../../../lib/app/summary';
import { useWords } from '../../words';
import type { Asks } from '../asks';
import { Nowhere } from '../nowhere';
import type { RoomTerms } from '../room';
import { EvidenceList } from './evidenceList';
import { WebLink } from './evidenceParts';
import { KeptOfPage } from './keptOfPage';
import { Log } from './log';
import { PageBeside } from './pageBeside';
import { useLog } from './portions';

/** Everything known of one portal page: titles and addresses that it had, what stands, what was kept, what lies beside it in its column, what was ever decided. */
export function PageRoom({ overview, place, asks }: RoomTerms & { asks: Asks }) {
  const { speak } = useWords();
  const page = place[0] ?? '';
  const query: HistoryQuery = { of: 'page', page };
  const seen = useLog(asks, query, overview).items ?? [];
  if (page === '') return <Nowhere room="page_room" why={speak('page_none')} />;
  const duties = new Map(overview.duties);
  const proofs = new Map(overview.proofs);
  const tasks = overview.plan.tasks.map((task) => taskCard(task, duties, proofs));
  const title = seen.find((entry) => entry.pageTitle !== '')?.pageTitle;
  const addresses = [...new Set(seen.map(({ pageUrl }) => pageUrl))];
  const common = { asks, news: overview, tasks };
  return (
    <section class="record-room" key={page}>
      <h2>{title ?? speak('page_room')}</h2>
      {addresses.length > 0 && (
        <>
          <h3>{speak('page_addresses')}</h3>
          <ul class="plain">
            {addresses.map((url) => (
              <li key={url}>
                <WebLink url={url} words={url} />
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>{speak('page_verdicts')}</h3>
      <EvidenceList {...common} query={{ of: 'page', page }} cell none="records_no_page_verdict" />
      {asks.kept && <KeptOfPage page={page} kept={asks.kept} news={overview} />}
      <PageBeside asks={asks} page={page} overview={overview} />
      <h3>{speak('page_history')}</h3>
      <Log {...common} overview={overview} query={query} shows={{ task: true, place: false }} />
    </section>
  );
}
