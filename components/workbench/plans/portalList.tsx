import { useState } from 'preact/hooks';
import type { PortalLine } from '../../../lib/app/addedPortal';
import type { PlanLine } from '../../../lib/plan/stored';
import { useWords } from '../../words';
import { PlanSelect } from '../planSelect';
import { hashOf } from '../route';

export interface PortalActs {
  onChoose: (portal: PortalLine, plan: PlanLine) => void;
  onRemove: (portal: PortalLine) => void;
}

/** The portals whose pages are read, each with the plan that it is tied to. */
export function PortalList(props: PortalActs & { lines: readonly PortalLine[]; plans: readonly PlanLine[] }) {
  const { speak } = useWords();
  return (
    <section aria-labelledby="portals-title">
      <h2 id="portals-title">{speak('portals_title')}</h2>
      <p class="hint">{speak('portals_hint')}</p>
      <ul class="plan-list">
        {props.lines.map((line) => (
          <Portal key={`${line.id} ${line.plan}`} {...props} line={line} />
        ))}
      </ul>
    </section>
  );
}

function Portal(props: PortalActs & { line: PortalLine; plans: readonly PlanLine[] }) {
  const { line, plans } = props;
  const { speak } = useWords();
  const [wanted, setWanted] = useState(line.plan);
  const other = plans.find(({ id }) => id === wanted && id !== line.plan);
  return (
    <li>
      <div class="plan-line">
        <div>
          <h3>{line.name}</h3>
          <p>{speak('portals_facts', line.host, line.place)}</p>
          {!line.allowed && (
            <p class="stop">
              {speak('portals_not_allowed')} <a href={hashOf('settings')}>{speak('portals_to_allow')}</a>
            </p>
          )}
        </div>
        {!line.shipped && (
          <button
            type="button"
            aria-label={`${speak('portals_remove')} ${line.name}`}
            onClick={() => props.onRemove(line)}
          >
            {speak('portals_remove')}
          </button>
        )}
      </div>
      <div class="portal-plan">
        <PlanSelect label={speak('portals_plan')} plans={plans} value={wanted} onChoose={setWanted} />
        {other && (
          <button type="button" class="primary" onClick={() => props.onChoose(line, other)}>
            {speak('portals_use')}
          </button>
        )}
      </div>
    </li>
  );
}
