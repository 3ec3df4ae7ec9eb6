import { execFile } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { summarise, type Outcome } from '../../lib/recognition/evaluation';
import type { Grade } from '../../lib/recognition/finding';

function outcome(
  tasks: number[],
  findings: [number, Grade][],
  more: Partial<Outcome['expected']> = {},
): Outcome {
  return {
    expected: { tasks, published: '2023-05-10', title: '标题', unsure: false, ...more },
    title: '标题',
    published: '2023-05-10',
    findings: findings.map(([task, grade]) => ({ task, grade })),
    ms: 1,
  };
}

describe('the figures of an evaluation', () => {
  const outcomes = [
    outcome(
      [11],
      [
        [11, 'strong'],
        [10, 'check'],
      ],
    ),
    outcome(
      [15],
      [
        [14, 'likely'],
        [15, 'likely'],
      ],
    ),
    outcome([17], [[17, 'check']]),
    outcome([30], []),
    outcome([], [[21, 'likely']]),
    outcome([], [[3, 'check']]),
    outcome([], []),
    outcome([5], [[6, 'strong']], { unsure: true }),
  ];
  const summary = summarise(outcomes, false);

  test('pages on which two careful people might differ are left out, unless all are asked for', () => {
    expect(summary).toMatchObject({ pages: 7, positives: 4, negatives: 3 });
    expect(summarise(outcomes, true)).toMatchObject({ pages: 8, positives: 5, strongPrecision: 0.5 });
  });

  test('accuracy looks at any grade', () => {
    expect(summary).toMatchObject({ primaryAccuracy: 0.5, top3Accuracy: 0.75 });
  });

  test('precision, recall and F1 look at the first finding above 待核', () => {
    expect(summary.precision).toBeCloseTo(1 / 3, 3);
    expect(summary.recall).toBe(0.25);
    expect(summary.f1).toBeCloseTo(2 / 7, 3);
  });

  test('precision per grade counts findings, coverage counts pages', () => {
    expect(summary).toMatchObject({ strongPrecision: 1, strongCoverage: 0.25 });
    expect(summary.likelyPrecision).toBeCloseTo(1 / 3, 3);
  });

  test('a 待核 is no false finding', () => {
    expect(summary.falseFindingRate).toBeCloseTo(1 / 3, 3);
  });

  test('per task and by confusion', () => {
    expect(summary.perTask['15']).toEqual({ positives: 1, found: 1, right: 1 });
    expect(summary.perTask['14']).toEqual({ positives: 0, found: 1, right: 0 });
    expect(summary.confusions).toEqual([
      [0, 21, 1],
      [15, 14, 1],
      [17, 0, 1],
      [30, 0, 1],
    ]);
  });

  test('titles are compared with white space folded, dates only where one is expected', () => {
    const spaced = { ...outcome([], [], { title: '关于 报告' }), title: '关于\u3000报告' };
    const undated = { ...outcome([], [], { published: null }), published: '2020-01-01' };
    expect(summarise([spaced], false).titleAccuracy).toBe(1);
    expect(summarise([undated, { ...outcome([], []), published: null }], false).publishedAccuracy).toBe(0);
  });

  test('no pages give no shares', () => {
    expect(summarise([], false)).toMatchObject({ pages: 0, f1: 0, medianMs: 0 });
  });
});

describe('npm run evaluate', () => {
  const root = path.resolve(import.meta.dirname, '../..');
  const run = (...args: string[]): Promise<{ code: number; out: string; err: string }> =>
    new Promise((resolve) => {
      const command = path.join(root, 'node_modules/.bin/tsx');
      execFile(command, ['entrypoints/cli/evaluate.ts', ...args], { cwd: root }, (error, out, err) =>
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err }),
      );
    });

  test('reads a page and its expectation, and prints one object a page and the summary', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'pages-'));
    await writeFile(
      path.join(folder, 'a.html'),
      '<!DOCTYPE html><html lang="zh"><head><title>征收土地公告</title></head><body><h1>浔阳区征收土地公告</h1><div>发布日期: 2023-05-10</div><div><p>因公共利益需要，依法征收白水湖街道集体土地，现将补偿安置方案公告如下，请有关单位和个人知悉并按期办理登记。</p></div></body></html>',
    );
    await writeFile(
      path.join(folder, 'a.json'),
      JSON.stringify({
        url: 'http://www.xunyang.gov.cn/zwgk/zdxx/202305/t20230510_1.html',
        today: '2023-12-15',
        expect: { tasks: [17], primary: 17, published: '2023-05-10', title: '浔阳区征收土地公告' },
        confidence: 'sure',
      }),
    );
    const { code, out } = await run(folder, '--json');
    expect(code).toBe(0);
    const [first, last] = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(first).toMatchObject({
      slug: 'a',
      title: '浔阳区征收土地公告',
      published: '2023-05-10',
      findings: [{ task: 17, counts: true }],
    });
    expect(last).toMatchObject({ summary: { pages: 1, primaryAccuracy: 1, falseFindingRate: 0 } });
  });

  test('a folder that is not there, and a malformed expectation, are named', async () => {
    const missing = await run('/no/such/folder');
    expect(missing).toMatchObject({ code: 1, out: '' });
    expect(missing.err).toContain('找不到文件夹 /no/such/folder');

    const folder = await mkdtemp(path.join(tmpdir(), 'pages-'));
    await writeFile(path.join(folder, 'b.html'), '<p>b</p>');
    await writeFile(path.join(folder, 'b.json'), '{ "url": ');
    const malformed = await run(folder);
    expect(malformed.code).toBe(1);
    expect(malformed.err).toContain(path.join(folder, 'b.json'));
  });
});
