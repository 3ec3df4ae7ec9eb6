import { readdirSync } from 'node:fs';
import path from 'node:path';

/** What a benchmark found: the same figures for people and for machines. Benchmarks never fail for time. */
export interface Report {
  text: string;
  json: unknown;
}

/** `npm run bench -- NAME [--json] […]`: every file beside this one is a benchmark and exports `bench`. */
const names = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.ts') && file !== 'run.ts')
  .map((file) => path.basename(file, '.ts'))
  .sort();

process.exitCode = await run(process.argv.slice(2));

async function run(args: string[]): Promise<number> {
  const [name, ...more] = args.filter((arg) => !arg.startsWith('--'));
  if (!name || !names.includes(name)) {
    console.error(`${name ? `没有名为 ${name} 的测量。` : ''}可用的测量：${names.join('、')}`);
    console.error(
      `${name ? `There is no benchmark ${name}. ` : ''}Usage: npm run bench -- ${names.join('|')} [--json]`,
    );
    return 1;
  }
  const { bench } = (await import(`./${name}.ts`)) as {
    bench: (args: readonly string[]) => Promise<Report>;
  };
  const report = await bench(more);
  console.log(args.includes('--json') ? JSON.stringify(report.json) : report.text);
  return 0;
}
