import { recordKey } from '../page/key';
import type { PageState, PageVerdict } from './summary';

/** A page that waits for a verdict in 快审. */
export interface ReviewItem {
  /** PageKey. */
  key: string;
  url: string;
  title: string;
  /** What a list promised of it, or what was recognised when it was seen; none for a link that somebody added. */
  tasks: number[];
}

/** A page that could be reviewed, as the sources offer it. */
export interface Reviewable extends ReviewItem {
  /** False where 不计 stands already: its verdict changes nothing that counts. */
  counts: boolean;
}

/** What the sources hold that nobody has judged for the current unit. */
export interface ReviewSources {
  /** From the column page in front. */
  links: Reviewable[];
  /** From the pages that were opened on this computer. */
  seen: Reviewable[];
}

/** One thing that was done in a review, so that it can be undone. */
export type ReviewStep =
  | { item: string; did: 'skip' }
  | { item: string; did: 'confirm' | 'reject'; task: number; requestId: string };

/** 快审: pages to be judged one after the other. Verdicts lie in the log; this is only where one stands. */
export interface Review {
  items: ReviewItem[];
  /** Position of the page in front; as many as there are items when all are through. */
  at: number;
  trail: ReviewStep[];
}

/** More than anybody goes through before the list has changed; as many as the list of a column page. */
export const mostReviewed = 300;

export function reviewOf(items: readonly ReviewItem[]): Review {
  const once = new Map(items.map((item) => [item.key, item]));
  return {
    items: [...once.values()]
      .slice(0, mostReviewed)
      .map(({ key, url, title, tasks }) => ({ key, url, title, tasks })),
    at: 0,
    trail: [],
  };
}

/** Adds a page behind the others; begins a review where none is under way. What waits already is not added again. */
export function withItem(review: Review | null, item: ReviewItem): Review {
  if (!review || isFinished(review)) return reviewOf([item]);
  const waiting = review.items.slice(review.at);
  if (review.items.length >= mostReviewed || waiting.some(({ key }) => key === item.key)) return review;
  // Reviewed before, and now wanted once more: its place is behind the others.
  const others = review.items.filter(({ key }) => key !== item.key);
  return { ...review, items: [...others, item], at: others.length - waiting.length };
}

export function currentItem({ items, at }: Review): ReviewItem | null {
  return items[at] ?? null;
}

export function isFinished({ items, at }: Review): boolean {
  return at >= items.length;
}

export function withStep(review: Review, step: ReviewStep): Review {
  return { ...review, trail: [...review.trail, step] };
}

/** Goes on from one page; does nothing where the review went on already. */
export function passed(review: Review, key: string): Review {
  return currentItem(review)?.key === key ? { ...review, at: review.at + 1 } : review;
}

/** Takes the last step off and stands where it was made; the same review where there is none. */
export function steppedBack(review: Review): { review: Review; step: ReviewStep | null } {
  const step = review.trail.at(-1);
  if (!step) return { review, step: null };
  const at = review.items.findIndex(({ key }) => key === step.item);
  return {
    review: { ...review, at: at < 0 ? review.at : at, trail: review.trail.slice(0, -1) },
    step,
  };
}

/** The pages that were passed over last, to be reviewed again. */
export function skippedItems({ items, trail }: Review): ReviewItem[] {
  const last = new Map(trail.map((step) => [step.item, step.did]));
  return items.filter(({ key }) => last.get(key) === 'skip');
}

export function stepCounts({ trail }: Review): Record<ReviewStep['did'], number> {
  const count = (did: ReviewStep['did']) => trail.filter((step) => step.did === did).length;
  return { confirm: count('confirm'), reject: count('reject'), skip: count('skip') };
}

/** Whether the page in front is the item's; an article that was moved is still the same. */
export function isPageOf(item: ReviewItem, page: PageState): boolean {
  return page.state !== 'not-portal' && recordKey(page.key) === recordKey(item.key);
}

/**
 * The tasks that wait for a verdict on the page in front, the machine's best first: those that the page itself names, or
 * where it names none those that the list promised. A verdict that is asked again waits too. Null while the page in
 * front is not the item's, or has not been read.
 */
export function openTasks(
  item: ReviewItem,
  page: PageState,
  verdicts: readonly PageVerdict[],
): number[] | null {
  if (page.state !== 'described' || !isPageOf(item, page)) return null;
  const found = page.description.findings.map(({ task }) => task);
  const judged = verdicts.filter(({ standing, asked }) => standing !== 'open' && !asked);
  const named = found.length > 0 ? found : item.tasks;
  return named.filter((task) => !judged.some((verdict) => verdict.task === task));
}

/** Whether people have said all there is to say of the page in front. One without any task waits for a person. */
export function isJudged(item: ReviewItem, page: PageState, verdicts: readonly PageVerdict[]): boolean {
  const open = openTasks(item, page, verdicts);
  return open !== null && open.length === 0 && verdicts.some(({ standing }) => standing !== 'open');
}
