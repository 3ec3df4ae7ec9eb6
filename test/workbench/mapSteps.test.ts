import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawn, measures, sameSight, sightOf } from '../../components/workbench/map/sight';
import { step, stepOfHeadings, within } from '../../components/workbench/map/steps';

const size = { rows: 60, columns: 300, page: 10 };
const press = (key: string, row: number, column: number, ctrlKey = false) =>
  step({ key, ctrlKey }, { row, column }, size);

describe('keys in the map', () => {
  test.each<[string, boolean, [number, number], [number, number]]>([
    ['ArrowDown', false, [5, 5], [6, 5]],
    ['ArrowUp', false, [0, 5], [-1, 5]],
    ['ArrowUp', false, [-1, 5], [-1, 5]],
    ['ArrowRight', false, [5, 299], [5, 299]],
    ['ArrowLeft', false, [5, 0], [5, -1]],
    ['Home', false, [5, 200], [5, 0]],
    ['End', false, [5, 5], [5, 299]],
    ['Home', true, [5, 200], [0, 0]],
    ['End', true, [5, 5], [59, 299]],
    ['PageDown', false, [55, 5], [59, 5]],
    ['PageDown', false, [5, 5], [15, 5]],
    ['PageUp', false, [5, 5], [0, 5]],
    ['ArrowDown', true, [5, 5], [59, 5]],
    ['ArrowLeft', true, [5, 5], [5, 0]],
  ])('%s (with control: %s) leads from %j to %j', (key, ctrl, [row, column], to) => {
    expect(press(key, row, column, ctrl)).toEqual({ row: to[0], column: to[1] });
  });

  test('that mean nothing move nothing', () => {
    for (const key of ['a', 'Tab', 'Enter', 'Escape']) expect(press(key, 1, 1)).toBeNull();
  });

  test('a place that is gone gives way to the nearest', () => {
    expect(within({ row: 70, column: 5 }, { rows: 3, columns: 2 })).toEqual({ row: 2, column: 1 });
    expect(within({ row: 0, column: 0 }, { rows: 0, columns: 0 })).toEqual({ row: -1, column: -1 });
  });
});

describe('keys among the headings', () => {
  const headings = new Map([
    [-3, [{ from: 0, span: 5 }]],
    [
      -2,
      [
        { from: 0, span: 2 },
        { from: 3, span: 2 },
      ],
    ],
  ]);
  const press = (key: string, row: number, column: number) => stepOfHeadings(key, { row, column }, headings);

  test('up to the heading over a column, from one to the next, and down again', () => {
    expect(press('ArrowUp', -1, 4)).toEqual({ row: -2, column: 3 });
    expect(press('ArrowUp', -1, 2)).toEqual({ row: -3, column: 0 });
    expect(press('ArrowUp', -3, 0)).toEqual({ row: -3, column: 0 });
    expect(press('ArrowRight', -2, 0)).toEqual({ row: -2, column: 3 });
    expect(press('ArrowRight', -2, 3)).toEqual({ row: -2, column: 3 });
    expect(press('ArrowDown', -2, 3)).toEqual({ row: -1, column: 3 });
    expect(press('ArrowDown', -3, 0)).toEqual({ row: -2, column: 0 });
    expect(press('ArrowUp', 4, 4)).toBeNull();
    expect(press('ArrowLeft', -1, 4)).toBeNull();
  });

  test('a place within a heading is that of the heading', () => {
    expect(within({ row: -2, column: 4 }, { rows: 9, columns: 5 }, headings)).toEqual({ row: -2, column: 3 });
  });
});

describe('what is drawn', () => {
  const box = fc.record({
    top: fc.nat(60 * measures.row),
    left: fc.nat(300 * measures.column),
    width: fc.nat(3_000),
    height: fc.nat(2_000),
  });
  const edges = Array.from({ length: 301 }, (_, column) => column * measures.column);
  const grid = { ...size, edges };

  test('holds everything in sight, and a few more at each edge', () => {
    fc.assert(
      fc.property(box, (at) => {
        const { rows, columns } = sightOf(at, grid);
        expect(rows[0] * measures.row).toBeLessThanOrEqual(at.top);
        expect(rows[1]).toBeGreaterThanOrEqual(Math.min(60, Math.ceil((at.top + at.height) / measures.row)));
        expect(edges[columns[0]]).toBeLessThanOrEqual(at.left);
        expect(edges[columns[1]]).toBeGreaterThanOrEqual(Math.min(edges[300]!, at.left + at.width));
        expect(columns[1] - columns[0]).toBeLessThanOrEqual(at.width / measures.column + 18);
      }),
    );
  });

  test('changes only now and then while it scrolls', () => {
    const at = (top: number) => sightOf({ top, left: 0, width: 1_000, height: 480 }, grid);
    let changes = 0;
    for (let top = 1; top <= 960; top += 1) if (!sameSight(at(top), at(top - 1))) changes += 1;
    expect(changes).toBeLessThanOrEqual(2 * Math.ceil(960 / measures.row / 2));
  });

  test('always holds the place that has the focus, in order', () => {
    expect(drawn([4, 7], 5)).toEqual([4, 5, 6]);
    expect(drawn([4, 7], 1)).toEqual([1, 4, 5, 6]);
    expect(drawn([4, 7], 9)).toEqual([4, 5, 6, 9]);
    expect(drawn([4, 7], -1)).toEqual([4, 5, 6]);
  });
});
