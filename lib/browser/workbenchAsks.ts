import { browser } from 'wxt/browser';
import type { EvidenceQuery } from '../app/evidence';
import type { CellPlace } from '../app/ports';
import { mapFilterKey as storageKey } from '../app/storedNames';
import type { HistoryQuery } from '../app/summary';
import type { Actor, EventId } from '../coverage/event';
import { evidenceActions } from './evidenceActions';
import { sendMessage } from './messenger';
import { askEvidence } from './askEvidence';
import { askUntilAnswered } from './patience';

/** What the rooms of the workbench ask of the background about the plan that they show. */
export const workbenchAsks = (plan: string) => ({
  evidence: (query: EvidenceQuery) => askEvidence({ ...query, plan }),
  kept: {
    ...evidenceActions(() => null),
    onNow: (page: string) => askUntilAnswered(() => sendMessage('pageNow', { page })),
    onCompare: (page: string, textBefore: string) =>
      askUntilAnswered(() => sendMessage('compareText', { page, textBefore })),
  },
  undo(event: EventId, actor: Actor) {
    // One name for all attempts, so that it can never count twice.
    const request = { requestId: crypto.randomUUID(), event, actor };
    return askUntilAnswered(() => sendMessage('undo', request));
  },
  lastYear: (of: { task: number | null; unit: string | null }) =>
    askUntilAnswered(() => sendMessage('lastYear', { ...of, plan })),
  neighbours: (page: string) => askUntilAnswered(() => sendMessage('pageNeighbours', { page, plan })),
  weeks: (query: { after: CellPlace | null }) =>
    askUntilAnswered(() => sendMessage('coverageOverTime', { ...query, plan })),
  history: (query: HistoryQuery) => askUntilAnswered(() => sendMessage('history', { ...query, plan })),
});

/** The filter of the coverage map: in the address, so that it can be handed on, and here for the next time. */
export const mapMemory = {
  async recall(): Promise<string> {
    const kept: unknown = (await browser.storage.local.get(storageKey))[storageKey];
    return typeof kept === 'string' ? kept : '';
  },
  keep(query: string): void {
    // Each letter typed is no new place to go back to.
    history.replaceState(null, '', query === '' ? '#map' : `#map?${query}`);
    void browser.storage.local
      .set({ [storageKey]: query })
      .catch((error: unknown) => console.warn(storageKey, error));
  },
};
