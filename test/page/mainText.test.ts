import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { cut } from '../../lib/page/mainText';
import { factsOf } from './portal';

test('a long text keeps its beginning and its end, and no half characters', () => {
  fc.assert(
    fc.property(fc.nat(3), fc.nat(3), fc.integer({ min: 9_990, max: 12_000 }), (a, b, n) => {
      const whole = `${'一'.repeat(a)}${'𠮷'.repeat(n)}${'一'.repeat(b)}`;
      const kept = cut(whole);
      expect(kept.length).toBeLessThanOrEqual(20_000);
      expect(kept.isWellFormed()).toBe(true);
      if (whole.length <= 20_000) expect(kept).toBe(whole);
    }),
    { numRuns: 30 },
  );
});

test('an article that is nothing but an attachment keeps the name of the file', () => {
  const facts = factsOf(
    '<h1>区财政局2023年部门预算</h1><p>发布日期：2023-02-01</p><p>附件：<a href="P02.pdf">2023年预算.pdf</a></p>',
  );
  expect(facts.text).toBe('附件：2023年预算.pdf');
  expect(facts.attachments).toHaveLength(1);
});

test('recommendations between title and text, or below it, are no text', () => {
  const list =
    '<ul><li><a href="/1.html">甲区财政预算公开</a></li><li><a href="/2.html">乙街道义务教育招生</a></li><li><a href="/3.html">丙局收费清单</a></li></ul>';
  const facts = factsOf(
    `<div><h1>关于甲的通知</h1><div><h3>相关阅读</h3>${list}</div><div><p>第一句，第二句。</p><p>第三句，第四句。</p></div><h3>热点推荐</h3>${list}</div>`,
  );
  expect(facts.text).not.toMatch(/预算|招生|收费/);
  expect(facts.text).toContain('第一句，第二句。\n第三句，第四句。');
});
