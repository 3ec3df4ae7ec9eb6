import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { completeDuties, deriveDuties } from '../../lib/plan/deriveDuties';

const labels = (text: string) => deriveDuties({ n: 7, text }).map(({ label }) => label);

describe('duties derived from a task’s own wording', () => {
  test('are the entries of an enumeration, without the words around it', () => {
    expect(labels('做好就业、教育、医疗、养老等领域的信息公开工作。')).toEqual([
      '就业',
      '教育',
      '医疗',
      '养老',
    ]);
    expect(labels('及时公开义务教育招生政策、公办学校划片范围、民办学校招生计划等信息。')).toEqual([
      '义务教育招生政策',
      '公办学校划片范围',
      '民办学校招生计划',
    ]);
  });

  test('are the sentences where nothing is enumerated', () => {
    expect(labels('深化国有企业改革行动。加强政务公开专区建设。')).toEqual([
      '国有企业改革行动',
      '政务公开专区建设',
    ]);
  });

  test('never split what stands in quotes or brackets', () => {
    expect(labels('打造“活力、魅力、聚力”浔阳。')).toEqual(['打造“活力、魅力、聚力”浔阳']);
  });

  test('are never none, have ids of their task, and stay short', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from('做好公开信息、，。；“”（）预算决算等工作\n')) }),
        (text) => {
          const duties = deriveDuties({ n: 7, text });
          expect(duties.length).toBeGreaterThan(0);
          expect(new Set(duties.map(({ id }) => id)).size).toBe(duties.length);
          for (const { id, label } of duties) {
            expect(id).toMatch(/^7\.\d+$/);
            expect(label.length).toBeLessThanOrEqual(40);
          }
        },
      ),
    );
  });

  test('fill only the gaps of a table', () => {
    const own = [{ id: '1.own', label: '部门预算' }];
    const plan = { tasks: [1, 2].map((n) => ({ n, text: '推进预算公开。' })) } as never;
    const table = completeDuties(plan, new Map([[1, own]]));
    expect(table.get(1)).toEqual(own);
    expect(table.get(2)).toEqual([{ id: '2.1', label: '预算公开' }]);
  });
});
