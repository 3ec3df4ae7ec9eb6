import type { PageVerdict, TaskCard } from '../../lib/app/summary';
import type { ChoiceOnPage } from './contract';
import { Judgement } from './judgement';
import { useKeptFocus } from './keptFocus';
import { Remarks } from './remarks';
import { Verdict } from './verdict';

/** The standing verdict on a task, or the question for one; then the notes. A new verdict starts with a fresh form. */
export function TaskDecision(props: {
  card: TaskCard;
  named: readonly string[];
  /** Whether the machine proposed the task, so that the page may belong to another one instead. */
  proposed?: boolean;
  verdicts: readonly PageVerdict[];
  saving: boolean;
  onChoice: (choice: ChoiceOnPage) => void;
}) {
  const { verdicts, named, proposed = false, ...rest } = props;
  const about = verdicts.find(({ task }) => task === props.card.n);
  const verdict = about && about.standing !== 'open' ? about : null;
  const marker = verdict?.parties.map(({ id }) => id).join();
  const holder = useKeptFocus<HTMLDivElement>(`${marker} ${about?.answers.length} ${about?.notes.length}`);
  return (
    <div class="decision" ref={holder} tabIndex={-1}>
      {verdict ? (
        <Verdict key={`${marker} ${verdict.answers.at(-1)?.id}`} verdict={verdict} named={named} {...rest} />
      ) : (
        <Judgement named={named} proposed={proposed} {...rest} />
      )}
      <Remarks card={props.card} notes={about?.notes ?? []} saving={props.saving} onChoice={props.onChoice} />
    </div>
  );
}
