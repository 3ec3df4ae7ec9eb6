import path from 'node:path';
import { defineConfig } from '@playwright/test';

const reports = path.resolve(import.meta.dirname, '../../.output/reports');

/** Two browsers at a time, each with its own profile and portal; no test asserts how long anything takes. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  workers: 2,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  outputDir: path.join(reports, 'e2e'),
  reporter: [['list'], ['json', { outputFile: path.join(reports, 'e2e.json') }]],
});
