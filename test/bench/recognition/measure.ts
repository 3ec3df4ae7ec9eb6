import { readSeeds } from '../../../entrypoints/cli/evaluate/inputs';
import { compileRecogniser } from '../../../lib/recognition/compileRecogniser';
import { heapOf, median, quantile, timed } from './clock';
import { documentOf, type Contender } from './contender';
import { interleaved, taskGrowth, textGrowth, type TaskGrowth, type TextGrowth } from './growth';
import { gatesOf, ourQuality, ours } from './ours';
import { pagesOf, portalFacts, type BenchPage } from './pages';
import { peers } from './peers';
import { bestQuality, type Quality } from './quality';

/** What one contender reached and took. */
export interface Standing extends Quality {
  name: string;
  /** Characters of the main text that were part of the query; null for the whole page. */
  excerpt: number | null;
  medianMs: number;
  p95Ms: number;
  buildMs: number;
  heapBytes: number;
}

export interface Measured {
  pages: number;
  positives: number;
  /** Characters of the main text: median and longest. */
  characters: { median: number; longest: number };
  /** Ours first. */
  standings: Standing[];
  textGrowth: TextGrowth[];
  taskGrowth: TaskGrowth[];
}

/** Each peer is given the length of query with which it does best; longer ones take longer and gain little or lose. */
const excerpts = [0, 100];
const rounds = 5;

/** Run by `../recognition.ts` in a process of its own (`node --expose-gc`); prints one JSON object. */
console.log(JSON.stringify(measure(process.argv[2])));

function measure(directory: string | undefined): Measured {
  const seeds = readSeeds();
  const pages = directory === undefined ? portalFacts(seeds.portal) : pagesOf(directory, seeds.portal);
  const documents = seeds.plan.tasks.map((task) => documentOf(task, seeds.duties.get(task.n)));
  const entrants = [
    { contender: ours(seeds), excerpt: null, quality: ourQuality(seeds, pages) },
    ...peers.map((peer) => {
      const tried = excerpts.map((excerpt) => {
        const contender = peer(documents, excerpt);
        return { contender, excerpt, quality: peerQuality(contender, pages) };
      });
      return tried.reduce((best, next) => (next.quality.f1 > best.quality.f1 ? next : best));
    }),
  ];
  const contenders = entrants.map(({ contender }) => contender);
  const times = pageTimes(contenders, pages);
  const buildMs = interleaved(
    contenders.map(({ build }) => build),
    1,
  );
  const facts = pages.map((page) => page.facts);
  const lengths = facts.map(({ text }) => text.length);
  const recogniser = compileRecogniser(seeds.plan, seeds.duties, seeds.lexicon);
  return {
    pages: pages.length,
    positives: pages.filter(({ tasks }) => tasks.length > 0).length,
    characters: { median: median(lengths), longest: Math.max(...lengths) },
    standings: entrants.map(({ contender, excerpt, quality }, index) => ({
      name: contender.name,
      excerpt,
      ...quality,
      medianMs: median(times[index] ?? []),
      p95Ms: quantile(times[index] ?? [], 0.95),
      buildMs: buildMs[index] ?? 0,
      heapBytes: heapOf(() => contender.build()),
    })),
    textGrowth: textGrowth(recogniser, gatesOf(seeds), facts),
    taskGrowth: taskGrowth(seeds, gatesOf(seeds), facts),
  };
}

function peerQuality(contender: Contender, pages: readonly BenchPage[]): Quality {
  const rank = contender.build();
  return bestQuality(pages.map(({ facts, tasks }) => ({ tasks, ranked: rank(facts) })));
}

/** Milliseconds of each contender on each page: medians over rounds in which every contender has its turn. */
function pageTimes(contenders: readonly Contender[], pages: readonly BenchPage[]): number[][] {
  const ranks = contenders.map(({ build }) => build());
  const taken = ranks.map(() => pages.map((): number[] => []));
  // Code is compiled while it runs: the first 150 pages or so tell nothing about the later ones.
  const warmUps = Math.ceil(150 / pages.length);
  for (let round = -warmUps; round < rounds; round++)
    for (const [index, rank] of ranks.entries())
      for (const [at, { facts }] of pages.entries()) {
        const ms = timed(() => rank(facts));
        if (round >= 0) taken[index]?.[at]?.push(ms);
      }
  return taken.map((each) => each.map(median));
}
