import { create, insert, search, type Results, type Tokenizer } from '@orama/orama';
import { Index } from 'flexsearch';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import type { PageFacts } from '../../../lib/page/facts';
import type { Contender, TaskDocument } from './contender';

/**
 * Search libraries that rank the task texts for a page, each set up as its documentation says for Chinese: words come
 * from Intl.Segmenter, any word of the query may match.
 */
export const peers: readonly ((documents: readonly TaskDocument[], excerpt: number) => Contender)[] = [
  miniSearch,
  flexSearch,
  fuse,
  orama,
];

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Words of one character (的, 和, 区) are what stop word lists would drop; every peer ranks better without them. */
function wordsOf(text: string): string[] {
  const words: string[] = [];
  for (const { segment, isWordLike } of segmenter.segment(text))
    if (isWordLike && segment.length > 1) words.push(segment.toLowerCase());
  return words;
}

/** What is looked for: title, column and the first characters of the main text. */
function queryOf({ title, column, text }: PageFacts, excerpt: number): string {
  return `${title}\n${column ?? ''}\n${text.slice(0, excerpt)}`;
}

/** https://lucaong.github.io/minisearch/: `tokenize` replaces the splitting at blanks; BM25+, terms joined by OR. */
function miniSearch(documents: readonly TaskDocument[], excerpt: number): Contender {
  return {
    name: 'MiniSearch',
    build: () => {
      const index = new MiniSearch<TaskDocument>({ fields: ['text', 'levels', 'duties'], tokenize: wordsOf });
      index.addAll(documents);
      return (page) =>
        index.search(queryOf(page, excerpt)).map(({ id, score }) => ({ task: Number(id), score }));
    },
  };
}

/**
 * README of FlexSearch: a custom encoding function, `suggest` so that not every word must match, and the least resolution
 * that it calls meaningful (what its formula gives did half as well). Results come in slots, the only score there is.
 */
function flexSearch(documents: readonly TaskDocument[], excerpt: number): Contender {
  return {
    name: 'FlexSearch',
    build: () => {
      const index = new Index({ encode: wordsOf, resolution: 3 });
      for (const { id, ...parts } of documents) index.add(id, Object.values(parts).join('\n'));
      return (page) => {
        const { result } = index.search(queryOf(page, excerpt), {
          suggest: true,
          resolve: false,
          limit: documents.length,
        }) as unknown as { result: (number[] | undefined)[] };
        return result.flatMap((slot, place) => (slot ?? []).map((id) => ({ task: id, score: -place })));
      };
    },
  };
}

/**
 * README of Fuse.js, "Token Search": several words, Intl.Segmenter for Chinese; its score is a distance. The threshold
 * keeps words of two characters from matching by one of them, and made it better.
 */
function fuse(documents: readonly TaskDocument[], excerpt: number): Contender {
  return {
    name: 'Fuse.js',
    build: () => {
      const index = new Fuse(documents, {
        keys: ['text', 'levels', 'duties'],
        useTokenSearch: true,
        tokenize: wordsOf,
        includeScore: true,
        ignoreLocation: true,
        threshold: 0.2,
      });
      return (page) =>
        index
          .search(queryOf(page, excerpt))
          .map(({ item, score }) => ({ task: item.id, score: 1 - (score ?? 1) }));
    },
  };
}

/** https://docs.orama.com: a tokenizer of one's own as a component; BM25, any word may match. */
function orama(documents: readonly TaskDocument[], excerpt: number): Contender {
  const tokenizer: Tokenizer = { language: 'chinese', normalizationCache: new Map(), tokenize: wordsOf };
  return {
    name: 'Orama',
    build: () => {
      const index = create({
        schema: { text: 'string', levels: 'string', duties: 'string' } as const,
        components: { tokenizer },
      });
      for (const { id, ...parts } of documents) void insert(index, { id: String(id), ...parts });
      return (page) => {
        const { hits } = search(index, {
          term: queryOf(page, excerpt),
          limit: documents.length,
        }) as Results<unknown>;
        return hits.map(({ id, score }) => ({ task: Number(id), score }));
      };
    },
  };
}
