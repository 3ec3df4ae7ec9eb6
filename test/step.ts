import { spawn } from 'node:child_process';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';

const project = path.resolve(import.meta.dirname, '..');

/** No colours and no spinners where a machine reads the output. */
const plain = Boolean(process.env['CI']) || !process.stdout.isTTY;

/** Runs a tool of the project (a program in node_modules/.bin) and resolves to its exit code; `quiet`: errors only. */
export function runTool(
  [program = '', ...rest]: string[],
  { quiet = false }: { quiet?: boolean } = {},
): Promise<number> {
  const { FORCE_COLOR: _, ...env } = process.env;
  const child = spawn(path.join(project, 'node_modules/.bin', program), rest, {
    cwd: project,
    stdio: plain || quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    env: plain || quiet ? { ...env, NO_COLOR: '1' } : process.env,
    shell: process.platform === 'win32',
  });
  if (quiet) child.stdout?.resume();
  else if (child.stdout) passOn(child.stdout, process.stdout);
  if (child.stderr) passOn(child.stderr, process.stderr);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
}

/** Line by line; of a line that was drawn several times, as spinners do, only the last state. */
function passOn(from: Readable, to: NodeJS.WritableStream): void {
  let rest = '';
  from.setEncoding('utf8');
  from.on('data', (chunk: string) => {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) to.write(`${lastState(line)}\n`);
  });
  from.on('end', () => {
    if (rest) to.write(`${lastState(rest)}\n`);
  });
}

function lastState(line: string): string {
  return stripVTControlCharacters(line.replace(/\r$/, '').split('\r').at(-1) ?? '');
}
