import type { Description, PageState, Summary } from '../../lib/app/summary';
import { useWords } from '../words';
import type { ChoiceOnPage } from './contract';
import { FindingCard } from './findingCard';
import { ListedLinks } from './listedLinks';
import { NearMisses } from './nearMisses';
import { OtherVerdicts } from './otherVerdicts';
import { PreviewPage } from './previewPage';
import { PreviewOffer, type PreviewActions } from './previewSites';
import { WrongReport } from './wrongReport';

interface Props {
  summary: Summary;
  saving: boolean;
  onChoice: (choice: ChoiceOnPage) => void;
  onReloadPage: () => void;
  onPreview: PreviewActions['onAdd'];
}

const unread = {
  'not-portal': 'popup_not_portal',
  'not-loaded': 'popup_not_loaded',
  reading: 'popup_reading',
} as const;

/** The page in front of the user: each state has its own words and its own way out. */
export function PageSection(props: Props) {
  const { speak } = useWords();
  const { page } = props.summary;
  return (
    <section aria-labelledby="this-page">
      <h2 id="this-page">{speak('popup_this_page')}</h2>
      {page.state !== 'not-portal' && <p class="page-title">{page.title || speak('popup_untitled')}</p>}
      <div role="status">
        {page.state !== 'not-portal' && page.preview && (
          <p class="stop">
            <strong>{speak('preview_title')}</strong> {speak('preview_note')}
          </p>
        )}
        <StateWords page={page} />
      </div>
      {page.state === 'not-portal' && page.previewHost !== undefined && (
        <PreviewOffer host={page.previewHost} onAdd={props.onPreview} />
      )}
      {(page.state === 'not-loaded' || page.state === 'failed') && (
        <button type="button" onClick={props.onReloadPage}>
          {speak('popup_reload_page')}
        </button>
      )}
      {page.state === 'described' && !page.description.preview && (
        <Recognised {...props} description={page.description} />
      )}
      {page.state === 'described' && page.description.preview && (
        <PreviewPage
          description={page.description}
          check={page.description.preview}
          tasks={props.summary.tasks}
        />
      )}
      <OtherVerdicts {...props} />
    </section>
  );
}

/** What a column page lists, then the findings of the page itself; where there is neither, what came near. */
function Recognised(props: Props & { description: Description }) {
  const { speak } = useWords();
  const { tasks, verdicts } = props.summary;
  const { links, findings, excluded, nearest } = props.description;
  if (links.length + findings.length === 0)
    return (
      <>
        {!excluded && <NearMisses nearest={nearest} tasks={tasks} />}
        <WrongReport wrong={null} tasks={tasks} />
      </>
    );
  return (
    <>
      {links.length > 0 && <ListedLinks links={links} tasks={tasks} />}
      {links.length > 0 && findings.length > 0 && <h3 class="sub">{speak('popup_itself')}</h3>}
      {findings.map((finding) => {
        const card = tasks.find(({ n }) => n === finding.task);
        return (
          card && (
            <FindingCard
              key={finding.task}
              finding={finding}
              card={card}
              tasks={tasks}
              verdicts={verdicts}
              saving={props.saving}
              onChoice={props.onChoice}
            />
          )
        );
      })}
    </>
  );
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
  if (links.length > 0) return <p>{speak('popup_links_found', `${links.length}`, `${promising}`)}</p>;
  return <p>{findings.length ? speak('popup_found', `${findings.length}`) : speak('popup_not_found')}</p>;
}
