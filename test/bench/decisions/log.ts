import { createHash } from 'node:crypto';
import { tick } from '../../../lib/coverage/clock';
import { createEvent } from '../../../lib/coverage/create';
import type { Actor, DecisionEvent, DecisionRequest, EventId } from '../../../lib/coverage/event';
import { emptyHead, withEvent, type Head } from '../../../lib/store/head';
import { journalIn } from '../../../lib/store/journal';
import { addressOf } from '../../portal/portal';

/** What the decisions are about: read from the shipped data by the caller. */
export interface Subjects {
  plan: string;
  units: readonly string[];
  /** Duties by task. */
  duties: ReadonlyMap<number, readonly string[]>;
}

export const sha256 = (text: string) => Promise.resolve(createHash('sha256').update(text).digest('hex'));

const columns = ['czxx/yjs', 'sjgk', 'zcjd/wzjd', 'fgzc/zcwj', 'zdxx', 'ggws/yqfk', 'jyly/zsxx', 'shbz/sbzj'];

/** Path of the n-th article; its number is that of no page of the test portal. */
export function articlePath(n: number): string {
  const [month, day] = [1 + (n % 12), 1 + (n % 28)].map((part) => String(part).padStart(2, '0'));
  const column = columns[n % columns.length] ?? '';
  return `/zwgk/zfxxgkzl/zfxxgkml/${column}/2023${month}/t2023${month}${day}_${8_000_000 + n}.html`;
}

/** What a person sends of the n-th article. */
export function requestOn(
  n: number,
  of: Pick<DecisionRequest, 'plan' | 'task' | 'unit' | 'duties' | 'actor' | 'requestId'>,
): DecisionRequest {
  const path = articlePath(n);
  return {
    ...of,
    verdict: 'confirm',
    page: `https://xunyang.gov.cn${path}`,
    pageUrl: addressOf({ path }),
    pageTitle: `浔阳区2023年第${n}号重点领域政府信息公开情况`,
    reason: null,
    note: '',
    basis: { text: hex(n), rules: hex(1), finding: { grade: 'likely', counts: true, duties: of.duties } },
  };
}

/**
 * A log as several offices write it in some years: five decisions on each article by different units, of which the first
 * has most; one in eight rejects, one in twenty withdraws. Every event is made and signed as the product makes it.
 */
export async function* logOf(
  count: number,
  { plan, units, duties }: Subjects,
): AsyncGenerator<DecisionEvent> {
  const tasks = [...duties.keys()];
  const latest = new Map<string, EventId>();
  let clock: string | null = null;
  for (let n = 0; n < count; n += 1) {
    const unit = units[n % 3 === 0 ? 0 : n % units.length] ?? '';
    const task = tasks[n % tasks.length] ?? 1;
    const actor: Actor = { name: '王测试', role: 'editor', unit };
    const article = Math.floor(n / 5);
    const request = requestOn(article, {
      plan,
      task,
      unit,
      actor,
      requestId: `bench-${n}`,
      duties: [...(duties.get(task) ?? [])],
    });
    const subject = `${article} ${task} ${unit}`;
    const before = latest.get(subject);
    clock = tick(clock, 1_680_000_000_000 + n * 300_000, 'benchmark0');
    const event = await createEvent(
      { ...request, ...said(n, before) },
      { planRevision: 1, clock, parents: before ? [before] : [] },
      sha256,
    );
    latest.set(subject, event.id);
    yield event;
  }
}

function said(n: number, before: EventId | undefined): Partial<DecisionRequest> {
  if (before && n % 20 === 0) return { verdict: 'withdraw', duties: [] };
  return n % 8 === 0 ? { verdict: 'reject', duties: [], reason: 'past-year', note: '往年内容' } : {};
}

function hex(n: number): string {
  return n.toString(16).padStart(16, '0');
}

/**
 * Writes a journal that holds these events, by the product's own code, into an area that can only be written; answers with
 * its head.
 */
export async function writeJournal(
  events: AsyncIterable<DecisionEvent>,
  set: (items: Record<string, unknown>) => Promise<void>,
  epoch = '5b2c1f0e-9a7d-4c3b-8e6f-000000000001',
): Promise<Head> {
  const journal = journalIn({ set, get: async () => ({}), remove: async () => undefined }, sha256);
  let head = emptyHead(epoch);
  let portion: DecisionEvent[] = [];
  for await (const event of events) {
    head = withEvent(head, event.id);
    portion.push(event);
    if (portion.length === 1_024) await journal.put(portion.splice(0));
  }
  await journal.put(portion);
  await journal.setHead(head);
  return head;
}
