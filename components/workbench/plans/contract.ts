import type { PortalLine, PortalOrder } from '../../../lib/app/addedPortal';
import type { Result } from '../../../lib/kernel/result';
import type { Roster } from '../../../lib/plan/roster';
import type { PlanLine, StoredPlan } from '../../../lib/plan/stored';
import type { Sentence } from '../../../lib/words/sentence';

/** What is typed of another portal. */
export type PortalForm = Record<'name' | 'place' | 'superiors' | 'address' | 'plan', string>;

/** What the room of plans and rosters asks of the world. */
export interface PlansActions {
  list(): Promise<Result<PlanLine[], Sentence>>;
  full(id: string): Promise<Result<StoredPlan, Sentence>>;
  /** Without a portal for the first one. */
  choose(id: string, portal?: string): Promise<Result<null, Sentence>>;
  portals(): Promise<Result<PortalLine[], Sentence>>;
  /** To be called in the click itself, for the browser's question. */
  addPortal(order: PortalOrder & { plan: string }): Promise<Result<null, Sentence>>;
  removePortal(id: string): Promise<Result<null, Sentence>>;
  recallPortalForm(): Promise<Partial<PortalForm> | null>;
  keepPortalForm(form: PortalForm): Promise<void>;
  saveRoster(place: string, roster: Roster): Promise<Result<null, Sentence>>;
  /** The roster in a file, checked; its place must be `place`. */
  readRoster(file: File, place: string): Promise<Result<Roster, Sentence>>;
  exportRoster(roster: Roster): void;
  /** What was changed and not saved yet; survives closing. */
  recallDraft(place: string): Promise<Roster | null>;
  keepDraft(place: string, draft: Roster | null): Promise<void>;
}
