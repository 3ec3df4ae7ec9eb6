import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import shipped from '../../seeds/plans/xunyang-2023.plan.json';

/** Runs the command as `npm run plan -- …` does. */
function plan(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['node_modules/tsx/dist/cli.mjs', 'entrypoints/cli/plan.ts', ...words],
    { encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

test('--json prints the plan for scripts, with warnings in words', () => {
  const { status, stdout } = plan('seeds/plans/xunyang-2023.txt', '--json');
  const printed = JSON.parse(stdout) as { tasks: object[]; warnings: string[] };
  expect(status).toBe(0);
  expect(Object.keys(printed)).toEqual(['title', 'year', 'place', 'columns', 'tasks', 'warnings']);
  expect(printed.tasks).toEqual(shipped.tasks.map(({ windowYears: _window, ...task }) => task));
  expect(printed.warnings).toHaveLength(shipped.warnings.length);
  expect(printed.warnings).toContain('第 4–10、15–19 项（共 12 项）牵头单位为空。');
});

test('--duties prints the duties of the tasks’ own wording, in the form of the file that may be corrected', () => {
  const { status, stdout } = plan('seeds/plans/xunyang-2023.txt', '--duties');
  expect(status).toBe(0);
  const duties = JSON.parse(stdout) as { task: number; duties: { id: string; label: string }[] }[];
  expect(duties).toHaveLength(33);
  expect(duties[14]?.duties[0]).toEqual({ id: '15.1', label: '义务教育招生政策' });
});

test('without --json it prints a table to read', () => {
  const { status, stdout } = plan('seeds/plans/xunyang-2023.txt');
  expect(status).toBe(0);
  expect(stdout).toContain('2023年 · 浔阳区 · 33 项任务，3 个一级指标，13 个二级指标');
  expect(stdout).toContain('牵头：（空）  |  责任：区国资中心  |  时限：长期工作');
});

test('a file that is no plan ends with exit code 1 and says why', () => {
  const asJson = plan('components/public/icon/16.png', '--json');
  expect(asJson.status).toBe(1);
  expect(JSON.parse(asJson.stdout)).toEqual({ error: expect.stringContaining('16.png') as string });
  const asText = plan('seeds/plans/missing.txt');
  expect(asText).toMatchObject({ status: 1, stdout: '' });
  expect(asText.stderr).toContain('打不开 seeds/plans/missing.txt（ENOENT）');
  expect(plan().stderr).toContain('用法：npm run plan -- 文件');
});
