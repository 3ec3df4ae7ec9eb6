import { execFile } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');

function evaluate(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    const command = path.join(root, 'node_modules/.bin/tsx');
    execFile(command, ['entrypoints/cli/evaluate.ts', ...args], { cwd: root }, (error, out, err) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err }),
    );
  });
}

async function folder(files: Record<string, unknown>): Promise<string> {
  const directory = await mkdtemp(path.join(tmpdir(), 'plans-'));
  for (const [name, content] of Object.entries(files))
    await writeFile(
      path.join(directory, name),
      typeof content === 'string' ? content : JSON.stringify(content),
    );
  return directory;
}

const plan = {
  title: '某县2024年政务公开工作要点',
  tasks: [
    { n: 1, text: '公开预决算和“三公”经费。', like: 11 },
    { n: 2, text: '公布政策咨询专员名单。', like: 27 },
    { n: 3, text: '编制年度重大行政决策事项目录。', like: null },
  ],
};

describe('npm run evaluate -- --plans', () => {
  test('prints one object a plan, with its wrong tasks, and the summary', async () => {
    const directory = await folder({
      'a.expect.json': plan,
      'a.csv': '不读要点文件本身',
      'broken.expect.json': { error: '旧版 Word 文档', stored: false },
    });
    const { code, out } = await evaluate('--plans', directory, '--json');
    expect(code).toBe(0);
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown);
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatchObject({
      plan: 'a',
      shipped: false,
      tasks: 2,
      right: 1,
      share: 0.5,
      newTasks: 1,
      newRight: 1,
      wrong: [{ n: 2, like: [27], seedTasks: [26] }],
    });
    expect(lines[1]).toMatchObject({ summary: { plans: 1, tasks: 2, right: 1, others: { tasks: 2 } } });
  });

  test('says the same in words', async () => {
    const { code, out } = await evaluate('--plans', await folder({ 'a.expect.json': plan }));
    expect(code).toBe(0);
    expect(out).toContain('正确 1 项（50.0%）');
    expect(out).toContain('应对应任务 27，实际任务 26');
  });

  test.each([
    ['a missing folder', () => Promise.resolve('/no/such/folder'), '找不到文件夹 /no/such/folder'],
    ['a folder without expectations', () => folder({}), '.expect.json'],
    ['a folder of broken plans only', () => folder({ 'a.expect.json': { error: '旧版' } }), 'tasks'],
    ['a file that is no JSON', () => folder({ 'b.expect.json': '{ "tasks": ' }), 'b.expect.json'],
    ['a malformed task', () => folder({ 'c.expect.json': { tasks: [{ n: 1 }] } }), 'tasks[0].text'],
  ])('%s is named', async (_, directory, named) => {
    const { code, out, err } = await evaluate('--plans', await directory());
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain(named);
  });
});
