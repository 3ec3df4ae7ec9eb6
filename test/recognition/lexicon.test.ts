import { describe, expect, test } from 'vitest';
import type { Lexicon } from '../../lib/recognition/lexicon';
import { parseLexicon, type LexiconFiles } from '../../lib/recognition/lexiconSchema';
import { lexiconFiles, must, speak } from './shipped';

/** The shipped lexicon with one fault in it. */
function faulty(spoil: (lexicon: Lexicon) => void): LexiconFiles {
  const files = structuredClone(lexiconFiles()) as unknown as Record<keyof Lexicon, Lexicon>;
  spoil({
    topics: files.topics.topics,
    forms: files.forms.forms,
    exclusions: files.exclusions.exclusions,
    groups: files.groups.groups,
    genres: files.exclusions.genres,
    common: files.exclusions.common,
  });
  return files;
}

function refusal(spoil: (lexicon: Lexicon) => void): string {
  const result = parseLexicon(faulty(spoil));
  expect(result.ok).toBe(false);
  return result.ok ? '' : speak(result.error);
}

describe('the shipped lexicon', () => {
  test('is accepted as it stands', () => {
    expect(must(parseLexicon(lexiconFiles())).topics.length).toBeGreaterThan(30);
  });

  test('holds no cue that is both strong and weak in one subject', () => {
    const { topics, forms } = must(parseLexicon(lexiconFiles()));
    const both = [...topics, ...forms].flatMap(({ id, strong, weak }) =>
      strong.filter((cue) => weak.includes(cue)).map((cue) => `${id} ${cue}`),
    );
    expect(both).toEqual([]);
  });
});

describe('a lexicon with a fault is refused as a whole, with file, place and remedy', () => {
  test('an unknown key', () => {
    const sentence = refusal(({ topics }) => Object.assign(topics[3] as object, { colour: '红' }));
    expect(sentence).toContain('topics.json');
    expect(sentence).toContain('topics[3]');
    expect(sentence).toContain('colour');
  });

  test('a cue in two topics', () => {
    const sentence = refusal(({ topics, forms }) => topics[0]?.strong.push(forms[0]?.strong[0] ?? ''));
    expect(sentence).toMatch(/forms\.json 的 forms\[0\]\.strong\[0\] 处.*请只留一处/);
  });

  test('the same cue in another width or case counts as the same', () => {
    expect(refusal(({ topics }) => topics[0]?.strong.push('ＩＰＶ６'))).toContain('IPv6');
  });

  test('a group that names a topic which is not there', () => {
    const sentence = refusal(({ groups }) => groups[0]?.topics.push('nowhere'));
    expect(sentence).toMatch(/groups\.json 的 groups\[0\]\.topics\[\d+\] 处.*nowhere/);
  });

  test('deciding words of a topic outside the group', () => {
    const sentence = refusal(({ groups }) => {
      const group = groups.find(({ id }) => id === 'finance');
      Object.assign(group?.deciding as object, { culture: ['阅读'] });
    });
    expect(sentence).toMatch(/groups\[\d+\]\.deciding\.culture/);
  });

  test('an id used twice', () => {
    expect(
      refusal(({ topics, forms }) => Object.assign(forms[1] as object, { id: topics[0]?.id })),
    ).toContain('forms[1].id');
  });

  test('a cue without text beside its gap', () => {
    expect(refusal(({ exclusions }) => exclusions[2]?.title.push('考核…'))).toMatch(
      /exclusions\.json 的 exclusions\[2\]\.title\[\d+\]/,
    );
  });

  test('not a lexicon at all', () => {
    expect(parseLexicon({ ...lexiconFiles(), forms: '[]' }).ok).toBe(false);
  });
});
