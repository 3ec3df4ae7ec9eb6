import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageOf } from '../../lib/app/paging';

describe('pages of a list', () => {
  it('say where they lie: 第 51–100 项，共 120 项', () => {
    const list = Array.from({ length: 120 }, (_, n) => n);
    expect(pageOf(list, 1, 50)).toMatchObject({ from: 51, to: 100, total: 120, page: 1, pages: 3 });
    expect(pageOf(list, 2, 50)).toMatchObject({ from: 101, to: 120 });
  });

  it('an empty list has one empty page, and a page past the end is the last one', () => {
    expect(pageOf([], 3, 50)).toEqual({ items: [], page: 0, pages: 1, from: 0, to: 0, total: 0 });
    expect(pageOf([1, 2, 3], 9, 2)).toMatchObject({ items: [3], page: 1 });
  });

  it('together hold every entry once, in order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { maxLength: 60 }), fc.integer({ min: 1, max: 9 }), (list, size) => {
        const { pages } = pageOf(list, 0, size);
        const all = Array.from({ length: pages }, (_, page) => pageOf(list, page, size).items);
        expect(all.flat()).toEqual(list);
        expect(all.every(({ length }) => length <= size)).toBe(true);
      }),
    );
  });
});
