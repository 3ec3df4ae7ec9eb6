import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import type { DecisionEvent, EventId, RejectReason, Role, Verdict } from '../../lib/coverage/event';
import { createEvent } from '../../lib/coverage/create';
import { tick } from '../../lib/coverage/clock';
import type { PageRules } from '../../lib/coverage/pageRules';
import { recordKey } from '../../lib/page/key';

export const sha256 = (text: string) => Promise.resolve(createHash('sha256').update(text).digest('hex'));

/** Pages are what they are written down as; the column is the path. */
export const rules: PageRules = {
  version: 'rule 1',
  keyOf: ({ page }) => page,
  recordOf: recordKey,
  columnOf: (page) => page.split('/').slice(1, -1).join('/'),
};

export interface Said {
  role: Role;
  verdict: Verdict;
  duties?: string[];
  /** Positions of earlier events that the actor had seen last. */
  after?: number[];
  page?: string;
  task?: number;
  unit?: string;
  reason?: RejectReason;
  /** Position of the event that this one takes back. */
  undoes?: number;
}

/** A history told as a list of what people said; the computer's clock steps back an hour between any two of them. */
export async function history(said: readonly Said[]): Promise<DecisionEvent[]> {
  const events: DecisionEvent[] = [];
  for (const [index, one] of said.entries()) {
    const parents = (one.after ?? []).flatMap((position): EventId[] => {
      const parent = events[position];
      return parent ? [parent.id] : [];
    });
    const undone = one.undoes === undefined ? undefined : events[one.undoes];
    events.push(
      await createEvent(
        {
          requestId: `request-${index}`,
          verdict: one.verdict,
          plan: 'xunyang-2023',
          task: one.task ?? 11,
          duties: one.verdict === 'confirm' ? (one.duties ?? ['11.budget']) : [],
          unit: one.unit ?? '区财政局',
          page: one.page ?? 'www.xunyang.gov.cn/t1.html',
          pageUrl: 'http://www.xunyang.gov.cn/t1.html',
          pageTitle: '2023年部门预算',
          reason: one.verdict === 'reject' ? (one.reason ?? 'past-year') : null,
          note: '',
          actor: { name: one.role, role: one.role, unit: '区财政局' },
        },
        {
          planRevision: 1,
          clock: tick(null, 1_700_000_000_000 - index * 3_600_000, 'deviceone'),
          parents,
          ...(undone && { undoes: undone.id }),
        },
        sha256,
      ),
    );
  }
  return events;
}

/** Random histories: who speaks, what they say, and which of the earlier events they had seen. */
export const saidHistories = fc
  .array(
    fc.record({
      role: fc.constantFrom<Role>('editor', 'inspector', 'staff'),
      verdict: fc.constantFrom<Verdict>('confirm', 'reject', 'withdraw'),
      duties: fc.uniqueArray(fc.constantFrom('11.budget', '11.account', '11.subordinate'), { minLength: 1 }),
      after: fc.array(fc.nat(11), { maxLength: 3 }),
    }),
    { maxLength: 12 },
  )
  .map((steps) =>
    steps.map((step, index): Said => ({ ...step, after: step.after.filter((position) => position < index) })),
  );
