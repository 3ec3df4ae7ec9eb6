import { describe, expect, test } from 'vitest';
import { gates, page, shipped, speak } from './shipped';

const { recogniser } = shipped();
const audit = page({
  title: '浔阳区审计局关于2022年度区本级预算执行审计查出问题整改结果的公告',
  breadcrumb: ['政务公开', '审计公开'],
  text: '现将2022年度区本级预算执行和其他财政收支审计查出问题的整改结果公告如下。\n一、总体情况。审计查出问题整改34个。',
});

describe('the evidence of a finding', () => {
  test('the rectification of what an audit found is 证据充分, whoever publishes it', () => {
    const [finding] = recogniser.recognise(audit, gates).findings;
    expect(finding).toMatchObject({ task: 12, grade: 'strong', counts: true });
    expect(finding?.missing.map(speak).join()).not.toContain('不符');
  });

  test('holds no quote that another one of the same field contains, and at most six', () => {
    for (const { evidence } of recogniser.recognise(audit, gates).findings) {
      expect(evidence.length).toBeLessThanOrEqual(6);
      for (const [at, { field, quote }] of evidence.entries())
        for (const [other, each] of evidence.entries())
          if (other !== at && each.field === field) expect(each.quote).not.toContain(quote);
    }
  });

  test('words that speak against a task are named', () => {
    const { findings } = recogniser.recognise(
      page({ title: '环保督察整改中审计整改情况公示', column: '公示' }),
      gates,
    );
    expect(findings.flatMap(({ missing }) => missing.map(speak)).join()).toContain('“环保督察');
  });
});

describe('a repost', () => {
  const whyNot = (title: string): string => {
    const [finding] = recogniser.recognise(page({ title, column: '部门预算' }), gates).findings;
    return finding?.whyNot ? speak(finding.whyNot) : '';
  };

  test.each(['【转载】某局2023年部门预算', '转载：某局2023年部门预算', '（转载）某局2023年部门预算'])(
    'is marked before the title: %s',
    (title) => {
      expect(whyNot(title)).toContain('转载');
    },
  );

  test.each(['转载体建设项目2023年部门预算', '某局关于禁止转载的2023年部门预算'])(
    'is not what merely holds the two characters: %s',
    (title) => {
      expect(whyNot(title)).toBe('');
    },
  );
});
