import path from 'node:path';
import { defineConfig } from '@playwright/test';

const reports = path.resolve(import.meta.dirname, '../../.output/reports');

/** One browser at a time: the tests measure what a person sees, and the machines that run them are small. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  workers: 1,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  outputDir: path.join(reports, 'e2e'),
  reporter: [['list'], ['json', { outputFile: path.join(reports, 'e2e.json') }]],
});
