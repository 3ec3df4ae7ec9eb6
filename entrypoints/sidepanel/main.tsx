import '../../components/popup/popup.css';
import '../../components/review/review.css';
import { ReviewView } from '../../components/review/reviewView';
import { onErrand } from '../../lib/browser/errand';
import { openSession, type SessionState } from '../../lib/browser/popupSession';
import { openReview, type ReviewState } from '../../lib/browser/reviewSession';
import { everyday } from '../popup/everyday';
import { present } from '../popup/present';

let shown: SessionState | null = null;
let reviewing: ReviewState | null = null;

const session = openSession((state) => {
  shown = state;
  draw();
  review.heard(state);
});
const review = openReview(session, (state) => {
  reviewing = state;
  draw();
});
void onErrand({
  review: () => void review.open(),
  tag: () => {
    review.leave();
    session.askToTag();
  },
});

/** 快审 in place of the everyday view, once it is known who acts. */
function draw(): void {
  if (!shown) return;
  const summary = shown.content.state === 'ready' ? shown.content.summary : null;
  if (!reviewing?.open || !summary?.actor) {
    const { items = [], at = 0 } = reviewing?.review ?? {};
    const ways = { review: { waiting: items.length - at, onOpen: () => void review.open() } };
    return present(everyday(session, shown, ways));
  }
  present(
    <ReviewView
      {...shown}
      {...reviewing}
      summary={summary}
      onField={(name, value) => session.keep(name, value)}
      onRetry={() => void session.retry()}
      onGiveUp={() => void session.giveUp()}
      onReloadPage={() => void session.reloadPage()}
      onStart={(items) => void review.start(items)}
      onChoice={(choice) => void review.decide(choice)}
      onSkip={() => void review.skip()}
      onUndo={() => void review.undo()}
      onGo={() => void review.go()}
      onEnd={() => void review.end()}
      onLeave={() => review.leave()}
      onTag={() => {
        review.leave();
        session.askToTag();
      }}
    />,
  );
}
