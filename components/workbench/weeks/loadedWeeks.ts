import { useEffect, useRef, useState } from 'preact/hooks';
import { weeksOf, type Week, type WeekChange, type WeeksPortion } from '../../../lib/app/coverageOverTime';
import type { CellPlace } from '../../../lib/app/ports';
import type { Result } from '../../../lib/kernel/result';
import type { Sentence } from '../../../lib/words/sentence';

export type AskWeeks = (query: { after: CellPlace | null }) => Promise<Result<WeeksPortion, Sentence>>;

export interface LoadedWeeks {
  /** Null until the whole log has been read. */
  weeks: Week[] | null;
  /** How many portions of the log have been read so far. */
  portions: number;
  why: Sentence | null;
  again: () => void;
}

/** Reads the log in portions, and again whenever `news` change; `present` is the Monday of this week. */
export function useWeeks(ask: AskWeeks, present: string, news: unknown): LoadedWeeks {
  const [state, setState] = useState<Omit<LoadedWeeks, 'again'>>({ weeks: null, portions: 0, why: null });
  const asked = useRef(0);

  async function load(): Promise<void> {
    const mine = ++asked.current;
    const changes: WeekChange[] = [];
    let after: CellPlace | null = null;
    let portions = 0;
    do {
      const answer: Result<WeeksPortion, Sentence> = await ask({ after });
      if (mine !== asked.current) return;
      if (!answer.ok) {
        setState((before) => ({ ...before, why: answer.error }));
        return;
      }
      changes.push(...answer.value.changes);
      after = answer.value.next;
      portions += 1;
      const read = portions;
      if (after !== null) setState((before) => ({ ...before, portions: read, why: null }));
    } while (after !== null);
    setState({ weeks: weeksOf(changes, present), portions, why: null });
  }

  useEffect(() => {
    void load();
    return () => {
      asked.current += 1;
    };
  }, [present, news]);

  return { ...state, again: () => void load() };
}
