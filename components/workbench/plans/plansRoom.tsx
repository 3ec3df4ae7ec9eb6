import { useEffect, useRef, useState } from 'preact/hooks';
import type { PortalLine } from '../../../lib/app/addedPortal';
import type { PlanLine, StoredPlan } from '../../../lib/plan/stored';
import { say, type Sentence } from '../../../lib/words/sentence';
import { success, type Result } from '../../../lib/kernel/result';
import { useWords } from '../../words';
import type { RoomTerms } from '../room';
import type { PlansActions } from './contract';
import { AddPortal } from './addPortal';
import { PlanList } from './planList';
import { PortalList } from './portalList';
import { RosterEditor } from './rosterEditor';

interface Loaded {
  lines: PlanLine[];
  portals: PortalLine[];
  current: StoredPlan | null;
}

/** 要点与名册: the plans that are kept and which one is in use; below them the roster of its place. */
export function PlansRoom({ overview, actions }: RoomTerms & { actions: PlansActions }) {
  const { speak, tell } = useWords();
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [fault, setFault] = useState<Sentence | null>(null);
  const [done, setDone] = useState<Sentence | null>(null);
  const asked = useRef(0);

  useEffect(() => {
    // Every overview is news: plan, roster or decisions changed.
    const mine = (asked.current += 1);
    void show(mine);
  }, [overview]);

  async function show(mine: number): Promise<void> {
    const answer = await load(actions, overview.plan.id);
    if (mine !== asked.current) return;
    if (answer.ok) setLoaded(answer.value);
    setFault(answer.ok ? null : answer.error);
  }

  /** Says how it went; true where it was done. */
  async function tried(doing: Promise<Result<null, Sentence>>, done: Sentence): Promise<boolean> {
    setDone(null);
    const outcome = await doing;
    setFault(outcome.ok ? null : outcome.error);
    if (outcome.ok) setDone(done);
    return outcome.ok;
  }

  const choose = ({ id, title }: PlanLine, portal?: PortalLine) =>
    void tried(actions.choose(id, portal?.id), say('plans_chosen', title));

  return (
    <div class="plans-room">
      <h2>{speak('plans_title')}</h2>
      <p role="status" class="notice">
        {done && tell(done)}
      </p>
      {fault && (
        <p role="alert" class="banner bad">
          {tell(fault)}
        </p>
      )}
      {!loaded && !fault && <p role="status">{speak('workbench_loading')}</p>}
      <p>
        <a href="#import">{speak('plans_bring_in')}</a>
      </p>
      {loaded && <PlanList lines={loaded.lines} onChoose={(line) => choose(line)} />}
      {loaded && (
        <>
          <PortalList
            lines={loaded.portals}
            plans={loaded.lines}
            onChoose={(portal, plan) => choose(plan, portal)}
            onRemove={({ id, name }) => void tried(actions.removePortal(id), say('portals_removed', name))}
          />
          <AddPortal
            plans={loaded.lines}
            actions={actions}
            onAdd={({ name, place, address, plan }, superiors) =>
              tried(actions.addPortal({ name, place, superiors, address, plan }), say('portals_added', name))
            }
          />
        </>
      )}
      {loaded?.current && (
        <RosterEditor
          key={loaded.current.roster.place}
          saved={loaded.current.roster}
          actions={actions}
          onSaved={() => setDone(say('roster_saved', loaded.current?.roster.place ?? ''))}
        />
      )}
    </div>
  );
}

async function load(actions: PlansActions, id: string): Promise<Result<Loaded, Sentence>> {
  const lines = await actions.list();
  if (!lines.ok) return lines;
  const portals = await actions.portals();
  if (!portals.ok) return portals;
  const current = await actions.full(id);
  if (!current.ok) return current;
  return success({ lines: lines.value, portals: portals.value, current: current.value });
}
