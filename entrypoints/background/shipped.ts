import { parseSeeds, type Seeds } from '../../lib/app/seeds';
import { gatesOf } from '../../lib/app/describe';
import { failure, success, type Result } from '../../lib/kernel/result';
import type { PortalProfile } from '../../lib/page/portal';
import { compileRecogniser, type Recogniser } from '../../lib/recognition/compileRecogniser';
import type { Gates } from '../../lib/recognition/gates';
import { say, type Sentence } from '../../lib/words/sentence';
import exclusions from '../../seeds/lexicon/exclusions.json';
import forms from '../../seeds/lexicon/forms.json';
import groups from '../../seeds/lexicon/groups.json';
import topics from '../../seeds/lexicon/topics.json';
import duties from '../../seeds/plans/xunyang-2023.duties.json';
import plan from '../../seeds/plans/xunyang-2023.plan.json';
import portal from '../../seeds/portals/xunyang.json';
import roster from '../../seeds/rosters/xunyang.json';

/** The shipped data, checked, with the recogniser compiled from it. */
export interface Shipped {
  seeds: Seeds;
  recogniser: Recogniser;
  gatesFor: (portal: PortalProfile) => Gates;
}

/** Checks and compiles what is shipped; the first fault is the answer to every question until it is mended. */
export function readShipped(): Result<Shipped, Sentence> {
  const parsed = parseSeeds({
    plan: { fileName: 'xunyang-2023.plan.json', value: plan },
    duties: { fileName: 'xunyang-2023.duties.json', value: duties },
    roster: { fileName: 'rosters/xunyang.json', value: roster },
    portals: [{ fileName: 'portals/xunyang.json', value: portal }],
    lexicon: { topics, forms, exclusions, groups },
  });
  if (!parsed.ok) return failure(parsed.error[0] ?? say('unexpected_failure', 'seeds'));
  const seeds = parsed.value;
  return success({
    seeds,
    recogniser: compileRecogniser(seeds.plan, seeds.duties, seeds.lexicon),
    gatesFor: (portal) => gatesOf(seeds.plan, portal),
  });
}
