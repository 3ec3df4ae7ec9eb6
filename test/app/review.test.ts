import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  currentItem,
  isFinished,
  isJudged,
  mostReviewed,
  openTasks,
  passed,
  reviewOf,
  skippedItems,
  stepCounts,
  steppedBack,
  withItem,
  withStep,
  type Review,
  type ReviewItem,
} from '../../lib/app/review';
import { parseReview, parseSeen } from '../../lib/app/reviewSchema';
import { mostSeen, withSeen, type SeenPage } from '../../lib/app/seen';
import type { DescribedPage } from '../../lib/app/summary';
import { description, finding, stopped, verdict as confirmed } from '../components/example';

const item = (n: number, tasks: number[] = [11]): ReviewItem => ({
  key: `https://xunyang.gov.cn/a/${n}.html`,
  url: `http://www.xunyang.gov.cn/a/${n}.html`,
  title: `第${n}页`,
  tasks,
});
const three = reviewOf([item(1), item(2), item(3)]);

/** The item's page, as it was read. */
function pageOf({ key, url, title }: ReviewItem, findings = [finding]): DescribedPage {
  return {
    state: 'described',
    key,
    url,
    title,
    description: description({ findings }),
    text: '',
    rules: '',
    machine: {},
  };
}

describe('a queue', () => {
  test('holds a page once, keeps its order, and ends', () => {
    expect(reviewOf([item(1), item(2), item(1)]).items.map(({ title }) => title)).toEqual(['第1页', '第2页']);
    expect(reviewOf(Array.from({ length: 400 }, (_, n) => item(n))).items).toHaveLength(mostReviewed);
  });

  test('goes on only from the page that is in front, so that nothing is passed twice', () => {
    const on = passed(three, item(1).key);
    expect(currentItem(on)).toEqual(item(2));
    expect(passed(on, item(1).key)).toBe(on);
    const through = passed(passed(on, item(2).key), item(3).key);
    expect(isFinished(through)).toBe(true);
    expect(currentItem(through)).toBeNull();
  });

  test('takes a link behind the others; what waits already is not added again, what was passed comes once more', () => {
    expect(withItem(three, item(4)).items.at(-1)).toEqual(item(4));
    expect(withItem(three, item(2))).toBe(three);
    const on = passed(three, item(1).key);
    const again = withItem(on, item(1));
    expect(again.items.map(({ title }) => title)).toEqual(['第2页', '第3页', '第1页']);
    expect(currentItem(again)).toEqual(item(2));
    expect(withItem(null, item(5))).toEqual(reviewOf([item(5)]));
  });

  test('steps back to where the last step was made, whatever it was', () => {
    const skip = { item: item(1).key, did: 'skip' } as const;
    const on = passed(withStep(three, skip), item(1).key);
    expect(skippedItems(on)).toEqual([item(1)]);
    const back = steppedBack(on);
    expect(back.step).toEqual(skip);
    expect(back.review).toEqual(three);
    expect(steppedBack(three)).toEqual({ review: three, step: null });
  });

  test('any steps taken back in turn lead to the beginning', () => {
    const did = fc.constantFrom('skip' as const, 'confirm' as const, 'reject' as const);
    fc.assert(
      fc.property(fc.array(did, { maxLength: 12 }), (steps) => {
        let review: Review = reviewOf([item(1), item(2), item(3), item(4)]);
        const start = review;
        for (const [n, what] of steps.entries()) {
          const { key } = currentItem(review) ?? item(4);
          const step =
            what === 'skip'
              ? { item: key, did: what }
              : { item: key, did: what, task: 11, requestId: `${n}` };
          review = passed(withStep(review, step), key);
        }
        expect(stepCounts(review)).toEqual({
          confirm: steps.filter((one) => one === 'confirm').length,
          reject: steps.filter((one) => one === 'reject').length,
          skip: steps.filter((one) => one === 'skip').length,
        });
        expect(parseReview(JSON.parse(JSON.stringify(review)))).toEqual(review);
        for (const _ of steps) review = steppedBack(review).review;
        expect(review).toEqual(start);
      }),
    );
  });

  test('is read from storage or begun anew, whatever lies there', () => {
    fc.assert(
      fc.property(fc.anything(), (anything) => {
        const review = parseReview(anything);
        if (review) expect(review.items.length).toBeLessThanOrEqual(mostReviewed);
        expect(Array.isArray(parseSeen(anything))).toBe(true);
      }),
    );
  });
});

describe('what waits for a verdict on a page', () => {
  test('are the tasks that the page names and nobody has judged', () => {
    const page = pageOf(item(1), [finding, stopped]);
    expect(openTasks(item(1), page, [])).toEqual([11, 26]);
    expect(openTasks(item(1), page, [confirmed])).toEqual([26]);
    expect(isJudged(item(1), page, [confirmed])).toBe(false);
  });

  test('is what the list promised, where the page itself names nothing', () => {
    expect(openTasks(item(1, [21]), pageOf(item(1), []), [])).toEqual([21]);
    expect(openTasks(item(1, []), pageOf(item(1), []), [])).toEqual([]);
  });

  test('is unknown before the page has been read, and on another page', () => {
    expect(openTasks(item(1), { ...item(1), state: 'reading' }, [])).toBeNull();
    expect(openTasks(item(1), pageOf(item(2)), [])).toBeNull();
    expect(isJudged(item(1), pageOf(item(2)), [confirmed])).toBe(false);
  });

  test('is nothing once people have said all; a page without any task waits for a person all the same', () => {
    expect(isJudged(item(1), pageOf(item(1)), [confirmed])).toBe(true);
    expect(isJudged(item(1, []), pageOf(item(1), []), [])).toBe(false);
  });

  test('is a verdict that is asked again because the page changed', () => {
    const asked = { textChanged: true, textBefore: '', before: null, now: null };
    expect(openTasks(item(1), pageOf(item(1)), [{ ...confirmed, asked }])).toEqual([11]);
  });
});

describe('pages seen', () => {
  test('stand the latest first, each once, and 300 at most', () => {
    let seen: readonly SeenPage[] = [];
    for (let n = 0; n < mostSeen + 20; n++) seen = withSeen(seen, pageOf(item(n)));
    expect(seen).toHaveLength(mostSeen);
    expect(seen[0]?.title).toBe('第319页');
    const again = withSeen(seen, pageOf(item(300)));
    expect(again[0]?.title).toBe('第300页');
    expect(again).toHaveLength(mostSeen);
    expect(withSeen(again, pageOf(item(300)))).toBe(again);
  });

  test('say which of their tasks count, and are forgotten when nothing is recognised any more', () => {
    const seen = withSeen([], pageOf(item(1), [finding, stopped]));
    expect(seen).toEqual([{ ...item(1), tasks: [11, 26], counted: [11] }]);
    expect(withSeen(seen, pageOf(item(1), []))).toEqual([]);
  });
});
