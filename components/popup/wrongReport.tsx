import { useContext, useId, useState } from 'preact/hooks';
import type { TaskCard } from '../../lib/app/summary';
import type { Sentence } from '../../lib/words/sentence';
import { useWords } from '../words';
import { ExplainedButton } from './explainedButton';
import { useKeptFocus } from './keptFocus';
import { useField } from './typed';
import { Reporting } from './wrongActions';
import { RightTasks } from './rightTasks';
import { rightWords } from './rightWords';
import { WordsField } from './wordsField';

/** In the kept field: that the page fulfils no task at all. */
const none = 'none';

/** 识别有误: asks what would be right, and keeps it for those who mend the lexicon. No verdict. */
export function WrongReport({ wrong, tasks }: { wrong: number | null; tasks: readonly TaskCard[] }) {
  const { speak } = useWords();
  const [open, setOpen] = useState(false);
  const { lines } = useContext(Reporting);
  const holder = useKeptFocus<HTMLDivElement>(open);
  const reported = lines.find((line) => line.wrong === wrong);
  return (
    <div class="wrong" ref={holder} tabIndex={-1}>
      <button
        type="button"
        class="quiet"
        aria-expanded={open}
        aria-label={wrong === null ? speak('wrong_open') : speak('wrong_open_task', `${wrong}`)}
        onClick={() => setOpen(!open)}
      >
        {speak('wrong_open')}
      </button>
      <p role="status" class="hint">
        {reported && speak('wrong_reported', rightWords(speak, reported.right))}
      </p>
      {open && <WrongForm wrong={wrong} tasks={tasks} onDone={() => setOpen(false)} />}
    </div>
  );
}

function WrongForm(props: { wrong: number | null; tasks: readonly TaskCard[]; onDone: () => void }) {
  const { speak, tell } = useWords();
  const { onReport } = useContext(Reporting);
  const note = useId();
  const n = props.wrong ?? 0;
  const [kept, keep] = useField(`wrongTasks:${n}`);
  const [remark, setRemark] = useField(`wrong:${n}`);
  const [failed, setFailed] = useState<Sentence | null>(null);
  const isNone = kept === none;
  const right = kept.split(',').map(Number).filter(Boolean);

  async function send(): Promise<void> {
    const why = await onReport({ wrong: props.wrong, right, remark });
    if (why) setFailed(why);
    else props.onDone();
  }

  return (
    <fieldset class="wrong-form" aria-describedby={note}>
      <legend>{speak('wrong_form')}</legend>
      <label class="box">
        <input
          type="checkbox"
          checked={isNone}
          onChange={(event) => keep(event.currentTarget.checked ? none : '')}
        />
        <span>{speak('wrong_none')}</span>
      </label>
      {!isNone && (
        <RightTasks n={n} tasks={props.tasks} right={right} onRight={(list) => keep(list.join(','))} />
      )}
      <WordsField label={speak('wrong_remark')} value={remark} onValue={setRemark} />
      <p id={note} class="hint">
        {speak('wrong_note')}
      </p>
      <p class="problem" role="alert">
        {failed && tell(failed)}
      </p>
      <div class="actions">
        <ExplainedButton
          label={speak('wrong_send')}
          whyNot={isNone || right.length > 0 ? null : speak('wrong_needs_answer')}
          onClick={() => void send()}
        />
        <button type="button" onClick={props.onDone}>
          {speak('wrong_cancel')}
        </button>
      </div>
    </fieldset>
  );
}
