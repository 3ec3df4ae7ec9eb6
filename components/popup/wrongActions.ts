import { createContext } from 'preact';
import type { ReportLine } from '../../lib/app/ports';
import type { WrongAnswer } from '../../lib/app/reportedPage';
import type { Sentence } from '../../lib/words/sentence';

/** What can be done with reports of wrong recognitions; each answers with what it has to say of how it went. */
export interface WrongActions {
  /** Keeps a report of the page in front; null when it was kept. */
  onReport: (answer: WrongAnswer) => Promise<Sentence | null>;
  /** Hands all reports out as one file. */
  onExport: () => Promise<Sentence>;
  onDiscard: (slugs: string[]) => Promise<Sentence>;
}

/** For the forms that stand on findings: the action, and what was reported of the page in front. */
export const Reporting = createContext<Pick<WrongActions, 'onReport'> & { lines: readonly ReportLine[] }>({
  onReport: async () => null,
  lines: [],
});
