import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { placeOf, validate } from '../../lib/kernel/validate';
import { speakSentence } from '../../lib/words/sentence';
import { speaker } from '../../lib/words/speaker';

const schema = v.strictObject({
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(10)),
  kind: v.picklist(['街道', '部门']),
  tasks: v.pipe(
    v.array(v.strictObject({ n: v.pipe(v.number(), v.integer(), v.minValue(1)), done: v.boolean() })),
    v.maxLength(3),
  ),
  labels: v.record(v.string(), v.string()),
});
const good = { name: '浔阳', kind: '街道', tasks: [{ n: 1, done: true }], labels: { 索引号: 'x' } };

/** What a person reads when the given change is made to a good file. */
function complaint(change: object | null): string {
  const answer = validate(schema, change && { ...good, ...change }, '名册.json');
  return answer.ok ? '' : speakSentence(speaker('zh'), answer.error);
}

test('a good file is handed on', () => {
  expect(validate(schema, good, '名册.json')).toEqual({ ok: true, value: good });
});

describe('a fault is told with file, place and remedy', () => {
  test.each([
    ['a missing part', { tasks: [{ n: 1 }] }, '名册.json 缺少必需的 tasks[0].done。请补上后重新载入'],
    ['an unknown part', { titel: 1 }, '名册.json 里有不认识的 titel。请核对拼写或删去'],
    ['a number for a text', { name: 3 }, '名册.json 的 name 应当是文字'],
    ['a text for a number', { tasks: [{ n: '1', done: true }] }, '名册.json 的 tasks[0].n 应当是数字'],
    ['a fraction', { tasks: [{ n: 1.5, done: true }] }, 'tasks[0].n 应当是整数'],
    ['a text for yes or no', { tasks: [{ n: 1, done: '是' }] }, 'tasks[0].done 应当是 true 或 false'],
    ['a text for a list', { tasks: '无' }, 'tasks 应当是列表'],
    ['a text for a record', { labels: '无' }, 'labels 应当是一组带名称的数据'],
    ['a number in a record', { labels: { '索引 号': 1 } }, 'labels["索引 号"] 应当是文字'],
    ['a value outside the choice', { kind: '镇' }, 'kind 只能是 ("街道" | "部门") 之一'],
    ['an empty text', { name: '' }, 'name 太短，至少要有 1 个字或项'],
    ['a long text', { name: '浔'.repeat(11) }, 'name 太长，最多 10 个字或项'],
    ['too small a number', { tasks: [{ n: 0, done: true }] }, 'tasks[0].n 不能小于 1'],
  ])('%s', (_, change, words) => {
    expect(complaint(change)).toContain(words);
  });

  test('something else altogether', () => {
    expect(complaint(null)).toBe(
      '名册.json 的内容不是所需的格式。请换一份由要点镜导出或随附的文件；什么也没有保存。',
    );
  });
});

describe('hostile files', () => {
  test.each(['__proto__', 'constructor', 'prototype'])(
    '%s as a key is refused and changes nothing',
    (key) => {
      const file = JSON.parse(`{"name":"浔阳","labels":{"${key}":{"polluted":true}}}`) as object;
      expect(complaint(file)).toContain(`labels.${key} 用了程序保留的名称`);
      expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    },
  );

  test('endless nesting stops', () => {
    const round: { in?: unknown } = {};
    round.in = round;
    expect(complaint({ labels: round })).toContain('嵌套超过 32 层');
  });

  test('masses of values stop', () => {
    expect(complaint({ labels: Array.from({ length: 300_000 }, () => 0) })).toContain('太大，没有读完');
  });

  test('no JSON value makes it throw', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const answer = validate(schema, value, 'x.json');
        expect(answer.ok ? 'accepted' : answer.error.args[0]).toMatch(/accepted|x\.json/);
      }),
    );
  });
});

test('a place is written as one would say it', () => {
  expect(placeOf(['tasks', 3, 'text'])).toBe('tasks[3].text');
  expect(placeOf(['栏目', 'a b'])).toBe('栏目["a b"]');
  expect(placeOf([])).toBe('');
});
