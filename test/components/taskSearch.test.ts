import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { preselectedDuties } from '../../components/popup/preselect';
import { rankTasks } from '../../components/popup/search';
import { shortText } from '../../components/taskText';
import { explainers, finance, reform } from './example';

const tasks = [reform, finance, explainers];
const found = (query: string) => rankTasks(tasks, query).map(({ n }) => n);

describe('searching for a task', () => {
  it.each(['11', '第11项', '#11', '１１', '任务11', '11.'])('by number: %s', (query) => {
    expect(found(query)[0]).toBe(11);
  });

  it('by words of its text, its duties, its headings', () => {
    expect(found('国有企业')).toEqual([5]);
    expect(found('三公')).toEqual([11]);
    expect(found('政策解读')).toEqual([26]);
  });

  it('puts the task whose own text has the words before one whose heading has them', () => {
    const namesake = { ...reform, n: 40, text: '财政', level2: '' };
    expect(rankTasks([finance, namesake], '财政').map(({ n }) => n)).toEqual([40, 11]);
  });

  it('needs every word, and finds nothing for nothing', () => {
    expect(found('预算 补贴')).toEqual([11]);
    expect(found('预算 国有企业')).toEqual([]);
    expect(found('  ')).toEqual([]);
  });

  it('never fails and never invents a task, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'预算第１1项 #.“Aa\0\ud800'.split('')) }), (query) => {
        const numbers = found(query);
        expect(new Set(numbers).size).toBe(numbers.length);
        expect(numbers.every((n) => tasks.some((task) => task.n === n))).toBe(true);
      }),
    );
  });
});

describe('duties ticked before a person looks', () => {
  it('are those that the finding names', () => {
    expect(preselectedDuties(finance, ['11.final', '11.unknown'])).toEqual(['11.final']);
  });
  it('is the only one of a task that asks for one thing', () => {
    expect(preselectedDuties(reform, [])).toEqual(['5.soe-reform']);
  });
  it('are none where the finding names none of several', () => {
    expect(preselectedDuties(finance, [])).toEqual([]);
  });
});

describe('the opening of a task', () => {
  it('is the whole where that is one short sentence', () => {
    expect(shortText('深化国有企业改革行动。')).toBe('深化国有企业改革行动。');
  });
  it('is the first sentence, or the clauses of it that fit, never half a word', () => {
    expect(shortText(finance.text)).toBe(
      '稳步扩大预决算公开范围，推进部门所属单位预算、决算及相关报表公开……',
    );
    const long = `${'甲'.repeat(30)}，${'乙'.repeat(30)}，丙。丁。`;
    expect(shortText(long)).toBe(`${'甲'.repeat(30)}……`);
    expect(shortText(`${'甲'.repeat(60)}。`)).toBe(`${'甲'.repeat(60)}。`);
    expect(shortText(`${'甲'.repeat(60)}，乙。`)).toBe(`${'甲'.repeat(60)}……`);
  });
});
