import { describe, expect, test } from 'vitest';
import plan from '../../seeds/plans/xunyang-2023.plan.json';
import seed from '../../seeds/rosters/xunyang.json';
import { parseRoster } from '../../lib/plan/parseRoster';
import type { Roster } from '../../lib/plan/roster';
import { membersOf, resolveUnit, unitByPathCode } from '../../lib/plan/unitLookup';
import { speakSentence } from '../../lib/words/sentence';
import { speaker } from '../../lib/words/speaker';

const reading = parseRoster(seed, 'xunyang.json');
if (!reading.ok) throw new Error(speakSentence(speaker('zh'), reading.error));
const roster = reading.value;

const kindOf = (name: string) => roster.units.find((unit) => unit.name === name)?.kind;

describe('the roster of 浔阳区', () => {
  test('knows every unit and every group that the plan names', () => {
    const named = new Set(plan.tasks.flatMap(({ lead, responsible }) => [...lead, ...responsible]));
    const known = new Set([...roster.units, ...roster.groups].map(({ name }) => name));
    expect([...named].filter((name) => !known.has(name))).toEqual([]);
  });

  test('holds the 23 units of the plan and the five streets that the district runs', () => {
    expect(roster.units).toHaveLength(28);
    expect(membersOf(roster, '各街道')).toEqual([
      '甘棠街道',
      '湓浦街道',
      '人民路街道',
      '白水湖街道',
      '金鸡坡街道',
    ]);
    expect(membersOf(roster, '各街道')?.map(kindOf)).toEqual(Array.from({ length: 5 }, () => 'street'));
  });

  test('tells the bodies that answer to their superior', () => {
    const vertical = roster.units.filter(({ kind }) => kind === 'vertical').map(({ name }) => name);
    expect(vertical).toEqual(['区税务局', '区自然资源局', '区生态环境局']);
    expect(membersOf(roster, '区政府各部门')).not.toContain('区税务局');
  });

  test('leaves open what nobody has said: 15个一级指标牵头单位 and 各被审计单位', () => {
    expect(membersOf(roster, '15个一级指标牵头单位')).toBeNull();
    expect(membersOf(roster, '各被审计单位')).toBeNull();
    expect(membersOf(roster, '各园区')).toBeNull();
  });

  test('marks which official names were seen and which are only probable', () => {
    expect(roster.units.filter(({ nameSource }) => nameSource === 'seen').map(({ name }) => name)).toEqual([
      '区政府办',
    ]);
    for (const { fullName, nameSource } of roster.units)
      expect(fullName === null).toBe(nameSource === 'unknown');
  });
});

describe('a unit is found', () => {
  test.each([
    ['csglj', '区城管局'],
    ['nyncslj', '区农水局'],
    ['zfb', '区政府办'],
    ['zfb_171192', '区政府办'],
    ['CSGLJ', '区城管局'],
    ['qzfbwj', undefined],
    ['', undefined],
  ])('by the path code %s', (code, name) => {
    expect(unitByPathCode(roster, code)?.name).toBe(name);
  });

  test.each([
    ['区财政局', '区财政局'],
    ['区 财政局', '区财政局'],
    ['九江市浔阳区财政局', '区财政局'],
    ['浔阳区财政局', '区财政局'],
    ['浔阳区政府办公室', '区政府办'],
    ['九江市浔阳区人民政府办公室', '区政府办'],
    ['浔阳区人民政府办公室', '区政府办'],
    ['浔阳区教育体育局', '区教体局'],
    ['国家税务总局九江市浔阳区税务局', '区税务局'],
    ['甘棠街道办事处', '甘棠街道'],
    ['浔阳区甘棠街道办事处', '甘棠街道'],
  ])('by the name %s', (name, unit) => {
    expect(resolveUnit(roster, name)?.name).toBe(unit);
  });

  test.each([
    '九江市财政局',
    '财政局',
    '濂溪区财政局',
    '九江市濂溪区财政局',
    '江西省浔阳区外财政局',
    '',
    '区',
  ])('%j is no unit of this district', (name) => {
    expect(resolveUnit(roster, name)).toBeNull();
  });
});

describe('a roster with a fault is refused', () => {
  const complaint = (change: (copy: Roster) => void): string => {
    const copy = structuredClone(roster);
    change(copy);
    const answer = parseRoster(copy, '名册.json');
    return answer.ok ? '' : speakSentence(speaker('zh'), answer.error);
  };
  const unit = (copy: Roster, index: number) => {
    const found = copy.units[index];
    if (!found) throw new Error('no such unit');
    return found;
  };

  test('two units of one name', () => {
    expect(complaint((copy) => unit(copy, 1).aliases.push('区政府办'))).toContain(
      '名册.json 的 units[1].aliases[0]（“区政府办”）已经是另一个单位或集合的名称',
    );
  });

  test('two units of one path code', () => {
    expect(complaint((copy) => unit(copy, 1).pathCodes.push('zfb'))).toContain(
      'units[1].pathCodes[0]（zfb）已经是另一个单位的路径代号',
    );
  });

  test('a path code that is none', () => {
    expect(complaint((copy) => unit(copy, 1).pathCodes.push('fgw_171192'))).toContain(
      'units[1].pathCodes[0]（fgw_171192）不像网址里的代号',
    );
  });

  test('a member that is no unit', () => {
    expect(complaint((copy) => copy.groups[0]?.members?.push('区民政局'))).toContain(
      '（“区民政局”）不在单位名册里',
    );
  });

  test('an unknown kind of unit', () => {
    expect(complaint((copy) => Object.assign(unit(copy, 2), { kind: '镇' }))).toContain(
      '名册.json 的 units[2].kind 只能是',
    );
  });
});
