import type { Overview } from '../app/overview';
import type { Sentence } from '../words/sentence';
import { firstOverview, overviewOf } from './firstOverview';
import { keepLookedPlan } from './lookedPlan';
import { onMessage } from './messenger';

/** `instead`: why the plan that somebody chose to look at is not the one that is shown; null where it is. */
export type WorkbenchContent =
  | { state: 'loading' }
  | { state: 'failure'; why: Sentence }
  | { state: 'ready'; overview: Overview; instead: Sentence | null };

export interface WorkbenchSession {
  askAgain: () => Promise<void>;
  /** Looks at another plan from now on, also after the workbench was closed; null for whichever is in use. */
  lookAt: (plan: string | null) => Promise<void>;
}

/**
 * News come in bursts, as while a list of evidence is recorded: the first is followed at once, those of the next second
 * together. An overview of a large plan takes the background longer than a decision.
 */
const restMs = 1_000;

/** Asks for the overview, and again when there is news; an answer that a later one has overtaken is dropped. */
export function openWorkbench(show: (content: WorkbenchContent) => void): WorkbenchSession {
  let asked = 0;
  let shown = 0;
  let resting = false;
  let waiting = false;
  const first = firstOverview();
  let { looked } = first;

  async function ask(answering: (plan: string | null) => ReturnType<typeof overviewOf>): Promise<void> {
    const mine = ++asked;
    const plan = await looked;
    const wanted = await answering(plan);
    // A plan that cannot be shown any more must not lock people out of the others.
    const answer = wanted.ok || plan === null ? wanted : await overviewOf(null);
    if (mine < shown || plan !== (await looked)) return;
    shown = mine;
    const instead = wanted.ok ? null : wanted.error;
    show(
      answer.ok
        ? { state: 'ready', overview: answer.value, instead }
        : { state: 'failure', why: answer.error },
    );
  }

  const askAgain = () => ask(overviewOf);

  function hear(): void {
    if (resting) {
      waiting = true;
      return;
    }
    resting = true;
    setTimeout(() => {
      resting = false;
      if (!waiting) return;
      waiting = false;
      hear();
    }, restMs);
    void askAgain();
  }

  onMessage('coverageChanged', hear);
  void ask(() => first.overview);
  if (first.handOver()) hear();
  return {
    askAgain,
    async lookAt(plan) {
      looked = Promise.resolve(plan);
      await Promise.all([keepLookedPlan(plan), askAgain()]);
    },
  };
}
