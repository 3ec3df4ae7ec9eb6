import { describe, expect, test } from 'vitest';
import type { Duty } from '../../lib/plan/duty';
import { compilePlan } from '../../lib/recognition/subjects';
import { compileRecogniser } from '../../lib/recognition/compileRecogniser';
import { gates, page, shipped } from './shipped';

const { plan, duties, lexicon, recogniser } = shipped();

/** Duties that no page can show by words alone: they ask for a pair of pages or for the same day. */
const beyondOnePage = ['21.same-day'];

describe('duties are matched one by one', () => {
  test('every duty of the shipped plan has cues in the lexicon', () => {
    const { dutyIds } = compilePlan(plan, duties, lexicon);
    const known = new Set(dutyIds.values());
    const all = [...duties.values()].flat().map(({ id }) => id);
    expect(all.filter((id) => !known.has(id) && !beyondOnePage.includes(id))).toEqual([]);
  });

  test.each([
    ['义务教育学校2023年招生工作实施意见', '15.policy'],
    ['2023年小学学区划片范围', '15.zones'],
    ['民办义务教育学校2023年招生计划', '15.private'],
    ['浔阳区财政局2022年部门决算', '11.final'],
    ['耕地地力保护补贴发放公示', '11.benefit'],
    ['政府性基金目录清单', '13.funds'],
    ['政府网站IPv6改造完成情况', '32.ipv6'],
  ])('%s shows %s', (title, duty) => {
    expect(recogniser.recognise(page({ title }), gates).findings[0]?.duties).toContain(duty);
  });

  test('a final account does not show the budget', () => {
    const [finding] = recogniser.recognise(
      page({ title: '浔阳区财政局2022年部门决算', column: '部门决算' }),
      gates,
    ).findings;
    expect(finding?.duties).toEqual(['11.final']);
  });

  test('a plan with duties of its own is matched by their labels', () => {
    const own: Duty[] = [
      { id: '15.d1', label: '民办学校招生计划' },
      { id: '15.d2', label: '随迁子女入学条件' },
    ];
    const other = compileRecogniser(plan, new Map([[15, own]]), lexicon);
    const [finding] = other.recognise(page({ title: '义务教育招生：随迁子女入学条件公布' }), gates).findings;
    expect(finding?.duties).toEqual(['15.d2']);
  });
});
