import type { PageFacts } from '../../../lib/page/facts';
import type { Duty, DutyTable } from '../../../lib/plan/duty';
import type { ShippedPlan } from '../../../lib/plan/plan';
import { compileRecogniser, type Recogniser } from '../../../lib/recognition/compileRecogniser';
import type { Gates } from '../../../lib/recognition/gates';
import type { Lexicon } from '../../../lib/recognition/lexicon';
import { heapOf, median, timed } from './clock';

export const lengths = [1_250, 2_500, 5_000, 10_000, 20_000] as const;
export const taskCounts = [33, 330, 3_300] as const;
const rounds = 15;
const warmUps = 10;
/** A page takes a fraction of a millisecond, so several readings of it make one measurement. */
const repeats = 10;

export interface TextGrowth {
  characters: number;
  /** Median milliseconds to recognise one page with a main text of that length. */
  ms: number;
}

/** Time by length of the main text; the texts of all pages in a row, as often as it takes. */
export function textGrowth(recogniser: Recogniser, gates: Gates, pages: readonly PageFacts[]): TextGrowth[] {
  const [model] = pages;
  if (!model) return [];
  const texts = pages.map(({ text }) => text).join('\n');
  const long = lengths.map((characters): PageFacts => {
    const text = texts.repeat(Math.ceil(characters / texts.length)).slice(0, characters);
    return { ...model, text, textLength: text.length };
  });
  const ms = interleaved(long.map((facts) => () => recogniser.recognise(facts, gates)));
  return lengths.map((characters, index) => ({ characters, ms: ms[index] ?? 0 }));
}

export interface TaskGrowth {
  tasks: number;
  /** Median milliseconds to recognise one page, and to compile the plan. */
  ms: number;
  compileMs: number;
  /** What the compiled plan keeps alive, in bytes, beyond plan and lexicon themselves. */
  heapBytes: number;
}

/** Time and memory by the number of tasks, on the same pages. */
export function taskGrowth(
  { plan, duties, lexicon }: { plan: ShippedPlan; duties: DutyTable; lexicon: Lexicon },
  gates: Gates,
  pages: readonly PageFacts[],
): TaskGrowth[] {
  const sizes = taskCounts.map((tasks) => enlarged(plan, duties, tasks));
  const builds = sizes.map((size) => () => compileRecogniser(size.plan, size.duties, lexicon));
  const recognisers = builds.map((build) => build());
  const ms = interleaved(
    recognisers.map((recogniser) => () => {
      for (const facts of pages) recogniser.recognise(facts, gates);
    }),
    1,
  ).map((all) => all / pages.length);
  return taskCounts.map((tasks, index) => {
    const build = builds[index] as () => Recogniser;
    return {
      tasks,
      ms: ms[index] ?? 0,
      compileMs: median([0, 1, 2].map(() => timed(build))),
      heapBytes: heapOf(build, 3),
    };
  });
}

/**
 * A plan of that many tasks: the 33 again and again under other numbers. Of the further copies every duty has a label of
 * its own, so that it brings a cue of its own, as the duties of an imported plan do.
 */
function enlarged(
  plan: ShippedPlan,
  duties: DutyTable,
  count: number,
): { plan: ShippedPlan; duties: DutyTable } {
  const table = new Map<number, readonly Duty[]>();
  const tasks = Array.from({ length: count }, (_, index) => {
    const task = plan.tasks[index % plan.tasks.length] as ShippedPlan['tasks'][number];
    const copy = Math.floor(index / plan.tasks.length);
    const n = copy * plan.tasks.length + task.n;
    const own = duties.get(task.n) ?? [];
    table.set(
      n,
      copy === 0 ? own : own.map(({ label }, at) => ({ id: `${n}.${at}`, label: `${label}（${copy}）` })),
    );
    return { ...task, n, seq: n };
  });
  return { plan: { ...plan, tasks }, duties: table };
}

/** Medians over rounds in which every work has its turn, so that a busy moment of the machine hits all of them. */
export function interleaved(works: readonly (() => unknown)[], repeat: number = repeats): number[] {
  const taken: number[][] = works.map(() => []);
  for (let round = -warmUps; round < rounds; round++)
    for (const [index, work] of works.entries()) {
      const ms = timed(() => {
        for (let time = 0; time < repeat; time++) work();
      });
      if (round >= 0) taken[index]?.push(ms / repeat);
    }
  return taken.map(median);
}
