import type { LinkFinding, ListedFinding, TaskCard } from '../../lib/app/summary';
import { shortText } from '../taskText';
import { useWords } from '../words';
import { Grade, NotCounted } from './gradeWords';

interface Promising extends ListedFinding {
  finding: LinkFinding;
}

/** A list this short stands open; the entries of a longer one are folded task by task. */
const mostOpen = 10;

/** The links of a column page: under each task those that may match it, then, folded, the others. */
export function ListedLinks(props: { links: readonly ListedFinding[]; tasks: readonly TaskCard[] }) {
  const { links, tasks } = props;
  const { speak } = useWords();
  const promising = links.flatMap(({ finding, ...link }) => (finding ? [{ ...link, finding }] : []));
  const others = links.filter(({ finding }) => !finding);
  const named = [...new Set(promising.map(({ finding }) => finding.task))];
  return (
    <>
      <h3 class="sub">{speak('popup_links')}</h3>
      {named.map((task) => (
        <OfTask
          key={task}
          task={task}
          card={tasks.find(({ n }) => n === task)}
          links={promising.filter(({ finding }) => finding.task === task)}
          open={promising.length <= mostOpen}
        />
      ))}
      {others.length > 0 && (
        <details>
          <summary>{speak('popup_links_others', `${others.length}`)}</summary>
          <ul class="links">
            {others.map(({ text, url, date }) => (
              <li key={url}>
                {text} {date && <small class="together">{date}</small>}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function OfTask(props: { task: number; card: TaskCard | undefined; links: Promising[]; open: boolean }) {
  const { task, card, links, open } = props;
  const { speak } = useWords();
  return (
    <details open={open}>
      <summary>
        <b>{speak('popup_links_of', `${task}`, `${links.length}`)}</b>{' '}
        <span class="hint">{card && shortText(card.text)}</span>
      </summary>
      <ul class="links">
        {links.map((link) => (
          <Link key={link.url} {...link} />
        ))}
      </ul>
    </details>
  );
}

/** The address leads to the portal, or there would be no finding. */
function Link({ text, url, date, finding }: Promising) {
  return (
    <li>
      <a href={url} target="_blank" rel="noreferrer">
        {text}
      </a>
      <p class="card-head">
        <Grade of={finding} />
        {date && <small class="together">{date}</small>}
      </p>
      <NotCounted of={finding} />
    </li>
  );
}
