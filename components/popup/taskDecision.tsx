import type { PageVerdict, TaskCard } from '../../lib/app/summary';
import type { ChoiceOnPage } from './contract';
import { Judgement } from './judgement';
import { useKeptFocus } from './keptFocus';
import { Verdict } from './verdict';

/** The standing verdict on a task, or the question for one. A new verdict starts with a fresh form. */
export function TaskDecision(props: {
  card: TaskCard;
  named: readonly string[];
  verdicts: readonly PageVerdict[];
  saving: boolean;
  onChoice: (choice: ChoiceOnPage) => void;
}) {
  const { verdicts, named, ...rest } = props;
  const verdict = verdicts.find(({ task, standing }) => task === props.card.n && standing !== 'open');
  const holder = useKeptFocus<HTMLDivElement>(verdict?.at);
  return (
    <div ref={holder} tabIndex={-1}>
      {verdict ? (
        <Verdict key={verdict.at} verdict={verdict} {...rest} />
      ) : (
        <Judgement named={named} {...rest} />
      )}
    </div>
  );
}
