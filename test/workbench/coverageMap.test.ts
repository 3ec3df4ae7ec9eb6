import * as fc from 'fast-check';
import { expect, test, describe } from 'vitest';
import { columnsOf, coverageMap, headingsOf, isOverdue, sumOf, type Fold } from '../../lib/app/coverageMap';
import {
  mapFilterOf,
  mapFolds,
  mapQueryOf,
  mapStates,
  narrowed,
  passesMap,
  wholeMap,
} from '../../lib/app/mapFilter';
import { cellWords } from '../../lib/app/mapWords';
import { owedIn } from '../../lib/app/overview';
import type { OwedTask } from '../../lib/app/summary';
import { speaker } from '../../lib/words/speaker';
import { bigOverview } from './bigOverview';

const overview = bigOverview(20, 130);
const map = coverageMap(overview);
const cellsOf = (unit: number) => map.tasks.map((_, task) => map.cell(unit, task));
const owed = map.units.flatMap((_, unit) => cellsOf(unit)).filter((cell) => cell !== null);
const everyUnit = () => true;

describe('the map of a plan', () => {
  test('holds what every unit owes, cell for cell', () => {
    for (const [at, { name }] of map.units.entries())
      expect(cellsOf(at).filter((cell) => cell !== null)).toEqual(owedIn(overview).get(name));
  });

  test('knows without looking further what a unit owes', () => {
    for (const unit of map.units.keys())
      expect(map.tasks.map((_, task) => map.owes(unit, task))).toEqual(
        cellsOf(unit).map((cell) => cell !== null),
      );
  });

  test('has every state in its example', () => {
    for (const state of mapStates)
      expect(owed.some((cell) => passesMap(cell, { ...wholeMap, state }))).toBe(true);
  });

  test('is headed by first and second levels, one heading for each run of columns', () => {
    const all = map.tasks.map((_, place) => place);
    const columns = columnsOf(map, all, 'task');
    expect(columns).toHaveLength(130);
    expect(headingsOf(columns, 'level1').map(({ from, span }) => [from, span])).toEqual([
      [0, 60],
      [60, 60],
      [120, 10],
    ]);
    expect(headingsOf(columns, 'level2')).toHaveLength(11);
    expect(columnsOf(map, all, 'level2').map(({ tasks }) => tasks.length)).toEqual([
      ...Array.from({ length: 10 }, () => 12),
      10,
    ]);
    expect(columnsOf(map, all, 'level1').map(({ tasks }) => tasks.length)).toEqual([60, 60, 10]);
  });

  test('one by one: a heading that is turned is folded where the others are open, or open where they are folded', () => {
    const all = map.tasks.map((_, place) => place);
    const keys = headingsOf(columnsOf(map, all, 'task'), 'level2').map(({ key }) => key);
    const lengths = (usual: Fold, ...turned: string[]) =>
      columnsOf(map, all, usual, new Set(turned)).map(({ tasks }) => tasks.length);
    expect(lengths('task', keys[0]!)).toEqual([12, ...Array.from({ length: 118 }, () => 1)]);
    expect(lengths('level2', keys[0]!)).toHaveLength(12 + 10);
    const [first] = headingsOf(columnsOf(map, all, 'level1'), 'level1');
    expect(first?.folded).toBe(true);
    expect(lengths('level1', first!.key)).toEqual([12, 12, 12, 12, 12, 60, 10]);
    expect(lengths('task', first!.key)).toEqual([60, ...Array.from({ length: 70 }, () => 1)]);
    fc.assert(
      fc.property(fc.constantFrom(...mapFolds), fc.subarray([first!.key, ...keys]), (usual, turned) => {
        const columns = columnsOf(map, all, usual, new Set(turned));
        expect(columns.flatMap(({ tasks }) => tasks)).toEqual(all);
      }),
    );
  });

  test('keeps second levels of the same name under different first levels apart', () => {
    const same = { ...map, tasks: map.tasks.map((task) => ({ ...task, level2: '其他' })) };
    const all = map.tasks.map((_, place) => place);
    expect(columnsOf(same, all, 'level2')).toHaveLength(3);
    expect(headingsOf(columnsOf(same, all, 'task'), 'level2')).toHaveLength(3);
  });
});

describe('several tasks together', () => {
  const cell = (state: OwedTask['state'], fields: Partial<OwedTask> = {}) => ({
    ...owed[0]!,
    due: null,
    state,
    ...fields,
  });

  test('are covered only when each is; 不适用 asks for nothing', () => {
    expect(sumOf([])).toBeNull();
    expect(sumOf([cell('covered'), cell('inapplicable')])).toMatchObject({
      state: 'covered',
      covered: 1,
      tasks: 1,
    });
    expect(sumOf([cell('inapplicable')])).toMatchObject({ state: 'inapplicable', tasks: 0 });
    expect(sumOf([cell('covered'), cell('uncovered')])).toMatchObject({
      state: 'partial',
      covered: 1,
      tasks: 2,
    });
    expect(sumOf([cell('partial'), cell('uncovered')])).toMatchObject({ state: 'partial', covered: 0 });
    expect(sumOf([cell('disputed'), cell('uncovered')])).toMatchObject({ state: 'disputed', disputed: 1 });
    expect(sumOf([cell('uncovered')])).toMatchObject({ state: 'uncovered' });
  });
});

describe('a filter', () => {
  test('goes into the address and comes back; unknown words ask for everything', () => {
    const asked = {
      ...wholeMap,
      unit: '财政&x=1',
      level1: '（一）重点',
      state: 'overdue',
      fold: 'level2',
    } as const;
    expect(mapFilterOf(mapQueryOf(asked))).toEqual(asked);
    expect(mapQueryOf(wholeMap)).toBe('');
    expect(mapFilterOf('state=great&fold=none&deadline=&obligation=x')).toEqual(wholeMap);
  });

  test('that asks nothing of cells leaves every unit and task in', () => {
    expect(narrowed(map, wholeMap, everyUnit)).toMatchObject({ cells: owed.length });
    expect(narrowed(map, wholeMap, everyUnit).tasks).toHaveLength(130);
    expect(narrowed(map, wholeMap, (name) => name.endsWith('街道')).units).toHaveLength(10);
  });

  test('that asks something of cells leaves out units and tasks without any', () => {
    for (const part of [
      { state: 'overdue' },
      { obligation: 'lead' },
      { deadline: 'soon' },
      { state: 'disputed' },
    ] as const) {
      const filter = { ...wholeMap, ...part };
      const left = narrowed(map, filter, everyUnit);
      expect(left.cells).toBe(owed.filter((cell) => passesMap(cell, filter)).length);
      expect(left.cells).toBeGreaterThan(0);
      for (const unit of left.units)
        expect(left.tasks.some((task) => passesMap(map.cell(unit, task) ?? owed[0]!, filter))).toBe(true);
    }
  });

  test('by level leaves the tasks under it', () => {
    const left = narrowed(map, { ...wholeMap, level2: '示例二级指标2' }, everyUnit);
    expect(left.tasks.map((place) => map.tasks[place]?.n)).toEqual(
      Array.from({ length: 12 }, (_, at) => 13 + at),
    );
  });
});

describe('the words of a cell', () => {
  test('say unit, task, duties, state, and how late it is', () => {
    const late = owed.find((cell) => cell.state === 'partial' && isOverdue(cell))!;
    const words = cellWords(speaker('zh'), '区财政局', late, false);
    expect(words).toMatch(/^区财政局 第\d+项 要素 \d\/\d 部分，已逾期 \d+ 天，(?:牵头|组内)/);
  });
});
