import type { PageFacts } from '../page/facts';
import type { Roster } from '../plan/roster';
import { resolveUnit, unitByPathCode } from '../plan/unitLookup';

/**
 * The unit in whose section a page stands, for the first use: by the path code, else by the publishing unit that the
 * page names. A suggestion only; the person chooses.
 */
export function suggestUnit(page: Pick<PageFacts, 'unitCode' | 'unitName'>, roster: Roster): string | null {
  const byCode = page.unitCode === null ? null : unitByPathCode(roster, page.unitCode);
  const found = byCode ?? (page.unitName === null ? null : resolveUnit(roster, page.unitName));
  return found?.name ?? null;
}
