import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');
const readme = readFileSync(path.join(root, 'README.md'), 'utf8');
const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};

describe('README', () => {
  test.each([...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map((match) => match[1]!))(
    '%s is there',
    (file) => {
      expect(existsSync(path.join(root, file))).toBe(true);
    },
  );

  test.each([...new Set([...readme.matchAll(/npm run ([\w:]+)/g)].map((match) => match[1]!))])(
    'npm run %s can be run',
    (name) => {
      expect(scripts).toHaveProperty([name]);
    },
  );

  test.each(
    [...readme.matchAll(/^\| `((?:lib|components|entrypoints|seeds|test)[\w/]*)` /gm)].map(
      (match) => match[1]!,
    ),
  )('the room %s stands', (room) => {
    expect(existsSync(path.join(root, room))).toBe(true);
  });
});
