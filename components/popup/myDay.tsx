import { useState } from 'preact/hooks';
import { csvOf } from '../../lib/kernel/csv';
import { dayBounds, dayOf } from '../../lib/app/day';
import { dayTable } from '../../lib/app/dayTable';
import type { Shift } from '../../lib/app/ports';
import type { History } from '../../lib/app/summary';
import { say, type Sentence } from '../../lib/words/sentence';
import { useWords } from '../words';
import type { PopupProps } from './contract';
import { Entries } from './history';
import { useHistory } from './loadedHistory';
import { moment, timeOfDay } from './moment';
import { useRecords } from './records';

/** 我今天做了什么: the acting person's decisions of a day, and the table to take along. */
export function MyDay(props: { onBack: () => void; onSaveFile: PopupProps['onSaveFile'] }) {
  const { speak, tell } = useWords();
  const { now, summary } = useRecords();
  const { actor, tasks } = summary;
  const today = dayOf(now);
  const [day, setDay] = useState(today);
  const [exported, setExported] = useState<Sentence | null>(null);
  const bounds = dayBounds(day);
  const loaded = useHistory({ of: 'day', from: bounds?.from ?? 0, to: bounds?.to ?? 0 }, bounds !== null);
  const history = loaded.loading ? null : loaded.history;
  const entries = history?.entries ?? [];

  function save({ entries }: History): void {
    const { text, replaced } = csvOf(dayTable(entries, tasks, speak, moment));
    const name = speak('day_file', actor?.name ?? '', day);
    props.onSaveFile(name, text);
    const [count, odd] = [`${entries.length}`, `${replaced}`];
    setExported(
      replaced > 0 ? say('day_exported_replaced', count, name, odd) : say('day_exported', count, name),
    );
  }

  return (
    <section aria-labelledby="my-day">
      <div class="card-head">
        <h2 id="my-day">{speak('day_title', actor?.name ?? '')}</h2>
        <button type="button" onClick={props.onBack}>
          {speak('day_back')}
        </button>
      </div>
      <label class="field">
        <span>{speak('day_date')}</span>
        <input
          type="date"
          value={day}
          max={today}
          onInput={(event) => {
            setDay(event.currentTarget.value);
            setExported(null);
          }}
        />
      </label>
      {history?.otherPlans && (
        <p class="hint">
          {speak(
            'day_other_plans',
            summary.planTitle,
            history.otherPlans
              .map(({ title, count }) => speak('day_other_plan', title, `${count}`))
              .join(speak('list_separator')),
          )}
        </p>
      )}
      {bounds === null && <p class="problem">{speak('day_no_date')}</p>}
      {history && <Shifts shifts={history.shifts} />}
      {history && entries.length > 0 && (
        <div class="actions">
          <span>{speak('day_count', `${entries.length}`)}</span>
          <button type="button" onClick={() => save(history)}>
            {speak('day_export')}
          </button>
        </div>
      )}
      <p role="status" class="notice">
        {exported && tell(exported)}
      </p>
      {bounds !== null && <Entries loaded={loaded} shows={{ task: true, place: true }} none="day_none" />}
    </section>
  );
}

/** Who took over this computer, and when. */
function Shifts({ shifts }: { shifts: readonly Shift[] }) {
  const { speak } = useWords();
  if (shifts.length === 0) return null;
  return (
    <div class="sentences">
      <h3>{speak('day_shifts')}</h3>
      <ul>
        {shifts.map(({ at, actor }) => (
          <li key={at}>
            <span class="together">{timeOfDay(at)}</span>{' '}
            {speak('day_shift', actor.name, speak(`role_${actor.role}`), actor.unit)}
          </li>
        ))}
      </ul>
    </div>
  );
}
