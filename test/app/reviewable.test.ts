import { describe, expect, test } from 'vitest';
import { decide } from '../../lib/app/decide';
import { reviewableLinks, reviewableSeen, unjudged } from '../../lib/app/reviewable';
import { say } from '../../lib/words/sentence';
import { description } from '../components/example';
import { portal } from '../page/portal';
import { editor, memoryLog, memoryNotebook, page, pageUrl, request, sha256, shippedSeeds } from './world';

const promise = { task: 11, grade: 'likely', counts: true, whyNot: null, reasons: [] } as const;
const link = (n: number, finding: object | null) =>
  ({ text: `第${n}条`, url: `http://www.xunyang.gov.cn/a/${n}.html`, date: null, finding }) as never;

describe('links of a column page', () => {
  test('can be reviewed where they promise a task; only a year or an origin makes them 不计', () => {
    const links = [
      link(1, promise),
      link(2, null),
      link(3, { ...promise, counts: false, whyNot: say('link_undated') }),
      link(4, { ...promise, counts: false, whyNot: say('gate_too_early', '2022') }),
      link(1, promise),
    ];
    const found = reviewableLinks(description({ kind: 'column', links }), portal);
    expect(found.map(({ title, counts }) => [title, counts])).toEqual([
      ['第1条', true],
      ['第3条', true],
      ['第4条', false],
    ]);
    expect(found[0]).toMatchObject({ key: 'https://xunyang.gov.cn/a/1.html', tasks: [11] });
  });
});

describe('what nobody has judged', () => {
  const seen = [{ key: page, url: pageUrl, title: '预算', tasks: [11, 26], counted: [11] }];

  test('is asked for the unit in front: another unit’s verdict leaves it open', async () => {
    const log = memoryLog();
    const terms = { seeds: shippedSeeds(), log, clock: { now: () => 1 }, digest: sha256 };
    const decided = await decide(request(), { ...terms, notebook: memoryNotebook(editor) });
    expect(decided.ok).toBe(true);
    const ask = (unit: string) => unjudged(reviewableSeen(seen), { plan: 'xunyang-2023', unit, log });
    expect(await ask('区财政局')).toMatchObject({ ok: true, value: [{ tasks: [26] }] });
    expect(await ask('区卫健委')).toMatchObject({ ok: true, value: [{ tasks: [11, 26] }] });
  });
});
