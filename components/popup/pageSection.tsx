import type { Description, PageState, Summary, TaskCard } from '../../lib/app/summary';
import { useWords } from '../words';
import type { ChoiceOnPage } from './contract';
import { FindingCard } from './findingCard';
import { ListedLinks } from './listedLinks';
import { NearMisses } from './nearMisses';
import { OtherVerdicts } from './otherVerdicts';

interface Props {
  summary: Summary;
  saving: boolean;
  onChoice: (choice: ChoiceOnPage) => void;
  onReloadPage: () => void;
}

const unread = {
  'not-portal': 'popup_not_portal',
  'not-loaded': 'popup_not_loaded',
  reading: 'popup_reading',
} as const;

/** The page in front of the user: each state has its own words and its own way out. */
export function PageSection(props: Props) {
  const { speak } = useWords();
  const { page, verdicts, tasks } = props.summary;
  return (
    <section aria-labelledby="this-page">
      <h2 id="this-page">{speak('popup_this_page')}</h2>
      {page.state !== 'not-portal' && <p class="page-title">{page.title || speak('popup_untitled')}</p>}
      <div role="status">
        <StateWords page={page} />
      </div>
      {(page.state === 'not-loaded' || page.state === 'failed') && (
        <button type="button" onClick={props.onReloadPage}>
          {speak('popup_reload_page')}
        </button>
      )}
      {page.state === 'described' &&
        page.description.findings.map((finding) => {
          const card = tasks.find(({ n }) => n === finding.task);
          return (
            card && (
              <FindingCard
                key={finding.task}
                finding={finding}
                card={card}
                verdicts={verdicts}
                saving={props.saving}
                onChoice={props.onChoice}
              />
            )
          );
        })}
      {page.state === 'described' && <Further description={page.description} tasks={tasks} />}
      <OtherVerdicts {...props} />
    </section>
  );
}

/** What a column page lists; where nothing was recognised, what came near. */
function Further({ description, tasks }: { description: Description; tasks: readonly TaskCard[] }) {
  const { links, findings, excluded, nearest } = description;
  if (links.length > 0) return <ListedLinks links={links} tasks={tasks} />;
  return findings.length === 0 && !excluded ? <NearMisses nearest={nearest} tasks={tasks} /> : null;
}

function StateWords({ page }: { page: PageState }) {
  const { speak, tell } = useWords();
  if (page.state === 'failed') {
    return (
      <div class="banner bad">
        <p>{speak('popup_failed', tell(page.why))}</p>
        <p>{speak('popup_failed_note')}</p>
      </div>
    );
  }
  if (page.state !== 'described') return <p>{speak(unread[page.state])}</p>;
  const { excluded, findings, links } = page.description;
  if (excluded) return <p class="stop">{speak('popup_excluded', tell(excluded))}</p>;
  const promising = links.filter(({ finding }) => finding).length;
  return (
    <>
      {links.length > 0 && <p>{speak('popup_links_found', `${links.length}`, `${promising}`)}</p>}
      {findings.length > 0 && <p>{speak('popup_found', `${findings.length}`)}</p>}
      {links.length + findings.length === 0 && <p>{speak('popup_not_found')}</p>}
    </>
  );
}
