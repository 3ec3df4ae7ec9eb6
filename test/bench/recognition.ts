import { execFile } from 'node:child_process';
import path from 'node:path';
import { slugsIn } from '../../entrypoints/cli/evaluate/labelledPage';
import { describe, ratiosOf } from './recognition/describe';
import type { Measured } from './recognition/measure';
import type { Report } from './run';

/**
 * Our recogniser beside MiniSearch, FlexSearch, Fuse.js and Orama, which rank the texts of the 33 tasks, over the same
 * page facts in the same run. Pages: a folder as `npm run evaluate` takes it, else the project's own demo portal.
 */
export async function bench([directory]: readonly string[] = []): Promise<Report> {
  if (directory !== undefined) slugsIn(directory);
  const measured = await inOwnProcess(directory);
  const json = { source: directory ?? 'test/portal', ...measured, ratios: ratiosOf(measured) };
  return { json, text: describe(json) };
}

/** Memory can only be measured where the collector can be called. */
function inOwnProcess(directory: string | undefined): Promise<Measured> {
  const script = path.join(import.meta.dirname, 'recognition/measure.ts');
  const args = ['--expose-gc', '--import', 'tsx', script, ...(directory === undefined ? [] : [directory])];
  return new Promise((resolve) => {
    execFile(process.execPath, args, { maxBuffer: 1 << 26 }, (error, out, err) => {
      if (err) process.stderr.write(err);
      // What is wrong with a page or its expectation has just been said.
      if (error) process.exit(1);
      resolve(JSON.parse(out) as Measured);
    });
  });
}
