import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Page of the extension that says what the popup's file says, and has no script. */
export const barePage = 'bare.html';

/**
 * A copy of the built extension with one page more: the popup's own file without its scripts. What the browser needs to
 * paint that is the least that any popup could need.
 */
export function withBarePage(extension: string): string {
  const copy = mkdtempSync(path.join(tmpdir(), 'planlens-bench-'));
  cpSync(extension, copy, { recursive: true });
  const popup = readFileSync(path.join(copy, 'popup.html'), 'utf8');
  const bare = popup
    .replaceAll(/<script[^>]*><\/script>/g, '')
    .replaceAll(/<link rel="modulepreload"[^>]*>/g, '');
  if (bare === popup) throw new Error('popup.html has no script to take away');
  writeFileSync(path.join(copy, barePage), bare);
  return copy;
}
