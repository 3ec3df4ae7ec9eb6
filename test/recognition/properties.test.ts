import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PageFacts } from '../../lib/page/facts';
import { gates, page, shipped } from './shipped';

const { recogniser, lexicon } = shipped();
const cues = [...lexicon.topics, ...lexicon.forms].flatMap(({ strong, weak, columns }) => [
  ...strong,
  ...weak,
  ...columns,
]);
const words = fc
  .array(
    fc.oneof(
      fc.constantFrom(...cues),
      fc.constantFrom('，', '。', '\n', ' ', '的', '浔阳区'),
      fc.string({ maxLength: 5 }),
    ),
    {
      maxLength: 30,
    },
  )
  .map((parts) => parts.join(''));

const pages = fc.record({
  title: words,
  text: words,
  column: fc.option(words),
  breadcrumb: fc.array(words, { maxLength: 3 }),
  tableHeadings: fc.array(words, { maxLength: 3 }),
  imageTexts: fc.array(words, { maxLength: 2 }),
  kind: fc.constantFrom<PageFacts['kind']>('article', 'column', 'home', 'other'),
});

test('whatever the page: evidence is exact, grades are ordered, and no more is claimed than allowed', () => {
  fc.assert(
    fc.property(pages, (given) => {
      const facts = page(given);
      const { findings, nearest, excluded } = recogniser.recognise(facts, gates);
      const texts: Record<string, readonly string[]> = {
        title: [facts.title],
        column: [facts.column ?? '', ...facts.breadcrumb],
        lead: [facts.text],
        text: [facts.text],
        table: facts.tableHeadings,
        image: facts.imageTexts,
      };
      for (const { evidence, reasons, task, whyNot, counts } of findings) {
        expect(reasons.length).toBeGreaterThan(0);
        expect(counts).toBe(whyNot === null);
        expect(task).toBeGreaterThan(0);
        for (const { field, start, quote } of evidence)
          expect(texts[field]?.some((text) => text.slice(start, start + quote.length) === quote)).toBe(true);
      }
      expect(findings.filter(({ grade }) => grade === 'check').length).toBeLessThanOrEqual(3);
      expect(new Set(findings.map(({ task }) => task)).size).toBe(findings.length);
      expect(nearest.length).toBeLessThanOrEqual(3);
      if (excluded) expect(findings).toEqual([]);
    }),
  );
});

test('the same page gives the same answer twice', () => {
  fc.assert(
    fc.property(pages, (given) => {
      expect(recogniser.recognise(page(given), gates)).toEqual(recogniser.recognise(page(given), gates));
    }),
    { numRuns: 30 },
  );
});
