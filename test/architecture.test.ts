import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');

/** Which rooms a room may import, besides itself, `kernel` and `words`. README, "How it is built", draws the same table. */
const mayImport: Record<string, string[]> = {
  'lib/kernel': [],
  'lib/words': [],
  'lib/office': [],
  'lib/plan': ['lib/office'],
  'lib/page': [],
  'lib/recognition': ['lib/plan', 'lib/page'],
  'lib/coverage': ['lib/plan', 'lib/page'],
  'lib/app': ['lib/plan', 'lib/page', 'lib/recognition', 'lib/coverage'],
  'lib/ledger': ['lib/office', 'lib/plan', 'lib/coverage'],
  'lib/backup': ['lib/coverage'],
  'lib/store': [
    'lib/plan',
    'lib/page',
    'lib/recognition',
    'lib/coverage',
    'lib/app',
    'lib/ledger',
    'lib/backup',
  ],
  'lib/browser': [
    'lib/plan',
    'lib/page',
    'lib/recognition',
    'lib/coverage',
    'lib/app',
    'lib/ledger',
    'lib/backup',
  ],
  components: [
    'lib/plan',
    'lib/page',
    'lib/recognition',
    'lib/coverage',
    'lib/app',
    'lib/ledger',
    'lib/backup',
  ],
};

/** Packages that a room may use. The pure rooms get only the validator, `office` those that open office files. */
const mayUse: Record<string, RegExp> = {
  'lib/kernel': /^valibot$/,
  'lib/office': /^(fflate|hucre|htmlparser2|papaparse)$/,
  'lib/plan': /^valibot$/,
  'lib/page': /^valibot$/,
  'lib/recognition': /^valibot$/,
  'lib/coverage': /^valibot$/,
  'lib/app': /^valibot$/,
  'lib/ledger': /^(docx|fflate|hucre|valibot)$/,
  'lib/backup': /^valibot$/,
  'lib/store': /^(idb|valibot)$/,
  'lib/browser': /^(wxt\/browser|@webext-core\/messaging)$/,
  components: /^(preact(\/hooks)?|diff|pinyin-pro|uplot)$/,
};

const pureRooms = [
  'kernel',
  'words',
  'office',
  'plan',
  'page',
  'recognition',
  'coverage',
  'app',
  'ledger',
  'backup',
];

/** Things that a pure function gets as an argument instead of reaching for them. */
const ambient: [RegExp, string][] = [
  [/\b(browser|chrome)\.[a-z]/, 'a browser API: move it to lib/browser and pass in what it gives'],
  [/\bindexedDB\b/, 'IndexedDB: only lib/store opens it'],
  [/\bDate\.now\(|\bnew Date\(\)|\bperformance\./, 'the clock: pass the time in'],
  [/\bMath\.random\(|\bcrypto\./, 'randomness or crypto: pass the id or the digest in'],
  [/\bfetch\(|XMLHttpRequest|WebSocket/, 'the network: nothing here needs it'],
  [/\b(globalThis|window)\./, 'a global: pass it in'],
];

function sources(folder: string): string[] {
  return readdirSync(path.join(root, folder)).flatMap((name) => {
    const file = path.join(folder, name);
    if (statSync(path.join(root, file)).isDirectory()) return sources(file);
    return /\.tsx?$/.test(name) ? [file] : [];
  });
}

/** The source without comments, so that prose about a forbidden thing is not taken for its use. */
function code(file: string): string {
  return readFileSync(path.join(root, file), 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|\s)\/\/.*$/gm, '$1');
}

function imports(file: string): string[] {
  return [...code(file).matchAll(/(?<!['\w])(?:from|import)\s*\(?\s*'([^']+)'/g)].map(
    (match) => match[1] ?? '',
  );
}

const roomOf = (file: string) =>
  (file.startsWith('lib/') ? file.split('/').slice(0, 2).join('/') : file.split('/')[0]) ?? '';

const all = [...sources('lib'), ...sources('components'), ...sources('entrypoints')];

describe('every room imports only what its place in the house allows', () => {
  test.each(all.filter((file) => !file.startsWith('entrypoints')))('%s', (file) => {
    const room = roomOf(file);
    const allowed = [room, 'lib/kernel', 'lib/words', ...(mayImport[room] ?? [])];
    for (const wanted of imports(file)) {
      if (wanted.startsWith('.')) {
        const target = roomOf(path.normalize(path.join(path.dirname(file), wanted)));
        expect(
          allowed,
          `${file} imports ${wanted}: ${room} may use ${allowed.join(', ')}. Move the code or pass it in.`,
        ).toContain(target);
      } else {
        expect(wanted, `${file} uses the package ${wanted}, which ${room} may not`).toMatch(
          mayUse[room] ?? /^$/,
        );
      }
    }
  });
});

describe('pure rooms reach for nothing around them', () => {
  test.each(all.filter((file) => pureRooms.some((room) => file.startsWith(`lib/${room}/`))))('%s', (file) => {
    for (const [pattern, advice] of ambient) {
      expect(code(file).match(pattern)?.[0], `${file} uses ${advice}`).toBeUndefined();
    }
  });
});

describe('manners of every source file', () => {
  test.each(all)('%s', (file) => {
    const text = code(file);
    expect(text, `${file}: innerHTML lets a page's words become markup; use text nodes`).not.toMatch(
      /innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML/,
    );
    expect(text.split('\n').length, `${file} is longer than one idea: split it`).toBeLessThanOrEqual(251);
    if (!file.startsWith('entrypoints')) {
      expect(text, `${file}: a default export hides the name of the idea`).not.toMatch(/^export default/m);
    }
  });
});
