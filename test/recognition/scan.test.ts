import { describe, expect, test } from 'vitest';
import { buildCueBook } from '../../lib/recognition/cueBook';
import type { Lexicon, Topic } from '../../lib/recognition/lexicon';
import { Scanner, type Hit } from '../../lib/recognition/scan';

function topic(id: string, cues: Partial<Topic>): Topic {
  return {
    id,
    name: id,
    plan: [id],
    strong: [],
    title: [],
    weak: [],
    anti: [],
    columns: [],
    segments: [],
    proof: 'page',
    period: 'year',
    duties: [],
    general: false,
    ...cues,
  };
}

function lexiconOf(topics: Topic[]): Lexicon {
  return { topics, forms: [], exclusions: [], groups: [], genres: [], common: [] };
}

function quotes(topics: Topic[], text: string): string[] {
  const book = buildCueBook(lexiconOf(topics), []);
  const hits: Hit[] = [];
  new Scanner(book).scan(text, 'title', (hit) => hits.push(hit));
  return hits.flatMap(({ start, end, roles }) =>
    roles.map(
      (role) =>
        `${'subject' in role ? topics[role.subject]?.id : '?'} ${role.kind} ${text.slice(start, end)}`,
    ),
  );
}

describe('the longest cue wins', () => {
  test('a word inside a longer cue of another subject says nothing', () => {
    const topics = [topic('解读', { strong: ['政策解读'] }), topic('名单', { strong: ['政策解读员'] })];
    expect(quotes(topics, '政策解读员名单')).toEqual(['名单 strong 政策解读员']);
    expect(quotes(topics, '政策解读')).toEqual(['解读 strong 政策解读']);
  });

  test('a longer cue of the same subject is not counted twice', () => {
    expect(quotes([topic('实事', { strong: ['民生实事'], weak: ['民生', '实事'] })], '民生实事')).toEqual([
      '实事 strong 民生实事',
    ]);
  });

  test('a cue against one subject takes nothing from another', () => {
    const topics = [
      topic('竞争', { strong: ['公平竞争'] }),
      topic('文件', { strong: ['清理'], anti: ['公平竞争政策'] }),
    ];
    expect(quotes(topics, '公平竞争政策')).toEqual(['文件 anti 公平竞争政策', '竞争 strong 公平竞争']);
  });
});

describe('a cue with a gap', () => {
  const land = [topic('征地', { strong: ['征收…土地'] })];

  test('spans words of the same sentence and quotes them exactly', () => {
    expect(quotes(land, '关于征收白水湖村集体土地的公告')).toEqual(['征地 strong 征收白水湖村集体土地']);
    expect(quotes(land, '征收土地')).toEqual(['征地 strong 征收土地']);
  });

  test('does not reach into the next sentence, nor further than its gap', () => {
    expect(quotes(land, '依法征收。土地出让')).toEqual([]);
    expect(quotes(land, `征收${'甲'.repeat(30)}土地`)).toEqual([]);
  });

  test('does not reach from one text of the page into the next', () => {
    const scanner = new Scanner(buildCueBook(lexiconOf(land), []));
    const found: string[] = [];
    const read = (text: string): void =>
      scanner.scan(text, 'title', ({ start, end }) => found.push(text.slice(start, end)));
    read('依法征收');
    read('土地');
    read('征收土地');
    expect(found).toEqual(['征收土地']);
  });

  test('keeps its parts in order', () => {
    expect(quotes(land, '土地的征收')).toEqual([]);
  });
});
