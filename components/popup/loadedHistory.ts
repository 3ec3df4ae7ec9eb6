import { useEffect, useRef, useState } from 'preact/hooks';
import type { History, HistoryQuery } from '../../lib/app/summary';
import type { Sentence } from '../../lib/words/sentence';
import { useRecords } from './records';

export interface LoadedHistory {
  /** Null while nothing has come yet. */
  history: History | null;
  /** Why the last question was not answered. */
  why: Sentence | null;
  loading: boolean;
  /** Asks for the entries before those that are shown. */
  earlier: () => void;
  again: () => void;
}

/**
 * A history while it is `wanted`; asked for again whenever the summary has changed, as many pages of it as were shown.
 * Answers that come too late are dropped.
 */
export function useHistory(query: HistoryQuery, wanted: boolean): LoadedHistory {
  const { summary, onHistory } = useRecords();
  const [history, setHistory] = useState<History | null>(null);
  const [why, setWhy] = useState<Sentence | null>(null);
  const [loading, setLoading] = useState(false);
  const asked = useRef(0);
  const subject = JSON.stringify(query);

  async function load(least: number): Promise<void> {
    const mine = ++asked.current;
    setLoading(true);
    let shown = null as History | null;
    do {
      const next: HistoryQuery = 'before' in query ? { ...query, before: shown?.before ?? null } : query;
      const answer = await onHistory(next);
      if (mine !== asked.current) return;
      if (!answer.ok) {
        setWhy(answer.error);
        setLoading(false);
        return;
      }
      shown = { ...answer.value, entries: [...(shown?.entries ?? []), ...answer.value.entries] };
    } while (shown.before !== null && shown.entries.length < least);
    setHistory(shown);
    setWhy(null);
    setLoading(false);
  }

  useEffect(() => {
    if (wanted) void load(history?.entries.length ?? 0);
    return () => {
      asked.current += 1;
    };
    // Each new summary may come from a new entry.
  }, [wanted, subject, summary]);

  return {
    history,
    why,
    loading,
    earlier: () => void load((history?.entries.length ?? 0) + 1),
    again: () => void load(history?.entries.length ?? 0),
  };
}
