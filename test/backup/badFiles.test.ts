import 'fake-indexeddb/auto';
import { randomBytes } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import * as fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { append, contents, order } from '../store/world';
import { fileOf, fullComputer, plainGzip, restore, textOf } from './world';

let text = '';

beforeAll(async () => {
  const one = fullComputer();
  for (let n = 0; n < 5; n += 1) await append(one.log, order({ requestId: `request-${n}`, task: n + 1 }));
  await one.notebook.setActor({ name: '张三', role: 'editor', unit: '区财政局' }, 1);
  text = await textOf(one.sections);
});

/** What the first look says. Nothing was stored when it says no. */
async function look(file: Blob) {
  const other = fullComputer();
  await other.log.health();
  const before = [...other.world.area.data];
  const looked = await restore(file, other.sections, { apply: false });
  expect([...other.world.area.data]).toEqual(before);
  expect((await contents(other.world)).events).toEqual([]);
  return looked;
}

const refused = async (file: Blob) => {
  const looked = await look(file);
  return looked.ok ? null : looked.error;
};

/** The text with one line changed, and its closing line as it was. */
const changed = (line: number, edit: (line: string) => string) =>
  plainGzip(
    text
      .split('\n')
      .map((one, at) => (at === line - 1 ? edit(one) : one))
      .join('\n'),
  );

