import type { Seeds } from '../../../entrypoints/cli/evaluate/inputs';
import { compileRecogniser } from '../../../lib/recognition/compileRecogniser';
import type { Finding } from '../../../lib/recognition/finding';
import type { Gates } from '../../../lib/recognition/gates';
import type { BenchPage } from './pages';
import { qualityAt, type Quality } from './quality';
import type { Contender, Ranked } from './contender';

/** By subject only, as the expectations are: neither origin nor unit stops a finding. */
export function gatesOf({ plan }: Seeds): Gates {
  return { year: plan.year, place: null, superiors: [] };
}

/** The extension's own recogniser, compiled as it ships. */
export function ours(seeds: Seeds): Contender {
  return {
    name: 'PlanLens',
    build: () => {
      const recogniser = compileRecogniser(seeds.plan, seeds.duties, seeds.lexicon);
      const gates = gatesOf(seeds);
      return (page) => recogniser.recognise(page, gates).findings.map(rankedOf);
    },
  };
}

/** Needs no threshold of its own: precision and recall are those of the findings above 待核, as `evaluate` counts. */
export function ourQuality(seeds: Seeds, pages: readonly BenchPage[]): Quality {
  const rank = ours(seeds).build();
  const judged = pages.map(({ facts, tasks }) => ({ tasks, ranked: rank(facts) }));
  const { primaryAccuracy } = qualityAt(judged, check);
  const above = judged.map(({ tasks, ranked }) => ({
    tasks,
    ranked: ranked.filter(({ score }) => score > check),
  }));
  return { ...qualityAt(above, likely), primaryAccuracy };
}

const [check, likely, strong] = [0, 1, 2];

function rankedOf({ task, grade }: Finding): Ranked {
  return { task, score: { check, likely, strong }[grade] };
}
