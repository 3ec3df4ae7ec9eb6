import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Automaton, fold } from '../../lib/recognition/automaton';

function hits(words: string[], text: string): string[] {
  const found: string[] = [];
  new Automaton(words).scan(text, (word, start, end) => found.push(`${word}:${start}-${end}`));
  return found.sort();
}

const smallText = fc.string({ unit: fc.constantFrom('甲', '乙', '丙', 'a', 'B', '（'), maxLength: 40 });
const smallWord = fc.string({
  unit: fc.constantFrom('甲', '乙', '丙', 'a', 'B', '('),
  minLength: 1,
  maxLength: 4,
});

describe('the automaton', () => {
  test('finds exactly what a search word by word finds', () => {
    fc.assert(
      fc.property(fc.uniqueArray(smallWord, { maxLength: 12, selector: fold }), smallText, (words, text) => {
        const naive: string[] = [];
        words.forEach((word, index) => {
          for (let at = 0; at + word.length <= text.length; at += 1)
            if (fold(text.slice(at, at + word.length)) === fold(word))
              naive.push(`${index}:${at}-${at + word.length}`);
        });
        expect(hits(words, text)).toEqual(naive.sort());
      }),
    );
  });

  test('in a long text looks for the wanted words only', () => {
    const found: number[] = [];
    const automaton = new Automaton(['预算', '部门预算', '算公'], (word) => word !== 1);
    automaton.scan('部门预算公开', (word) => found.push(word), 'wanted');
    expect(found).toEqual([0, 2]);
  });

  test('keeps thousands of words apart', () => {
    const words = Array.from({ length: 5000 }, (_, n) => `第${n}号公告`);
    const text = '第7号公告、第4321号公告、第50000号公告';
    expect(hits(words, text)).toEqual(['4321:6-14', '7:0-5']);
    expect(new Automaton(words).bytes).toBeLessThan(words.length * 300);
  });

  test('does not mind width and case', () => {
    expect(hits(['IPv6'], 'ＩＰＶ６改造')).toEqual(['0:0-4']);
  });

  test('does not mind whether and how a word is put in quotation marks', () => {
    expect(hits(['“三公”经费'], '"三公"经费、「三公」经费、三公经费')).toEqual([
      '0:1-6',
      '0:14-18',
      '0:8-13',
    ]);
  });

  test('passes over blanks inside a word and keeps the exact place', () => {
    const text = '财政收支的 审计　工作';
    const [hit] = hits(['收支的审计工作'], text);
    expect(hit).toBe(`0:2-${text.length}`);
  });

  test('an opening quotation mark begins a new word', () => {
    expect(hits(['进企业'], '推进“企业开办”改革')).toEqual([]);
  });

  test('a line break ends a word', () => {
    expect(hits(['部门预算'], '部门\n预算')).toEqual([]);
  });
});
