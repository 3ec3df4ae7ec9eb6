import { askedAgain } from '../coverage/asked';
import { millisOf } from '../coverage/clock';
import type { Actor, Basis, DecisionEvent, MachineWord } from '../coverage/event';
import { judge, type SubjectState } from '../coverage/judge';
import { refusalOfUndo } from '../coverage/undo';
import type { Finding } from '../recognition/finding';
import type { DescribedPage, PageState, PageVerdict, Statement } from './summary';

/** The part of a finding that a decision can rest on. */
function machineWord({ grade, counts, duties }: Finding): MachineWord {
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

/** An event in the words of a view; `subject` are all events on its subject, `actor` is who may take it back, null for nobody. */
export function statementOf(
  event: DecisionEvent,
  subject: readonly DecisionEvent[],
  actor: Actor | null,
): Statement {
  const { id, verdict, duties, reason, note, actor: by, clock } = event;
  const undoable = actor !== null && refusalOfUndo(event, subject, actor) === null;
  return { id, verdict, duties, reason, note, by, at: millisOf(clock), undoable };
}

/**
 * What stands on this page for the unit, task by task; tasks of which nothing stands and nothing is noted are left out.
 * `events` are all events on the page.
 */
export function verdictsOf(
  events: readonly DecisionEvent[],
  { plan, unit, actor, page }: { plan: string; unit: string; actor: Actor; page: PageState },
): PageVerdict[] {
  const own = events.filter((event) => event.plan === plan && event.unit === unit);
  const tasks = [...new Set(own.map((event) => event.task))].sort((one, other) => one - other);
  return tasks.flatMap((task) => {
    const subject = own.filter((event) => event.task === task);
    const state = judge(subject);
    const latest = state.verdicts.at(-1) ?? state.notes.at(-1);
    if (!latest) return [];
    const told = (said: readonly DecisionEvent[]) => said.map((event) => statementOf(event, subject, actor));
    return [
      {
        task,
        standing: state.standing,
        duties: state.duties,
        reason: latest.reason,
        note: latest.note,
        by: latest.actor,
        at: millisOf(latest.clock),
        parties: told(state.verdicts),
        answers: told(state.answers),
        notes: told(state.notes),
        replaces: replacesAnother(state, subject),
        asked: askedAgain(state.verdicts.at(-1)?.basis, basisOf(page, task)),
      },
    ];
  });
}

/** Whether something stands again once the only standing verdict is taken back. */
function replacesAnother(
  { verdicts: [only, ...others] }: SubjectState,
  subject: readonly DecisionEvent[],
): boolean {
  if (!only || others.length > 0) return false;
  const takenBack: DecisionEvent = { ...only, id: '', parents: [], undoes: only.id };
  return judge([...subject, takenBack]).standing !== 'open';
}
