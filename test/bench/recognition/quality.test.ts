import { describe, expect, test } from 'vitest';
import { bestQuality, qualityAt, type Judged } from './quality';

const page = (tasks: number[], ...ranked: [task: number, score: number][]): Judged => ({
  tasks,
  ranked: ranked.map(([task, score]) => ({ task, score })),
});

/** Two right ones on top, one wrong one, one page that fulfils nothing but has low scores, one without any result. */
const pages = [
  page([11], [11, 9], [12, 8]),
  page([15, 14], [14, 7]),
  page([17], [18, 5], [17, 4]),
  page([], [3, 2]),
  page([21]),
];

describe('the figures by which contenders are compared', () => {
  test('accuracy looks at the first task, whatever its score, and at pages that fulfil something', () => {
    expect(qualityAt(pages, 8).primaryAccuracy).toBe(0.5);
  });

  test('precision and recall count pages whose first task reaches the threshold', () => {
    expect(qualityAt(pages, 8)).toMatchObject({ precision: 1, recall: 0.25, f1: 0.4 });
    expect(qualityAt(pages, 0)).toMatchObject({ precision: 0.5, recall: 0.5, f1: 0.5 });
  });

  test('the best threshold is the one that these pages reward', () => {
    expect(bestQuality(pages)).toMatchObject({ threshold: 7, precision: 1, recall: 0.5 });
  });

  test('nothing named, nothing reached', () => {
    expect(bestQuality([page([1])])).toMatchObject({ primaryAccuracy: 0, f1: 0 });
    expect(bestQuality([])).toMatchObject({ primaryAccuracy: 0, f1: 0 });
  });
});
