import { useEffect, useRef, useState } from 'preact/hooks';
import type { EvidenceCursor, EvidenceQuery, EvidenceRow } from '../../../lib/app/evidence';
import type { HistoryEntry, HistoryQuery } from '../../../lib/app/summary';
import type { Result } from '../../../lib/kernel/result';
import type { Sentence } from '../../../lib/words/sentence';
import type { Asks } from '../asks';

/** A list that comes in portions. */
export interface Portions<Item> {
  /** Null while nothing has come. */
  items: readonly Item[] | null;
  why: Sentence | null;
  loading: boolean;
  /** Whether there is more to ask for. */
  more: boolean;
  next: () => void;
}

/**
 * Asks for the first portion, and for it again whenever `subject` or `news` change: as many portions as were there. Late
 * answers are dropped.
 */
function usePortions<Item, Cursor>(
  ask: (after: Cursor | null) => Promise<Result<{ items: Item[]; next: Cursor | null }, Sentence>>,
  subject: string,
  news: unknown,
): Portions<Item> {
  const [state, setState] = useState<{ items: Item[] | null; after: Cursor | null; why: Sentence | null }>({
    items: null,
    after: null,
    why: null,
  });
  const [loading, setLoading] = useState(true);
  const asked = useRef(0);
  const before = useRef(subject);

  async function load(known: Item[], after: Cursor | null, least: number): Promise<void> {
    const mine = ++asked.current;
    setLoading(true);
    const items = [...known];
    let cursor = after;
    do {
      const answer = await ask(cursor);
      if (mine !== asked.current) return;
      if (!answer.ok) {
        setState((last) => ({ ...last, why: answer.error }));
        setLoading(false);
        return;
      }
      items.push(...answer.value.items);
      cursor = answer.value.next;
    } while (cursor !== null && items.length < least);
    setState({ items, after: cursor, why: null });
    setLoading(false);
  }

  useEffect(() => {
    const same = before.current === subject;
    before.current = subject;
    if (!same) setState({ items: null, after: null, why: null });
    void load([], null, same ? (state.items?.length ?? 0) : 0);
    return () => {
      asked.current += 1;
    };
  }, [subject, news]);

  return {
    items: state.items,
    why: state.why,
    loading,
    more: state.after !== null,
    next: () => {
      if (!loading) void load(state.items ?? [], state.after, (state.items?.length ?? 0) + 1);
    },
  };
}

/** `news`: whatever is new when somebody has decided, such as the overview. */
export function useEvidence(asks: Asks, query: EvidenceQuery, news: unknown): Portions<EvidenceRow> {
  return usePortions<EvidenceRow, EvidenceCursor>(
    async (after) => {
      const answer = await asks.evidence(query.of === 'cells' ? { ...query, after } : query);
      return answer.ok ? { ok: true, value: { items: answer.value.rows, next: answer.value.next } } : answer;
    },
    JSON.stringify(query),
    news,
  );
}

export function useLog(asks: Asks, query: HistoryQuery, news: unknown): Portions<HistoryEntry> {
  return usePortions<HistoryEntry, string>(
    async (before) => {
      const answer = await asks.history('before' in query ? { ...query, before } : query);
      return answer.ok
        ? { ok: true, value: { items: answer.value.entries, next: answer.value.before } }
        : answer;
    },
    JSON.stringify(query),
    news,
  );
}
