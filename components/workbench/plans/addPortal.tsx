import { useEffect, useState } from 'preact/hooks';
import { portalHostOf } from '../../../lib/app/addedPortal';
import { namesIn } from '../../../lib/app/rosterChange';
import type { PlanLine } from '../../../lib/plan/stored';
import { ExplainedButton } from '../../popup/explainedButton';
import { useWords } from '../../words';
import { PlanSelect } from '../planSelect';
import type { PlansActions, PortalForm } from './contract';

const empty: PortalForm = { name: '', place: '', superiors: '', address: '', plan: '' };
const written = ['name', 'place', 'superiors', 'address'] as const;

/** Another portal: what it is, by which plan it is read, and the browser's own question. What is typed survives closing. */
export function AddPortal(props: {
  plans: readonly PlanLine[];
  actions: Pick<PlansActions, 'recallPortalForm' | 'keepPortalForm'>;
  /** To be called in the click itself: only then does the browser ask. True where it was added. */
  onAdd: (form: PortalForm, superiors: string[]) => Promise<boolean>;
}) {
  const { plans, actions } = props;
  const { speak } = useWords();
  const [form, setForm] = useState(empty);
  useEffect(() => {
    void actions.recallPortalForm().then((kept) => kept && setForm({ ...empty, ...kept }));
  }, []);
  const plan = plans.find(({ id }) => id === form.plan) ?? plans[0];

  function change(next: PortalForm): void {
    setForm(next);
    void actions.keepPortalForm(next);
  }

  function whyNot(): string | null {
    const lacking = written
      .filter((field) => field !== 'superiors' && form[field].trim() === '')
      .map((field) => speak(`portals_field_${field}`));
    if (lacking.length > 0) return speak('portals_lacks', lacking.join(speak('list_separator')));
    return portalHostOf(form.address) === null ? speak('portal_no_address', form.address) : null;
  }

  async function add(): Promise<void> {
    if (!plan) return;
    if (await props.onAdd({ ...form, plan: plan.id }, namesIn(form.superiors))) change(empty);
  }

  return (
    <details class="roster-group">
      <summary>{speak('portals_add')}</summary>
      <div class="add-portal">
        <p class="hint">{speak('portals_add_hint')}</p>
        {written.map((field) => (
          <label key={field} class="field">
            <span>{speak(`portals_field_${field}`)}</span>
            <input
              type="text"
              value={form[field]}
              maxLength={field === 'address' ? 2_000 : 60}
              autocomplete="off"
              onInput={({ currentTarget: { value } }) => change({ ...form, [field]: value })}
            />
          </label>
        ))}
        <PlanSelect
          label={speak('portals_plan')}
          plans={plans}
          value={plan?.id ?? ''}
          onChoose={(id) => change({ ...form, plan: id })}
        />
        <div class="actions">
          <ExplainedButton label={speak('portals_ask')} whyNot={whyNot()} onClick={() => void add()} />
        </div>
      </div>
    </details>
  );
}
