import type { Overview } from '../app/overview';
import type { Result } from '../kernel/result';
import type { Sentence } from '../words/sentence';
import { lookedPlan } from './lookedPlan';
import { onMessage, sendMessage } from './messenger';
import { askUntilAnswered } from './patience';

/** What the workbench shows first: the plan that somebody chose to look at (null for whichever is in use) and its overview. */
export interface FirstOverview {
  looked: Promise<string | null>;
  overview: Promise<Result<Overview, Sentence>>;
  /** From now on somebody else hears the news; answers whether there was any meanwhile. */
  handOver: () => boolean;
}

export const overviewOf = (plan: string | null) =>
  askUntilAnswered(() => sendMessage('overview', plan === null ? {} : { plan }));

function askFirst(): FirstOverview {
  // Not one after the other: the background finds out by itself which plan that is.
  const overview = askUntilAnswered(() => sendMessage('overview', { looked: true }));
  return { looked: lookedPlan(), overview, handOver: () => false };
}

/** Where the page's first script leaves the question for the second. */
const place = 'planlensFirstOverview';

type Leaving = Record<typeof place, FirstOverview | undefined>;

/**
 * Asks before the workbench's own script is there: the background answers while the browser reads that one. What changes
 * meanwhile is heard as well.
 */
export function askAhead(): void {
  let news = false;
  const hearNoMore = onMessage('coverageChanged', () => {
    news = true;
  });
  const handOver = () => {
    hearNoMore();
    return news;
  };
  (globalThis as unknown as Leaving)[place] = { ...askFirst(), handOver };
}

/** The question that was asked ahead, else a new one. */
export function firstOverview(): FirstOverview {
  return (globalThis as unknown as Partial<Leaving>)[place] ?? askFirst();
}