describe('a file is refused in words when it', () => {
  test('is no gzip', async () => {
    expect(await refused(new Blob(['PK\u0003\u0004 not this']))).toMatchObject({ key: 'backup_not_gzip' });
    expect(await refused(new Blob([]))).toMatchObject({ key: 'backup_not_gzip' });
  });

  test('is another gzip file', async () => {
    expect(await refused(plainGzip('{"format":"something"}\n'))).toMatchObject({ key: 'backup_other_file' });
    expect(await refused(plainGzip('no json\n'))).toMatchObject({ key: 'backup_other_file' });
    expect(await refused(plainGzip('null\n'))).toMatchObject({ key: 'backup_other_file' });
  });

  test('is of a newer version', async () => {
    const file = changed(1, (line) => line.replace('"version":1', '"version":2'));
    expect(await refused(file)).toEqual({ key: 'backup_newer', args: ['备份', '2', '1'] });
  });

  test('is of another district', async () => {
    const other = fullComputer();
    expect(await refused(await fileOf(await textOf(other.sections, '濂溪区')))).toEqual({
      key: 'backup_other_place',
      args: ['备份', '濂溪区', '浔阳区'],
    });
  });

  test('was cut off, wherever', async () => {
    const whole = new Uint8Array(await (await fileOf(text)).arrayBuffer());
    for (const length of [whole.length - 1, whole.length - 9, Math.floor(whole.length / 2), 30])
      expect(await refused(new Blob([whole.slice(0, length)]))).toMatchObject({
        key: expect.stringMatching(/^backup_(cut_off|not_gzip)$/) as string,
      });
    const lines = text.split('\n');
    for (let count = 1; count < lines.length - 1; count += 1)
      expect(await refused(plainGzip(`${lines.slice(0, count).join('\n')}\n`))).toMatchObject({
        key: 'backup_cut_off',
      });
    expect(await refused(plainGzip(text.slice(0, -1)))).toMatchObject({ key: 'backup_cut_off' });
  });

  test('has a decision that was changed by hand, and names its line', async () => {
    const file = changed(4, (line) => line.replace('"verdict":"confirm"', '"verdict":"reject"'));
    expect(await refused(file)).toEqual({ key: 'backup_tampered', args: ['备份', '4'] });
  });

  test('lacks a line or has one twice, although each is right', async () => {
    const lines = text.split('\n');
    expect(await refused(plainGzip([...lines.slice(0, 3), ...lines.slice(4)].join('\n')))).toMatchObject({
      key: 'backup_changed',
    });
    expect(
      await refused(plainGzip([...lines.slice(0, 3), lines[2], ...lines.slice(3)].join('\n'))),
    ).toMatchObject({
      key: 'backup_changed',
    });
  });

  test('goes on behind its end', async () => {
    expect(await refused(plainGzip(`${text}{}\n`))).toMatchObject({ key: 'backup_after_end' });
  });

  test.each([
    ['no JSON', '{"section":'],
    ['a section that nobody knows', '{"section":"spells","value":1}'],
    ['keys that nobody knows', '{"section":"settings","value":1,"more":2}'],
    ['the prototype', '{"section":"settings","value":{"name":"unit","value":{"__proto__":{"a":1}}}}'],
    ['the prototype as its section', '{"__proto__":{"section":"settings"},"value":1}'],
    ['a setting that nobody knows', '{"section":"settings","value":{"name":"constructor","value":1}}'],
    ['a setting of a wrong kind', '{"section":"settings","value":{"name":"learning","value":"yes"}}'],
    ['a preview site that is none', '{"section":"settings","value":{"name":"previewHosts","value":["*"]}}'],
    ['a plan that is none', '{"section":"plans","value":{"kind":"plan","kept":{"plan":{}}}}'],
    ['a roster that is none', '{"section":"plans","value":{"kind":"roster","roster":[]}}'],
    ['a report without anything', '{"section":"reports","value":{}}'],
  ])('has a line with %s', async (_, line) => {
    expect(await refused(changed(3, () => line))).toMatchObject({
      key: 'backup_line',
      args: ['备份', '3', expect.any(String)],
    });
  });

  test('has words that are not those of their fingerprint', async () => {
    const line = '{"section":"texts","value":{"fingerprint":"0123456789abcdef","text":"别的话"}}';
    expect(await refused(changed(3, () => line))).toEqual({ key: 'backup_tampered', args: ['备份', '3'] });
  });

  test('unpacks to far more than it could be', async () => {
    expect(await refused(plainGzip('x'.repeat(60_000_000)))).toMatchObject({ key: 'backup_bomb' });
    const line = `${JSON.stringify({ section: 'spells', value: 'x'.repeat(1_000) })}\n`;
    const bomb = plainGzip(text.split('\n')[0] + '\n' + line.repeat(50_000));
    const fault = await refused(bomb);
    expect(['backup_bomb', 'backup_line']).toContain(fault?.key);
  });

  test('is not text', async () => {
    const file = new Blob([new Uint8Array(gzipSync(Buffer.from([0xff, 0xfe, 0x0a])))]);
    expect(await refused(file)).toMatchObject({ key: 'backup_not_text' });
  });

  test('has a bit that fell over', async () => {
    const whole = new Uint8Array(await (await fileOf(text)).arrayBuffer());
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(7), async (at, bit) => {
        const spoilt = whole.slice();
        spoilt[at] = (spoilt[at] ?? 0) ^ (1 << bit);
        const looked = await look(new Blob([spoilt]));
        // Some bits of gzip mean nothing; where one of them fell, the text is whole.
        if (looked.ok) expect(gunzipSync(spoilt).toString()).toBe(text);
      }),
      { numRuns: 40 },
    );
  });

  test('is anything at all', async () => {
    for (let n = 0; n < 20; n += 1)
      expect(await refused(new Blob([Uint8Array.from([0x1f, 0x8b, ...randomBytes(200)])]))).not.toBeNull();
  });
});

test('a store that fails in the middle says so, and the same file completes it', async () => {
  const other = fullComputer();
  await other.log.health();
  other.world.area.fault = 'before';
  const file = await fileOf(text);
  expect(await restore(file, other.sections, { apply: true })).toMatchObject({
    error: { key: 'store_half_saved' },
  });
  other.world.area.fault = null;
  expect(await restore(file, other.sections, { apply: true })).toMatchObject({ ok: true });
  await other.settle();
  expect(await textOf(other.sections)).toBe(text);
  expect(await (await other.world.restart()).health()).toMatchObject({ state: 'sound' });
});
