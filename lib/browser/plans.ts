import { browser } from 'wxt/browser';
import { failure, type Result } from '../kernel/result';
import { parseRoster, readRosterDraft } from '../plan/parseRoster';
import type { Roster } from '../plan/roster';
import { say, type Sentence } from '../words/sentence';
import { portalHostOf, type PortalOrder } from '../app/addedPortal';
import { portalFormKey, rosterDraftsKey } from '../app/storedNames';
import { sendMessage } from './messenger';
import { askUntilAnswered } from './patience';
import { askForHost } from './previewReader';
import { saveFile } from './saveFile';

/** A roster of 2,000 units has less than one. */
const mostMegabytes = 4;

/** What the room of plans and rosters does beyond showing. */
export const plansActions = {
  list: () => askUntilAnswered(() => sendMessage('listPlans', {})),
  full: (id: string) => askUntilAnswered(() => sendMessage('planInFull', { id })),
  choose: (id: string, portal?: string) =>
    askUntilAnswered(() => sendMessage('choosePlan', { id, ...(portal !== undefined && { portal }) })),
  portals: () => askUntilAnswered(() => sendMessage('listPortals', {})),

  async addPortal(order: PortalOrder & { plan: string }): Promise<Result<null, Sentence>> {
    const host = portalHostOf(order.address);
    if (host === null) return failure(say('portal_no_address', order.address));
    // The question first: a browser asks only in the click itself.
    if (!(await askForHost(host, `www.${host}`))) return failure(say('portal_denied', host));
    return askUntilAnswered(() => sendMessage('addPortal', order));
  },
  removePortal: (id: string) => askUntilAnswered(() => sendMessage('removePortal', { id })),

  async recallPortalForm(): Promise<Record<string, string> | null> {
    const kept: unknown = (await browser.storage.local.get(portalFormKey))[portalFormKey];
    if (typeof kept !== 'object' || kept === null) return null;
    return Object.fromEntries(
      Object.entries(kept).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    );
  },
  async keepPortalForm(form: Record<string, string>): Promise<void> {
    await browser.storage.local
      .set({ [portalFormKey]: form })
      .catch((error: unknown) => console.warn(portalFormKey, error));
  },

  saveRoster: (place: string, roster: Roster) =>
    askUntilAnswered(() => sendMessage('saveRoster', { place, roster })),

  async readRoster(file: File, place: string): Promise<Result<Roster, Sentence>> {
    if (file.size > mostMegabytes * 1_048_576)
      return failure(say('roster_too_large', file.name, String(mostMegabytes)));
    const value = parsed(await file.text().catch(() => ''));
    if (value === undefined) return failure(say('roster_unread', file.name));
    const roster = parseRoster(value, file.name);
    if (!roster.ok || roster.value.place === place) return roster;
    return failure(say('roster_other_place', roster.value.place, place));
  },

  exportRoster: (roster: Roster) =>
    saveFile(`roster-${roster.place}.json`, `${JSON.stringify(roster, null, 2)}\n`, 'application/json'),

  /** Null where nothing was changed; what does not pass any more is shown all the same, and refused when it is saved. */
  async recallDraft(place: string): Promise<Roster | null> {
    const kept = readRosterDraft((await rosterDrafts())[place]);
    return kept?.place === place ? kept : null;
  },

  async keepDraft(place: string, draft: Roster | null): Promise<void> {
    const { [place]: _, ...others } = await rosterDrafts();
    await browser.storage.local
      .set({ [rosterDraftsKey]: draft ? { ...others, [place]: draft } : others })
      .catch((error: unknown) => console.warn(rosterDraftsKey, error));
  },
};

/** By place. */
async function rosterDrafts(): Promise<Record<string, unknown>> {
  const kept: unknown = (await browser.storage.local.get(rosterDraftsKey))[rosterDraftsKey];
  return typeof kept === 'object' && kept !== null ? { ...kept } : {};
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
