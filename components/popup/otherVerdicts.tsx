import type { Summary } from '../../lib/app/summary';
import { useWords } from '../words';
import type { ChoiceOnPage } from './contract';
import { TaskDecision } from './taskDecision';
import { TaskWords } from './taskName';

/** Verdicts and notes on this page for tasks that the machine did not name: made by search, or on an earlier reading. */
export function OtherVerdicts(props: {
  summary: Summary;
  saving: boolean;
  onChoice: (choice: ChoiceOnPage) => void;
}) {
  const { speak } = useWords();
  const { page, verdicts, tasks } = props.summary;
  const found = page.state === 'described' ? page.description.findings.map(({ task }) => task) : [];
  const others = tasks.filter(({ n }) => verdicts.some(({ task }) => task === n && !found.includes(n)));
  if (others.length === 0) return null;
  return (
    <>
      <h3 class="sub">{speak('popup_also_tagged')}</h3>
      {others.map((card) => (
        <article key={card.n} class="card" aria-labelledby={`verdict-${card.n}`}>
          <h4 id={`verdict-${card.n}`} class="number">
            {speak('popup_task', `${card.n}`)}
          </h4>
          <TaskWords card={card} />
          <TaskDecision
            card={card}
            named={[]}
            verdicts={verdicts}
            saving={props.saving}
            onChoice={props.onChoice}
          />
        </article>
      ))}
    </>
  );
}
