import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import * as names from '../../lib/app/storedNames';
import { settingsSection } from '../../lib/store/backupSettings';
import { settings } from '../../lib/store/settingKinds';
import { memoryArea } from '../store/world';
import { begunThings } from './begun';

const lib = path.resolve(import.meta.dirname, '../../lib');

/** What `storage.local` holds besides the settings, and why that is no line of the settings. */
const elsewhere: Record<string, string> = {
  'backup/lastAt': 'when this computer was backed up',
  'decisions/in-hand': 'what is being recorded at this moment; the help says so',
  'journal/head': 'goes with the decisions',
  'lexicon/files': 'made anew from the lexicon',
  'lexicon/proofs': 'made anew from the lexicon',
  'lexicon/stamp': 'made anew from the lexicon',
  'plans/inUse': 'goes with the plans',
  'portals/hosts': 'written with the added portals',
  'reports/lines': 'goes with the reports',
  'restore/last': 'said of this computer for a day',
};

test('whatever lies in storage.local under a name of its own is in a backup, or has its reason not to be', () => {
  const sources = readdirSync(lib, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  const found = sources.flatMap((file) => {
    const text = readFileSync(path.join(lib, file), 'utf8');
    if (!/\barea\b|storage\.local|storedNames|mannersKey/.test(text + file)) return [];
    return [...text.matchAll(/\b\w*[kK]ey\w* = '([\w/-]+)'/g)].map((match) => match[1] ?? '');
  });
  const kept = Object.values(settings).map(({ key }) => key);
  const unknown = found.filter((key) => !kept.includes(key) && !(key in elsewhere));
  expect(unknown).toEqual([]);
  expect(kept).toEqual(
    expect.arrayContaining(Object.values(names).filter((name) => typeof name === 'string')),
  );
});

const linesOf = async (stored: Record<string, unknown>) => {
  const area = memoryArea();
  await area.set(stored);
  const read = await settingsSection(area, () => 0).read(null);
  return read.ok ? (read.value.values as { name: string; value: unknown }[]) : [];
};

test('half-typed text goes in as far as a line of a backup may be long, the latest first', async () => {
  const long = '字'.repeat(900_000);
  const [line] = await linesOf({
    [names.fieldsKey]: { first: long, second: '\uD800'.repeat(400_000), last: long },
  });
  expect(Object.keys(line?.value as object)).toEqual(['last']);
});

test('what is begun on both computers stays as it is here, and is said to differ', async () => {
  const area = memoryArea();
  await area.set({ ...begunThings, [names.mapFilterKey]: 'fold=task', [names.fieldsKey]: { mine: '我的' } });
  const values = await linesOf(begunThings);
  const take = (replace: boolean) => settingsSection(area, () => 0).take(values, { apply: true, replace });
  const kept = await take(false);
  expect(kept).toMatchObject({ ok: true, value: { differing: [{ key: 'backup_differs_map' }] } });
  const fields = () => area.data.get(names.fieldsKey);
  expect(fields()).toContain('我的');
  expect(fields()).toContain('没写完');
  await take(true);
  expect(area.data.get(names.mapFilterKey)).toBe('"state=overdue&fold=level1"');
});

test('a list for import that is none is refused as a whole', async () => {
  const list = { ...begunThings[names.listDraftKey], table: '{"headings":["网址"],"rows":[{"line":0}]}' };
  const take = settingsSection(memoryArea(), () => 0).take([{ name: 'list', value: list }], {
    apply: true,
    replace: false,
  });
  expect(await take).toMatchObject({ ok: false, error: { kind: 'malformed' } });
});
