import type { Summary } from '../../lib/app/summary';
import type { Actor, Role } from '../../lib/coverage/event';
import { useWords } from '../words';
import { ExplainedButton } from './explainedButton';
import { useField } from './typed';
import { UnitChoice } from './unitChoice';

const roles: Role[] = ['editor', 'inspector', 'staff'];

/** Who acts, in three steps on one screen. With `now` it is the confirmation of a change. */
export function Introduction(props: {
  summary: Pick<Summary, 'units' | 'suggestedUnit'>;
  now: Actor | null;
  onIntroduce: (actor: Actor) => void;
  onCancel?: () => void;
}) {
  const { summary, now } = props;
  const { speak } = useWords();
  const [unit, setUnit] = useField('unit', now?.unit ?? summary.suggestedUnit ?? '');
  const [typedRole, setRole] = useField('role', now?.role ?? '');
  const [name, setName] = useField('name', now?.name ?? '');
  const role = roles.find((known) => known === typedRole);

  const absent = [
    ...(unit ? [] : [speak('popup_unit')]),
    ...(role ? [] : [speak('popup_role')]),
    ...(name.trim() ? [] : [speak('popup_name')]),
  ];

  return (
    <form class="introduction" aria-labelledby="introduction">
      <h2 id="introduction">{speak(now ? 'popup_change_actor' : 'popup_first_use')}</h2>
      <p>{speak(now ? 'popup_change_note' : 'popup_first_note')}</p>
      <UnitChoice
        units={summary.units}
        unit={unit}
        suggested={now ? null : summary.suggestedUnit}
        onUnit={setUnit}
      />
      <fieldset>
        <legend>{speak('popup_step_role')}</legend>
        {roles.map((each) => (
          <label key={each} class="box">
            <input
              type="radio"
              name="role"
              value={each}
              checked={role === each}
              onChange={() => setRole(each)}
            />
            <span>
              <strong>{speak(`role_${each}`)}</strong> <small>{speak(`popup_role_${each}`)}</small>
            </span>
          </label>
        ))}
      </fieldset>
      <label class="field">
        <span>{speak('popup_step_name')}</span>
        <input
          type="text"
          value={name}
          maxLength={40}
          autocomplete="name"
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </label>
      <div class="actions">
        <ExplainedButton
          type="submit"
          label={speak(now ? 'popup_confirm_actor' : 'popup_start')}
          whyNot={
            absent.length > 0 ? speak('popup_actor_incomplete', absent.join(speak('list_separator'))) : null
          }
          onClick={() => {
            if (role) props.onIntroduce({ name: name.trim(), role, unit });
          }}
        />
        {props.onCancel && (
          <button type="button" onClick={props.onCancel}>
            {speak('popup_keep_actor')}
          </button>
        )}
      </div>
    </form>
  );
}
