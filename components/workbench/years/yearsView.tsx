import { useEffect, useRef, useState } from 'preact/hooks';
import type { YearsBeside } from '../../../lib/app/yearsBeside';
import { followedPlan } from '../../../lib/app/yearsKept';
import type { PlanLine } from '../../../lib/plan/stored';
import type { YearsCorrection } from '../../../lib/plan/years';
import { say, type Sentence } from '../../../lib/words/sentence';
import { useWords } from '../../words';
import type { RoomTerms } from '../room';
import { hashOf } from '../route';
import type { YearsActions } from './contract';
import { Followed } from './followed';
import { PlanChoice } from './planChoice';
import { YearsTable } from './yearsTable';

/** 年度对照: two kept plans side by side. */
export function YearsView({ overview, place, actions }: RoomTerms & { actions: YearsActions }) {
  const { speak, tell } = useWords();
  const [plans, setPlans] = useState<PlanLine[] | null>(null);
  const [ids, setIds] = useState<{ before: string; after: string } | null>(null);
  const [beside, setBeside] = useState<YearsBeside | null>(null);
  const [fault, setFault] = useState<Sentence | null>(null);
  const [said, setSaid] = useState<Sentence | null>(null);
  const asked = useRef(0);

  useEffect(() => {
    let current = true;
    const ask = async () => {
      const answer = await actions.plans();
      if (!current) return;
      setFault(answer.ok ? null : answer.error);
      if (!answer.ok) return;
      setPlans(answer.value);
      setIds((now) => now ?? firstChoice(answer.value, overview.plan.id, place));
    };
    void ask();
    return () => {
      current = false;
    };
    // A new overview may come from a new plan.
  }, [overview]);

  async function load({ before, after }: { before: string; after: string }): Promise<void> {
    const mine = ++asked.current;
    const answer = await actions.beside(before, after);
    if (mine !== asked.current) return;
    setFault(answer.ok ? null : answer.error);
    setBeside(answer.ok ? answer.value : null);
  }
  const wanted = ids && ids.before !== ids.after ? ids : null;
  useEffect(() => {
    if (wanted) void load(wanted);
    else setBeside(null);
  }, [wanted?.before, wanted?.after, overview]);

  async function correct(corrections: YearsCorrection[], notice: Sentence): Promise<void> {
    if (!beside || !wanted) return;
    const revisionOf = ({ id, revision }: YearsBeside['before']) => ({ id, revision });
    const kept = { before: revisionOf(beside.before), after: revisionOf(beside.after), corrections };
    const done = await actions.correct(kept);
    setSaid(done.ok ? notice : done.error);
    await load(wanted);
  }

  async function follow(before: string | null): Promise<void> {
    if (!wanted) return;
    const done = await actions.follow(wanted.after, before);
    setSaid(done.ok ? say(before === null ? 'done_years_unfollow' : 'done_years_follow') : done.error);
    await load(wanted);
  }

  return (
    <section class="years">
      <h2>{speak('years_title')}</h2>
      <p>{speak('years_intro')}</p>
      <p role="status" class="notice">
        {said && tell(said)}
      </p>
      {fault && (
        <p role="alert" class="banner bad">
          {tell(fault)}
        </p>
      )}
      {!plans && !fault && <p role="status">{speak('workbench_loading')}</p>}
      {plans?.length === 1 && (
        <>
          <p class="banner warn">{speak('years_one_plan')}</p>
          <p>
            <a class="way" href={hashOf('import')}>
              {speak('plans_bring_in')}
            </a>
          </p>
        </>
      )}
      {plans && plans.length > 1 && ids && <PlanChoice plans={plans} ids={ids} onChoose={setIds} />}
      {ids && plans && plans.length > 1 && !wanted && <p class="banner warn">{speak('years_same_plan')}</p>}
      {wanted && !beside && !fault && <p role="status">{speak('workbench_loading')}</p>}
      {beside && (
        <>
          {beside.stale && <p class="banner warn">{speak('years_stale')}</p>}
          <Followed
            is={beside.follows === beside.before.id}
            onFollow={(is) => void follow(is ? beside.before.id : null)}
          />
          <YearsTable
            key={`${beside.before.id} ${beside.after.id}`}
            beside={beside}
            onCorrect={(next, notice) => void correct(next, notice)}
          />
        </>
      )}
    </section>
  );
}

/** The plans that the address names, else the one that is looked at and the one before it. */
function firstChoice(plans: readonly PlanLine[], looked: string, [before, after]: readonly string[]) {
  const known = (id: string | undefined) => plans.find((plan) => plan.id === id);
  const later = known(after) ?? known(looked) ?? plans[0];
  if (!later) return null;
  const earlier = known(before) ?? followedPlan(later, plans, new Map());
  if (earlier) return { before: earlier.id, after: later.id };
  // The plan may be the earliest: then it is the earlier one.
  const next =
    plans.find(({ id, year }) => id !== later.id && year > later.year) ??
    plans.find(({ id }) => id !== later.id);
  if (!next) return null;
  return next.year > later.year ? { before: later.id, after: next.id } : { before: next.id, after: later.id };
}
