import { eventLimits } from '../coverage/limits';
import type { DescribedPage } from './summary';
import type { ReviewItem } from './review';

/** A page with findings that was opened on this computer, for 快审. No word of it is kept but its title. */
export interface SeenPage extends ReviewItem {
  /** Those of `tasks` for which the page counts. */
  counted: number[];
}

/** A few weeks of an editor's pages. */
export const mostSeen = 300;

/**
 * The pages seen, the latest first, with one more; the same list where nothing is new. A page on which nothing is
 * recognised any more is forgotten.
 */
export function withSeen(seen: readonly SeenPage[], page: DescribedPage): readonly SeenPage[] {
  const { findings } = page.description;
  const [latest] = seen;
  const others = seen.filter(({ key }) => key !== page.key);
  if (findings.length === 0 || page.url.length > eventLimits.key)
    return others.length === seen.length ? seen : others;
  const now: SeenPage = {
    key: page.key,
    url: page.url,
    title: page.title.slice(0, eventLimits.title),
    tasks: findings.map(({ task }) => task),
    counted: findings.filter(({ counts }) => counts).map(({ task }) => task),
  };
  if (latest && JSON.stringify(latest) === JSON.stringify(now)) return seen;
  return [now, ...others].slice(0, mostSeen);
}
