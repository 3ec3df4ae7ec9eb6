import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ensureBrowser } from './browser/ensure';
import { builtExtension } from './browser/open';
import { runTool } from './step';

/**
 * `npm test`: everything that must hold, step by step. Stops at the first step that fails and ends with exit code 1;
 * the last line always says how many tests passed, failed and were skipped.
 */
const project = path.resolve(import.meta.dirname, '..');
const reports = path.join(project, '.output/reports');
const unitReport = path.join(reports, 'unit.json');
const e2eReport = path.join(reports, 'e2e.json');

interface Step {
  name: string;
  command: string[];
}

const steps: Step[] = [
  { name: '类型准备 wxt prepare', command: ['wxt', 'prepare'] },
  { name: '类型 types', command: ['tsc', '--noEmit'] },
  { name: '代码检查 lint', command: ['oxlint', '--type-aware', '--deny-warnings', '.'] },
  { name: '格式 format', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
  {
    name: '单元与组件测试 unit and component tests',
    command: [
      'vitest',
      'run',
      '--config',
      'test/vitest.config.ts',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${unitReport}`,
    ],
  },
  { name: '构建 Chromium build', command: ['wxt', 'build'] },
  { name: '构建 Firefox build', command: ['wxt', 'build', '-b', 'firefox'] },
  {
    name: '端到端测试 end-to-end tests',
    command: ['playwright', 'test', '--config', 'test/e2e/playwright.config.ts'],
  },
];

process.exitCode = await run();

async function run(): Promise<number> {
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
  const failed = await failedStep();
  const { passed, failed: failedTests, skipped } = count();
  // A step that fails without a failing test (types, lint, a build) still counts as one failure.
  console.log(
    `\n${passed} passed, ${failed ? Math.max(failedTests, 1) : failedTests} failed, ${skipped} skipped`,
  );
  return failed || failedTests > 0 ? 1 : 0;
}

/** Name of the step that stopped the run; null when all of them passed. */
async function failedStep(): Promise<string | null> {
  const browser = ensureBrowser(builtExtension);
  if (!browser.ok) {
    console.error(browser.error.join('\n'));
    return 'browser';
  }
  for (const step of steps) {
    const started = Date.now();
    console.log(`\n── ${step.name}`);
    const status = await runTool(step.command);
    const seconds = ((Date.now() - started) / 1000).toFixed(1);
    if (status !== 0) {
      console.error(`── ${step.name}: 没有通过 failed (${seconds} s)`);
      return step.name;
    }
    console.log(`── ${step.name}: 通过 passed (${seconds} s)`);
  }
  return null;
}

interface Counted {
  passed: number;
  failed: number;
  skipped: number;
}

function count(): Counted {
  const parts: Counted[] = [];
  if (existsSync(unitReport)) {
    const unit = JSON.parse(readFileSync(unitReport, 'utf8')) as UnitReport;
    // A file that does not even load has no failing test of its own.
    const unloaded = unit.testResults.filter(
      (file) => file.status === 'failed' && file.assertionResults.length === 0,
    );
    parts.push({
      passed: unit.numPassedTests,
      failed: unit.numFailedTests + unloaded.length,
      skipped: unit.numPendingTests + unit.numTodoTests,
    });
  }
  if (existsSync(e2eReport)) {
    const { stats } = JSON.parse(readFileSync(e2eReport, 'utf8')) as E2eReport;
    parts.push({ passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped });
  }
  const sum = (key: keyof Counted): number => parts.reduce((total, part) => total + part[key], 0);
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
}

/** The parts of vitest's JSON report that are counted. */
interface UnitReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
}

/** The parts of Playwright's JSON report that are counted. */
interface E2eReport {
  stats: { expected: number; flaky: number; unexpected: number; skipped: number };
}
