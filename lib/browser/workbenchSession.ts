import type { Overview } from '../app/overview';
import type { Sentence } from '../words/sentence';
import { onMessage, sendMessage } from './messenger';
import { askUntilAnswered } from './patience';

export type WorkbenchContent =
  { state: 'loading' } | { state: 'failure'; why: Sentence } | { state: 'ready'; overview: Overview };

/** Asks for the overview, and again on every piece of news; a late answer to an earlier question is dropped. */
export function openWorkbench(show: (content: WorkbenchContent) => void): { askAgain: () => Promise<void> } {
  let asked = 0;

  async function askAgain(): Promise<void> {
    const mine = ++asked;
    const answer = await askUntilAnswered(() => sendMessage('overview', {}));
    if (mine !== asked) return;
    show(answer.ok ? { state: 'ready', overview: answer.value } : { state: 'failure', why: answer.error });
  }

  onMessage('coverageChanged', () => void askAgain());
  void askAgain();
  return { askAgain };
}
