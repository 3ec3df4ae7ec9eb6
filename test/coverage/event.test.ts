import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson, type Canonical } from '../../lib/coverage/canonical';
import { clockPattern, laterClock, millisOf, tick } from '../../lib/coverage/clock';
import { createEvent, verifyEvent } from '../../lib/coverage/create';
import { history, sha256 } from './histories';

const values = fc
  .jsonValue({ stringUnit: 'grapheme' })
  .filter((value) => !JSON.stringify(value).match(/e[+-]|\./)) as fc.Arbitrary<Canonical>;

describe('the canonical form', () => {
  test('does not depend on the order of keys', () => {
    expect(canonicalJson({ b: 1, a: [{ d: null, c: '要' }] })).toBe('{"a":[{"c":"要","d":null}],"b":1}');
  });

  test('leaves strings as they are: composed and decomposed letters stay two texts', () => {
    expect(canonicalJson('\u00e9')).not.toBe(canonicalJson('e\u0301'));
  });

  test('is JSON of the same value, and the same for any order of keys', () => {
    const reversed = (value: Canonical): Canonical => {
      if (Array.isArray(value)) return value.map(reversed);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([key, inner]) => [key, reversed(inner)]),
      );
    };
    fc.assert(
      fc.property(values, (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonicalJson(reversed(value))).toBe(canonicalJson(value));
      }),
    );
  });
});

describe('the clock', () => {
  test('never steps back, whatever the computer’s own clock does', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -10, max: 4_102_444_800_000 })), (walls) => {
        const ticks: string[] = [];
        for (const now of walls) ticks.push(tick(ticks.at(-1) ?? null, now, 'deviceone'));
        expect([...ticks].sort()).toEqual(ticks);
        expect(new Set(ticks).size).toBe(ticks.length);
        for (const one of ticks) expect(one).toMatch(clockPattern);
      }),
    );
  });

  test('goes on from the last tick of the log after a restart', () => {
    const last = tick(null, 2_000, 'deviceone');
    expect(tick(last, 1_000, 'deviceone') > last).toBe(true);
    expect(millisOf(tick(last, 1_000, 'deviceone'))).toBe(2_000);
  });

  test('carries over into the next millisecond when its counter is full', () => {
    expect(tick('000000000002000-999999-deviceone', 5, 'deviceone')).toBe('000000000002001-000000-deviceone');
  });

  test('the later of two moments wins, never is earlier than anything', () => {
    expect(laterClock(null, 'b')).toBe('b');
    expect(laterClock('c', 'b')).toBe('c');
    expect(laterClock(null, null)).toBeNull();
  });
});

describe('an event’s id', () => {
  test('is derived from everything else, so that the same content is the same event', async () => {
    const [one] = await history([{ role: 'editor', verdict: 'confirm', duties: ['b', 'a', 'b'] }]);
    const [same] = await history([{ role: 'editor', verdict: 'confirm', duties: ['a', 'b'] }]);
    expect(one).toEqual(same);
    expect(one?.id).toMatch(/^[0-9a-f]{64}$/);
  });

  test('an untouched event is recognised after a journey through JSON with its keys in another order', async () => {
    const [event] = await history([{ role: 'editor', verdict: 'confirm' }]);
    const travelled: unknown = JSON.parse(
      JSON.stringify(Object.fromEntries(Object.entries(event!).reverse())),
    );
    expect(await verifyEvent(travelled, sha256)).toEqual(event);
  });

  test('survives texts that hold half a character, as a cut title may', async () => {
    const [whole] = await history([{ role: 'editor', verdict: 'confirm' }]);
    const event = await createEvent(
      { ...whole!, pageTitle: '\u9884\ud83d', note: '\udc00' },
      { planRevision: 1, clock: whole!.clock, parents: [] },
      sha256,
    );
    const stored: unknown = JSON.parse(
      new TextDecoder().decode(new TextEncoder().encode(JSON.stringify(event))),
    );
    expect(await verifyEvent(stored, sha256)).toEqual(event);
    expect(event.pageTitle).toBe('\u9884\ufffd');
  });

  test('any change shows', async () => {
    const [event] = await history([{ role: 'inspector', verdict: 'reject' }]);
    const forgeries = [
      { ...event, verdict: 'confirm' },
      { ...event, note: ' ' },
      { ...event, actor: { ...event!.actor, name: '别人' } },
      { ...event, parents: ['0'.repeat(64)] },
      { ...event, extra: 1 },
      { ...event, id: undefined },
      JSON.parse(`{"__proto__": ${JSON.stringify(event)}}`) as unknown,
      'reject',
      null,
    ];
    for (const forged of forgeries) expect(await verifyEvent(forged, sha256)).toBeNull();
  });

  test('no value from outside makes verifying throw', async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything(), async (value) => {
        expect(await verifyEvent(value, sha256)).toBeNull();
      }),
    );
  });
});
