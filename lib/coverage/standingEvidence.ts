import type { Standing } from './coverage';
import type { Actor, OfflineEvidence } from './event';

/** What stands for one unit and task on one page or place; `rejected` too, for it says what is no evidence. */
export interface StandingEvidence {
  unit: string;
  task: number;
  /** The page's key of today, or a place without a page (`place.ts`: 线下佐证, 不适用). */
  page: string;
  /** Address and title as they were seen last; the address is no link unless it is http or https. */
  url: string;
  title: string;
  standing: Exclude<Standing, 'open'>;
  /** The duties confirmed; empty unless `standing` is `confirmed`. */
  duties: string[];
  /** Who decided last of those whose word stands, when (milliseconds since 1970), and what the person wrote to it. */
  by: Actor;
  at: number;
  note: string;
  /** 备注 that stand, earliest first. */
  remarks: string[];
  offline: OfflineEvidence | null;
}
