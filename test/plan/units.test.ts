import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isGroup, separatorsIn, splitUnits } from '../../lib/plan/units';

describe('a cell of units', () => {
  test.each([
    ['区财政局、区审计局', ['区财政局', '区审计局']],
    ['区财政局，区审计局', ['区财政局', '区审计局']],
    ['县发改局,县住建局', ['县发改局', '县住建局']],
    ['区财政局；区审计局;区司法局', ['区财政局', '区审计局', '区司法局']],
    ['区财政局\n区审计局', ['区财政局', '区审计局']],
    ['区财政局　区审计局 区司法局', ['区财政局', '区审计局', '区司法局']],
    ['区财政局、、区财政局。', ['区财政局']],
    ['', []],
    ['—', []],
    ['无', []],
  ])('%j', (raw, names) => {
    expect(splitUnits(raw)).toEqual(names);
  });
});

describe('inside brackets nothing is split', () => {
  test.each([
    ['各县（市、区）人民政府、市财政局', ['各县（市、区）人民政府', '市财政局']],
    ['县委宣传部(县政府新闻办),涉事单位', ['县委宣传部(县政府新闻办)', '涉事单位']],
    ['各镇（街道，园区；社区）', ['各镇（街道，园区；社区）']],
    ['各部门（局（办、委）、中心）、区政府办', ['各部门（局（办、委）、中心）', '区政府办']],
  ])('%s', (raw, names) => {
    expect(splitUnits(raw)).toEqual(names);
  });

  test('a bracket that nobody closed protects nothing', () => {
    expect(splitUnits('区教体局（局长、各街道')).toEqual(['区教体局（局长', '各街道']);
  });
});

describe('words behind the list are no units', () => {
  test.each([
    ['区发改委、区体育局按职责分工负责', ['区发改委', '区体育局']],
    ['区发改委、区体育局等按职责分工负责。', ['区发改委', '区体育局']],
    ['区政府办牵头', ['区政府办']],
    ['区政府办、区司法局等', ['区政府办', '区司法局']],
    ['各科室配合', ['各科室']],
    ['区住建局、区水利局（按职责分工负责）', ['区住建局', '区水利局']],
    ['区委宣传部（区政府新闻办）、区城管局（按各自职责）', ['区委宣传部（区政府新闻办）', '区城管局']],
  ])('%s', (raw, names) => {
    expect(splitUnits(raw)).toEqual(names);
  });

  test('某局等有关部门 is a unit and a group', () => {
    expect(splitUnits('区工信局、区商务局等区直有关部门')).toEqual(['区工信局', '区商务局', '区直有关部门']);
    expect(splitUnits('高等院校')).toEqual(['高等院校']);
  });
});

test.each([
  '各街道',
  '区政府各部门',
  '区政府各相关部门',
  '15个一级指标牵头单位',
  '各被审计单位',
  '区直有关部门',
  '文件起草单位',
])('%s is a group', (name) => {
  expect(isGroup(name)).toBe(true);
});

test.each(['区政府办', '人民路街道', '区数字中心', '区资源规划分局', '区市场监管局（区知识产权局）'])(
  '%s is one unit',
  (name) => {
    expect(isGroup(name)).toBe(false);
  },
);

test('separators are told without those in brackets', () => {
  expect(separatorsIn('区政府办、区司法局，各县（市;区）')).toEqual(['、', '，']);
});

/** Names as districts use them: a place, a subject, an office, sometimes a bracket that holds separators. */
const name = fc
  .tuple(
    fc.constantFrom('区', '市', '县', '各'),
    fc.constantFrom('财政', '教体', '退役军人事务', '浔阳'),
    fc.constantFrom('局', '委', '中心', '街道'),
    fc.constantFrom('', '（市、区）', '(a,b;c)', '【甲（乙、丙）】'),
  )
  .map((parts) => parts.join(''));

test('joining names by any separator and splitting again gives the names', () => {
  const separator = fc.constantFrom('、', '，', ',', '；', ';', '\n', ' ', '　', '、 ');
  fc.assert(
    fc.property(fc.uniqueArray(name, { maxLength: 12 }), separator, (names, sign) => {
      expect(splitUnits(names.join(sign))).toEqual(names);
    }),
  );
});

test('whatever stands in the cell, nothing is invented', () => {
  const sign = fc.constantFrom(
    '区',
    '局',
    '等',
    '、',
    '，',
    ' ',
    '\n',
    '（',
    '）',
    '(',
    ')',
    '负责',
    '按',
    '—',
    '各',
    'a',
  );
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 40 }), (signs) => {
      const raw = signs.join('');
      for (const unit of splitUnits(raw)) expect(raw).toContain(unit);
      expect(splitUnits(raw)).not.toContain('');
    }),
  );
});
