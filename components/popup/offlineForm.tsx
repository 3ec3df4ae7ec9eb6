import { useState } from 'preact/hooks';
import { offlineFields } from '../../lib/app/offlineFields';
import type { TaskCard } from '../../lib/app/summary';
import { eventLimits } from '../../lib/coverage/limits';
import { useWords } from '../words';
import { DutyBoxes } from './dutyBoxes';
import { ExplainedButton } from './explainedButton';
import { useKeptFocus } from './keptFocus';
import { moment } from './moment';
import type { OwedActs } from './owedDetail';
import { nameOffline } from './placeChoice';
import { preselectedDuties } from './preselect';
import { useField, useTypedOf } from './typed';
import { WordsField } from './wordsField';

/** 线下佐证: what proves a task where no page can. Foremost where nothing else will do. */
export function OfflineForm(props: { card: TaskCard; prominent: boolean; acts: OwedActs }) {
  const { card, prominent } = props;
  const { speak } = useWords();
  const typed = useTypedOf(card.n, offlineFields);
  const [open, setOpen] = useState(typed);
  const holder = useKeptFocus<HTMLDivElement>(open);
  return (
    <div ref={holder} tabIndex={-1}>
      <button
        type="button"
        class={prominent && !open ? 'primary' : ''}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {speak('offline_open')}
      </button>
      {open && <Fields card={card} acts={props.acts} />}
    </div>
  );
}

function Fields({ card, acts }: { card: TaskCard; acts: OwedActs }) {
  const { speak } = useWords();
  const [fileName, setFileName] = useField(`file:${card.n}`);
  const [date, setDate] = useField(`date:${card.n}`);
  const [description, setDescription] = useField(`description:${card.n}`);
  const [kept, keep] = useField(`offlineDuties:${card.n}`, preselectedDuties(card, []).join(','));
  const ticked = kept.split(',').filter(Boolean);
  const today = moment(acts.now).slice(0, 10);

  function whyNot(): string | null {
    if (acts.saving) return speak('popup_saving');
    const lacks = [
      ...(fileName.trim() ? [] : [speak('offline_file')]),
      ...(date ? [] : [speak('offline_date')]),
      ...(ticked.length > 0 ? [] : [speak('offline_lacks_duty')]),
    ];
    if (lacks.length > 0) return speak('offline_lacks', lacks.join(speak('list_separator')));
    return date > today ? speak('offline_future') : null;
  }

  return (
    <fieldset class="offline-form">
      <legend>{speak('offline_title')}</legend>
      <label class="field">
        <span>{speak('offline_file')}</span>
        <input
          type="text"
          value={fileName}
          maxLength={eventLimits.title}
          autocomplete="off"
          onInput={(event) => setFileName(event.currentTarget.value)}
        />
      </label>
      <label class="field">
        <span>{speak('offline_date')}</span>
        <input type="date" value={date} max={today} onInput={(event) => setDate(event.currentTarget.value)} />
      </label>
      <WordsField label={speak('offline_description')} value={description} onValue={setDescription} />
      <DutyBoxes
        card={card}
        ticked={ticked}
        // A lone comma is kept where none is ticked: an empty text would be none kept.
        onTick={(duties) => keep(duties.join(',') || ',')}
        legend={speak('offline_duties')}
      />
      <div class="actions">
        <ExplainedButton
          label={speak('offline_save')}
          whyNot={whyNot()}
          onClick={() => {
            const duties = card.duties.map(({ id }) => id).filter((id) => ticked.includes(id));
            const offline = { fileName: fileName.trim(), date, description: description.trim() };
            acts.onDecide(nameOffline(acts.newId(), card.n, duties, offline));
          }}
        />
      </div>
    </fieldset>
  );
}
