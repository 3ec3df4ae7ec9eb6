import type { LinkFinding, ListedFinding, TaskCard } from '../../lib/app/summary';
import { gradeMark } from '../gradeMark';
import { shortText } from '../taskText';
import { useWords } from '../words';

/** The links of a column page: those that promise a task, then, folded, the others. */
export function ListedLinks({
  links,
  tasks,
}: {
  links: readonly ListedFinding[];
  tasks: readonly TaskCard[];
}) {
  const { speak } = useWords();
  const others = links.filter(({ finding }) => !finding);
  return (
    <>
      <h3 class="sub">{speak('popup_links')}</h3>
      {others.length < links.length && (
        <ol class="links">
          {links.map(
            ({ finding, ...link }) =>
              finding && <Link key={link.url} {...link} finding={finding} tasks={tasks} />,
          )}
        </ol>
      )}
      {others.length > 0 && (
        <details>
          <summary>{speak('popup_links_others', `${others.length}`)}</summary>
          <ul class="links">
            {others.map(({ text, url, date }) => (
              <li key={url}>
                {text} <small class="together">{date}</small>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** The address leads to the portal, or there would be no finding. */
function Link(props: Omit<ListedFinding, 'finding'> & { finding: LinkFinding; tasks: readonly TaskCard[] }) {
  const { text, url, date, finding, tasks } = props;
  const { speak, tell } = useWords();
  const card = tasks.find(({ n }) => n === finding.task);
  return (
    <li>
      <a href={url} target="_blank" rel="noreferrer">
        {text}
      </a>{' '}
      <small class="together">{date}</small>
      <p>
        <b>{speak('popup_task', `${finding.task}`)}</b>{' '}
        <span class={`grade ${finding.grade}`}>
          <span aria-hidden="true" class="dots">
            {gradeMark[finding.grade]}
          </span>{' '}
          {speak(`grade_${finding.grade}`)}
        </span>
      </p>
      {card && <p class="hint">{shortText(card.text)}</p>}
      {finding.whyNot && <p class="stop">{speak('popup_not_counted_why', tell(finding.whyNot))}</p>}
    </li>
  );
}
