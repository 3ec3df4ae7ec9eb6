import { table } from '../../demo/table';
import type { Measured, Standing } from './measure';

const figures = ['primaryAccuracy', 'f1', 'medianMs', 'p95Ms', 'buildMs', 'heapBytes'] as const;
type Figure = (typeof figures)[number];

/** Ours divided by each peer's; null where theirs is nothing. */
export type Ratios = Record<string, Record<Figure, number | null>>;

export function ratiosOf({ standings: [ours, ...peers] }: Measured): Ratios {
  return Object.fromEntries(
    peers.map((peer) => [
      peer.name,
      Object.fromEntries(
        figures.map((figure) => [
          figure,
          ours && peer[figure] > 0 ? round(ours[figure] / peer[figure]) : null,
        ]),
      ) as Record<Figure, number | null>,
    ]),
  );
}

export function describe(measured: Measured & { source: string; ratios: Ratios }): string {
  const { source, pages, positives, characters, standings, ratios } = measured;
  return [
    `${source}：${pages} 页，其中 ${positives} 页履行任务；正文中位数 ${characters.median} 字，最长 ${characters.longest} 字。`,
    '各家用同一份网页内容（readPage 的结果）。对照各家的阈值和查询长度，都取在这同一批网页上 F1 最高的，于它们有利；',
    'PlanLens 没有按这批网页另取阈值，以“待核”以上为准。',
    'Every peer has the threshold and the length of query that do best on these very pages, which favours it.',
    '',
    table(
      ['', '首个正确', '精确率', '召回率', 'F1', '阈值', '查询', '中位 ms', 'p95 ms', '建索引 ms', '内存 KB'],
      standings.map(rowOf),
      Array<number>(11).fill(14),
    ),
    '',
    'PlanLens ÷ 对照（ratios ours ÷ peer）',
    table(
      ['', '首个正确', 'F1', '中位 ms', 'p95 ms', '建索引 ms', '内存'],
      Object.entries(ratios).map(([name, ratio]) => [
        name,
        ...figures.map((figure) => ratio[figure]?.toString() ?? '–'),
      ]),
      Array<number>(7).fill(14),
    ),
    '',
    ...growthLines(measured),
  ].join('\n');
}

function rowOf(standing: Standing): string[] {
  const { name, primaryAccuracy, precision, recall, f1, threshold, excerpt } = standing;
  const { medianMs, p95Ms, buildMs, heapBytes } = standing;
  return [
    name,
    ...[primaryAccuracy, precision, recall, f1].map((value) => value.toFixed(3)),
    excerpt === null ? '较可能' : `${round(threshold)}`,
    excerpt === null ? '全部' : `题栏+${excerpt}字`,
    ...[medianMs, p95Ms, buildMs].map((ms) => ms.toFixed(3)),
    (heapBytes / 1024).toFixed(0),
  ];
}

function growthLines({ textGrowth, taskGrowth }: Measured): string[] {
  const firstText = textGrowth[0];
  const firstTasks = taskGrowth[0];
  return [
    '正文长度 → 每页毫秒（time by length of the text；÷ 为与最短者之比）',
    ...textGrowth.map(
      ({ characters, ms }) =>
        `  ${String(characters).padStart(6)} 字  ${ms.toFixed(3)} ms  ÷ ${round(ms / (firstText?.ms ?? ms))}（长度 ÷ ${characters / (firstText?.characters ?? characters)}）`,
    ),
    '任务数 → 每页毫秒、编译毫秒、编译结果占用（time and memory by number of tasks）',
    ...taskGrowth.map(
      ({ tasks, ms, compileMs, heapBytes }) =>
        `  ${String(tasks).padStart(6)} 项  ${ms.toFixed(3)} ms  ÷ ${round(ms / (firstTasks?.ms ?? ms))}  编译 ${compileMs.toFixed(1)} ms  ${(heapBytes / 1024 / 1024).toFixed(2)} MB`,
    ),
  ];
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
