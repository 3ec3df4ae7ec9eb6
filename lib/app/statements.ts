import { askedAgain } from '../coverage/asked';
import { millisOf } from '../coverage/clock';
import type { Basis, DecisionEvent, MachineWord } from '../coverage/event';
import { judge } from '../coverage/judge';
import type { Finding } from '../recognition/finding';
import type { DescribedPage, PageState, PageVerdict, Statement } from './summary';

/** The part of a finding that a decision can rest on. */
export function machineWord({ grade, counts, duties }: Finding): MachineWord {
  return { grade, counts, duties };
}

/** What a decision on a task of this page rests on at the moment; absent where the page was not read. */
export function basisOf(page: PageState, task: number): Basis | null {
  if (page.state !== 'described') return null;
  return { text: page.text, rules: page.rules, finding: page.machine[task] ?? null };
}

/** What the machine says of each task that it names, before anything learnt from decisions. */
export function machineWords(findings: readonly Finding[]): DescribedPage['machine'] {
  return Object.fromEntries(findings.map((finding) => [finding.task, machineWord(finding)]));
}

export function statementOf(event: DecisionEvent): Statement {
  const { id, verdict, duties, reason, note, actor, clock } = event;
  return { id, verdict, duties, reason, note, by: actor, at: millisOf(clock) };
}

/**
 * What stands on this page for the unit, task by task; tasks of which nothing stands and nothing is noted are left out.
 * `events` are all events on the page.
 */
export function verdictsOf(
  events: readonly DecisionEvent[],
  plan: string,
  unit: string,
  page: PageState,
): PageVerdict[] {
  const own = events.filter((event) => event.plan === plan && event.unit === unit);
  const tasks = [...new Set(own.map((event) => event.task))].sort((one, other) => one - other);
  return tasks.flatMap((task) => {
    const state = judge(own.filter((event) => event.task === task));
    const latest = state.verdicts.at(-1) ?? state.notes.at(-1);
    if (!latest) return [];
    return [
      {
        task,
        standing: state.standing,
        duties: state.duties,
        reason: latest.reason,
        note: latest.note,
        by: latest.actor,
        at: millisOf(latest.clock),
        parties: state.verdicts.map(statementOf),
        answers: state.answers.map(statementOf),
        notes: state.notes.map(statementOf),
        asked: askedAgain(latest.basis, basisOf(page, task)),
      },
    ];
  });
}
