import {
  currentItem,
  isFinished,
  isJudged,
  isPageOf,
  passed,
  reviewOf,
  steppedBack,
  withStep,
  type Review,
  type ReviewItem,
  type ReviewSources,
} from '../app/review';
import type { RejectReason } from '../coverage/event';
import { say, type Sentence } from '../words/sentence';
import { sendMessage } from './messenger';
import { askUntilAnswered } from './patience';
import type { Session, SessionState } from './popupSession';
import { changeReview, onReview, recallReview } from './reviewMemory';

/** What a view shows of 快审 at one moment. */
export interface ReviewState {
  /** The one that is kept on this computer; null where there is none. */
  review: Review | null;
  /** Whether it is in front of the user. */
  open: boolean;
  /** What could be reviewed; null until it was asked for and answered. */
  sources: ReviewSources | null;
  /** What was just done, or why it was not. */
  said: Sentence | null;
}

/** A verdict on a task of the page in front, as 快审 makes it. */
export interface ReviewVerdict {
  task: number;
  verdict: 'confirm' | 'reject';
  duties: string[];
  reason: RejectReason | null;
  note: string;
}

/**
 * 快审 over a session: where one stands is kept with every step, verdicts go the way of all decisions, and the page in
 * front follows. A step is written down before its verdict is sent, so that it can be undone whatever happens between.
 */
export function openReview(session: Session, show: (state: ReviewState) => void) {
  let state: ReviewState = { review: null, open: false, sources: null, said: null };
  let view: SessionState | null = null;
  let going = false;

  const update = (change: Partial<ReviewState>) => show((state = { ...state, ...change }));
  const summary = () => (view?.content.state === 'ready' ? view.content.summary : null);
  const running = () => (state.open && state.review ? currentItem(state.review) : null);

  async function change(edit: (review: Review | null) => Review | null): Promise<void> {
    update({ review: await changeReview(edit) });
  }

  /** Brings the page of the review in front, unless it is there. */
  async function go(): Promise<void> {
    const item = running();
    const page = summary()?.page;
    if (item && !(page && isPageOf(item, page))) await session.goTo(item.url);
  }

  async function pass(item: ReviewItem, step?: Parameters<typeof withStep>[1]): Promise<void> {
    if (going) return;
    going = true;
    await change((review) => review && passed(step ? withStep(review, step) : review, item.key));
    going = false;
    if (state.review && isFinished(state.review)) await listSources();
    else await go();
  }

  async function listSources(): Promise<void> {
    const answer = await session.reviewable();
    update(answer.ok ? { sources: answer.value } : { said: answer.error });
  }

  async function takeBack(): Promise<Sentence | null> {
    const { review: back, step } = steppedBack(state.review ?? reviewOf([]));
    if (!step) return say('review_nothing_to_undo');
    const event = step.did === 'skip' ? null : await eventOf(step.requestId);
    if (event && !event.ok) return event.error;
    await change(() => back);
    if (step.did === 'skip') return say('review_unskipped');
    if (!event?.value) return takeBack();
    const undone = await session.undo({ id: event.value, task: step.task });
    return undone ? say('done_undo', `${step.task}`) : null;
  }

  const eventOf = (requestId: string) => askUntilAnswered(() => sendMessage('findEvent', { requestId }));

  onReview((review) => {
    const before = state.review;
    const more = (review?.items.length ?? 0) - (before && !isFinished(before) ? before.items.length : 0);
    const added = review !== null && more === 1 && review.at === (before?.at ?? 0);
    update({ review, ...(added && { said: say('review_added', `${review.items.length - review.at}`) }) });
  });
  void recallReview().then((review) => update({ review }));

  return {
    /** What the session shows now. A page on which everything has been said makes room for the next. */
    heard(next: SessionState): void {
      view = next;
      const item = running();
      const known = summary();
      if (!item || !known || going || next.saving || next.unsaved) return;
      if (isJudged(item, known.page, known.verdicts)) void pass(item);
    },
    /** Goes on where the review stopped; where there is nothing to go on with, offers what there is. */
    async open(): Promise<void> {
      const review = await recallReview();
      update({ open: true, said: null, review });
      if (review && !isFinished(review)) await go();
      else await listSources();
    },
    leave: () => update({ open: false, said: null, sources: null }),
    async start(items: readonly ReviewItem[]): Promise<void> {
      await change(() => reviewOf(items));
      update({ said: null });
      await go();
    },
    /** Forgets the queue, never a verdict, and offers what there is. */
    async end(): Promise<void> {
      await change(() => null);
      update({ sources: null, said: null });
      await listSources();
    },
    go,
    async skip(): Promise<void> {
      const item = running();
      if (!item) return;
      update({ said: say('review_skipped') });
      await pass(item, { item: item.key, did: 'skip' });
    },
    async decide({ verdict, ...choice }: ReviewVerdict): Promise<void> {
      const item = running();
      const page = summary()?.page;
      if (!item || !page || page.state === 'not-portal' || !isPageOf(item, page)) return;
      const requestId = crypto.randomUUID();
      const { key, url, title } = page;
      update({ said: null });
      await change(
        (review) =>
          review && withStep(review, { item: item.key, did: verdict, task: choice.task, requestId }),
      );
      const done = await session.decide({ page: { key, url, title }, verdict, ...choice }, null, requestId);
      if (done) update({ said: say(`done_${verdict}`, `${choice.task}`) });
    },
    /** Takes back the last step, and stands where it was made. A verdict that was never stored is passed over. */
    async undo(): Promise<void> {
      going = true;
      update({ said: await takeBack() });
      going = false;
      await go();
    },
  };
}

export type ReviewSession = ReturnType<typeof openReview>;
