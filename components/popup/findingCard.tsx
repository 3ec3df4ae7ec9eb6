import type { PageVerdict, TaskCard } from '../../lib/app/summary';
import type { Finding } from '../../lib/recognition/finding';
import { useWords } from '../words';
import type { ChoiceOnPage } from './contract';
import { Grade, NotCounted } from './gradeWords';
import { Sentences } from './sentences';
import { TaskDecision } from './taskDecision';
import { TaskWords } from './taskName';
import { WrongReport } from './wrongReport';

/** A finding with everything that a person needs to sign for it, and the signature itself. */
export function FindingCard(props: {
  finding: Finding;
  card: TaskCard;
  /** All tasks, for the right answer where this one is wrong. */
  tasks: readonly TaskCard[];
  verdicts: readonly PageVerdict[];
  saving: boolean;
  onChoice: (choice: ChoiceOnPage) => void;
}) {
  const { finding, card, tasks, ...decision } = props;
  const { speak } = useWords();
  return (
    <article class="card" aria-labelledby={`finding-${card.n}`}>
      <div class="card-head">
        <h3 id={`finding-${card.n}`}>{speak('popup_task', `${card.n}`)}</h3>
        <Grade of={finding} />
      </div>
      <TaskWords card={card} />
      <NotCounted of={finding} />
      <Sentences title={speak('popup_why')} items={finding.reasons} />
      {finding.evidence.length > 0 && (
        <details>
          <summary>{speak('popup_quotes')}</summary>
          {finding.evidence.map(({ field, start, quote }) => (
            <blockquote key={`${field}:${start}`}>{quote}</blockquote>
          ))}
        </details>
      )}
      <Sentences title={speak('popup_missing')} items={finding.missing} />
      <TaskDecision card={card} named={finding.duties} proposed {...decision} />
      <WrongReport wrong={card.n} tasks={tasks} />
    </article>
  );
}
