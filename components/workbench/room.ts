import type { ComponentChildren } from 'preact';
import type { Overview } from '../../lib/app/overview';
import type { MessageKey } from '../../lib/words/texts';

/** A room of the workbench, with a door in the navigation where `door` names one. */
export interface Room {
  name: string;
  title: MessageKey;
  door: boolean;
  draw: (terms: RoomTerms) => ComponentChildren;
}

/** What every room gets; what else it needs is tied to it where the rooms are put together. */
export interface RoomTerms {
  overview: Overview;
  /** Where in the room: `['11']` of `#task/11`. */
  place: readonly string[];
  /** How it is shown there, for rooms that keep it in the address: what follows `?`. */
  query?: string;
}
