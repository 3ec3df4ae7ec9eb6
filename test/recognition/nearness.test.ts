import { describe, expect, test } from 'vitest';
import { Nearness } from '../../lib/recognition/nearness';
import { compilePlan } from '../../lib/recognition/subjects';
import { gates, page, shipped } from './shipped';

const { plan, duties, lexicon, recogniser } = shipped();
const { subjects, nearness } = compilePlan(plan, duties, lexicon);

function nearest(title: string): readonly number[] {
  const values = nearness.measure(page({ title }));
  const best = values.indexOf(Math.max(...values));
  return subjects[best]?.tasks ?? [];
}

describe('nearness of wording', () => {
  test.each([
    ['农商行为养殖户发放知识产权质押的首笔绿色贷款', 6],
    ['农家书屋夜间阅读时段调整', 18],
    ['学前普惠园学位布点图', 15],
    ['县城商圈夜间消费街区', 2],
  ])('%s comes nearest to task %i', (title, task) => {
    expect(nearest(title)).toContain(task);
  });

  test('words of official style bring a page near to nothing', () => {
    expect(Math.max(...nearness.measure(page({ title: '关于印发有关工作通知' })))).toBeLessThan(4);
  });

  test('evidence is quoted exactly, longest first', () => {
    const facts = page({ title: '农家书屋阅读推广', text: '书香城市，全民阅读。' });
    const culture = subjects.findIndex(({ entry }) => entry.id === 'culture');
    const evidence = nearness.evidence(facts, culture);
    expect(evidence.length).toBeGreaterThan(0);
    for (const { field, start, quote } of evidence)
      expect((field === 'title' ? facts.title : facts.text).slice(start, start + quote.length)).toBe(quote);
  });

  test('by itself it is never 证据充分', () => {
    const { findings } = recogniser.recognise(page({ title: '书屋里的阅读夜读时光' }), gates);
    expect(findings.every(({ grade }) => grade !== 'strong')).toBe(true);
  });

  test('a plan without tasks of any subject has nothing near', () => {
    const bare = new Nearness(
      subjects.map((subject) => ({ ...subject, tasks: [] })),
      [],
      [],
    );
    expect(bare.measure(page({ title: '全民阅读' })).every((value) => value === 0)).toBe(true);
    expect(bare.bytes).toBeLessThan(100);
  });
});
