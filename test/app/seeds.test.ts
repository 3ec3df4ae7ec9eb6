import { describe, expect, test } from 'vitest';
import { speakSentence } from '../../lib/words/sentence';
import { speaker } from '../../lib/words/speaker';
import { parseSeeds, rawSeeds, type AllRawSeeds } from './world';

type Spoiling = (raw: AllRawSeeds) => AllRawSeeds;

/** The sentences with which spoilt files are refused. */
function faultsOf(spoil: Spoiling): string[] {
  const parsed = parseSeeds(spoil(rawSeeds()));
  return parsed.ok ? [] : parsed.error.map((sentence) => speakSentence(speaker('zh'), sentence));
}

describe('the shipped files', () => {
  test('fit together: 33 tasks, each with duties, units and one portal', () => {
    const parsed = parseSeeds(rawSeeds());
    expect(parsed.ok && parsed.value.plan.tasks).toHaveLength(33);
    expect(parsed.ok && parsed.value.portals.map((portal) => portal.id)).toEqual(['xunyang']);
  });

  test.each<[string, Spoiling]>([
    ['plans/xunyang-2023.plan.json', (raw) => ({ ...raw, plan: { ...raw.plan, value: null } })],
    [
      'plans/xunyang-2023.duties.json',
      (raw) => ({ ...raw, duties: { ...raw.duties, value: [{ task: 99 }] } }),
    ],
    ['rosters/xunyang.json', (raw) => ({ ...raw, roster: { ...raw.roster, value: { place: 5 } } })],
    [
      'portals/xunyang.json',
      (raw) => ({ ...raw, portals: raw.portals.map((one) => ({ ...one, value: [] })) }),
    ],
    ['topics.json', (raw) => ({ ...raw, lexicon: { ...raw.lexicon, topics: 'half a file' } })],
  ])('are refused as a whole when %s is malformed, and the sentence names it', (fileName, spoil) => {
    const faults = faultsOf(spoil);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(fileName);
  });

  test('are refused with every fault at once', () => {
    const faults = faultsOf((raw) => ({
      ...raw,
      roster: { ...raw.roster, value: null },
      lexicon: { ...raw.lexicon, groups: null },
    }));
    expect(faults).toHaveLength(2);
  });

  test('give a task that no duties are listed for those of its own wording', () => {
    const raw = rawSeeds();
    const listed = raw.duties.value as { task: number }[];
    const parsed = parseSeeds({
      ...raw,
      duties: { ...raw.duties, value: listed.filter(({ task }) => task !== 2) },
    });
    const labels = (task: number) =>
      (parsed.ok ? parsed.value.duties.get(task) : [])?.map(({ label }) => label);
    expect(labels(2)).toEqual(['重塑大中路核心商圈，打造区域消费中心']);
    expect(labels(12)).toEqual(['审计查出问题的整改结果']);
  });

  test('are refused when plan and roster are of two places', () => {
    const faults = faultsOf((raw) => ({
      ...raw,
      roster: { ...raw.roster, value: { ...(raw.roster.value as object), place: '柴桑区' } },
    }));
    expect(faults).toEqual([expect.stringContaining('柴桑区')]);
  });
});
