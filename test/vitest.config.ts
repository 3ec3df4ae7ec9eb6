import path from 'node:path';
import { defineConfig } from 'vitest/config';
import { preact } from '@preact/preset-vite';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  root: path.resolve(import.meta.dirname, '..'),
  plugins: [WxtVitest(), preact({ reactAliasesEnabled: false })],
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/e2e/**', '**/node_modules/**'],
    // Left alone, vitest keeps one processor free, which on two is half of them.
    maxWorkers: 2,
    // Modules are loaded once for all files, which halves the time: nothing in lib or components keeps anything in a module.
    isolate: false,
    restoreMocks: true,
    testTimeout: 20_000,
  },
});
