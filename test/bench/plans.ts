import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { table } from '../demo/table';
import { bigPlans } from './plans/bigPlans';
import type { Figures } from './plans/measure';
import type { Report } from './run';

/**
 * How long a plan file takes from bytes to tasks, beside what only opens it: the library that we use for the form, or for
 * Word the bare unpacking and parsing. Each file is read in a process of its own, as an import is in its worker.
 */
export async function bench(): Promise<Report> {
  const folder = mkdtempSync(path.join(tmpdir(), 'plans-'));
  try {
    const measured = bigPlans().map(({ name, file, bytes, bound }) => {
      const at = path.join(folder, file);
      writeFileSync(at, bytes);
      return { name, bytes: bytes.length, bound, ...measureApart(at) };
    });
    return { json: { node: process.version, plans: measured }, text: describe(measured) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function measureApart(file: string): Figures {
  const script = path.join(import.meta.dirname, 'plans', 'measure.ts');
  const run = spawnSync(process.execPath, ['--import', 'tsx', '--expose-gc', script, file], {
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(run.stderr);
  return JSON.parse(run.stdout) as Figures;
}

type Measured = Figures & { name: string; bytes: number; bound: { ms: number; megabytes: number | null } };

function describe(measured: readonly Measured[]): string {
  const rows = measured.map((each) => [
    each.name,
    String(each.tasks),
    `${Math.round(each.bytes / 1024)}`,
    `${Math.round(each.firstMs)}`,
    `${Math.round(each.firstCpuMs)}`,
    `${Math.round(each.againMs)}`,
    `${each.bound.ms}`,
    `${Math.round(each.megabytes)}`,
    each.bound.megabytes === null ? '–' : String(each.bound.megabytes),
    `${each.peer} ${Math.round(each.peerMs)}`,
    each.ratio.toFixed(2),
  ]);
  return [
    `从文件字节到任务，${process.version}；每个文件各用一个进程。first：进程里的第一次；CPU：它占用的处理器时间（各线程合计）；again：其后 5 次的中位数。`,
    table(
      [
        '文件 file',
        '任务 tasks',
        'KB',
        'first ms',
        'CPU ms',
        'again ms',
        '≤ ms',
        'MB',
        '≤ MB',
        'peer ms',
        '÷ peer',
      ],
      rows,
      [24, 11, 7, 9, 8, 9, 7, 5, 6, 18, 7],
    ),
  ].join('\n');
}
