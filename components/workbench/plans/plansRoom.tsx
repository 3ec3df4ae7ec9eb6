import { useEffect, useRef, useState } from 'preact/hooks';
import type { PlanLine, StoredPlan } from '../../../lib/plan/stored';
import { say, type Sentence } from '../../../lib/words/sentence';
import { useWords } from '../../words';
import type { RoomTerms } from '../room';
import type { PlansActions } from './contract';
import { PlanList } from './planList';
import { RosterEditor } from './rosterEditor';

interface Loaded {
  lines: PlanLine[];
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

  async function choose(line: PlanLine): Promise<void> {
    setDone(null);
    const chosen = await actions.choose(line.id);
    setFault(chosen.ok ? null : chosen.error);
    if (chosen.ok) setDone(say('plans_chosen', line.title));
  }

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
      {loaded && <PlanList lines={loaded.lines} onChoose={(line) => void choose(line)} />}
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

async function load(actions: PlansActions, id: string) {
  const lines = await actions.list();
  if (!lines.ok) return lines;
  const current = await actions.full(id);
  return current.ok ? { ok: true as const, value: { lines: lines.value, current: current.value } } : current;
}
