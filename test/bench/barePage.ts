import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Page of the extension that says what another one's file says, and has no script. */
export const barePage = 'bare.html';

/**
 * A copy of the built extension with one page more: a page's own file without its scripts. What the browser needs to
 * paint that is the least that the page could need.
 */
export function withBarePage(extension: string, like: 'popup.html' | 'options.html'): string {
  const copy = mkdtempSync(path.join(tmpdir(), 'planlens-bench-'));
  cpSync(extension, copy, { recursive: true });
  const page = readFileSync(path.join(copy, like), 'utf8');
  const bare = page
    .replaceAll(/<script[^>]*><\/script>/g, '')
    .replaceAll(/<link rel="modulepreload"[^>]*>/g, '');
  if (bare === page) throw new Error(`${like} has no script to take away`);
  writeFileSync(path.join(copy, barePage), bare);
  return copy;
}
