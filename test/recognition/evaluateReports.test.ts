import { execFile } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { gatesOf } from '../../lib/app/describe';
import { reportedPage } from '../../lib/app/reportedPage';
import { reportFile } from '../../lib/app/reportSchema';
import { spokenFinding } from '../../lib/recognition/spokenFinding';
import { speaker } from '../../lib/words/speaker';
import { portalPages } from '../portal/pages';
import { readArticle } from '../portal/article';
import { addressOf } from '../portal/portal';
import { shapes } from '../portal/shapes';
import { factsOf, portal } from '../page/portal';
import { shipped } from './shipped';

const root = path.resolve(import.meta.dirname, '../..');

function evaluate(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    const command = path.join(root, 'node_modules/.bin/tsx');
    execFile(command, ['entrypoints/cli/evaluate.ts', ...args], { cwd: root }, (error, out, err) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err }),
    );
  });
}

const { plan, recogniser } = shipped();

/** Every page of the demo portal, reported as if it had been recognised wrongly. */
const reports = portalPages.map((page, n) => {
  const facts = factsOf(shapes[page.shape](readArticle(page.file)), addressOf(page));
  const { findings } = recogniser.recognise(facts, gatesOf(plan, portal));
  return reportedPage(
    facts,
    { wrong: findings[0]?.task ?? null, right: page.tasks, remark: '' },
    {
      slug: `wrong-${n}`,
      findings: findings.map((finding) => spokenFinding(finding, speaker('zh'))),
      preview: false,
      today: '2023-12-15',
      versions: { extension: '0.1.0', plan: plan.id, planRevision: plan.revision, rules: 'r' },
    },
  );
});

async function folder(files: Record<string, unknown>): Promise<string> {
  const directory = await mkdtemp(path.join(tmpdir(), 'reports-'));
  for (const [name, content] of Object.entries(files))
    await writeFile(
      path.join(directory, name),
      typeof content === 'string' ? content : JSON.stringify(content),
    );
  return directory;
}

/** Starting Node with the sources takes long where everything else is busy. */
const patience = { timeout: 60_000 };

describe('npm run evaluate on wrong recognitions', patience, () => {
  test('an exported file gives the findings that were reported: grade, reasons, quotes, and whether they count', async () => {
    const file = path.join(await folder({ 'wrong.json': reportFile(reports) }), 'wrong.json');
    const { code, out } = await evaluate(file, '--json');
    expect(code).toBe(0);
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { slug: string; findings: unknown });
    expect(lines.slice(0, -1).map(({ slug, findings }) => ({ slug, findings }))).toEqual(
      reports.map(({ slug, findings }) => ({ slug, findings })),
    );
    expect(lines.at(-1)).toMatchObject({ summary: { pages: reports.length } });
  });

  test('<slug>.facts.json beside <slug>.json stands for the page itself', async () => {
    const [report] = reports;
    const directory = await folder({ 'a.facts.json': report?.facts, 'a.json': report?.expectation });
    const { code, out } = await evaluate(directory, '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out.split('\n')[0] ?? '')).toMatchObject({
      slug: 'a',
      title: report?.facts.title,
      findings: [{ task: 11 }],
    });
  });

  test.each<[string, () => Promise<string>, string[]]>([
    [
      'a page that is there twice',
      () => folder({ 'a.html': '', 'a.facts.json': {}, 'a.json': {} }),
      ['a', '只留一个'],
    ],
    [
      'another JSON file',
      async () => path.join(await folder({ 'plan.json': { tasks: [] } }), 'plan.json'),
      ['plan.json', '导出全部报告'],
    ],
  ])('%s is named, with the remedy', async (_, place, named) => {
    const { code, out, err } = await evaluate(await place());
    expect({ code, out }).toEqual({ code: 1, out: '' });
    for (const words of named) expect(err).toContain(words);
  });
});
