import { parseSeeds, type Seeds } from '../../lib/app/seeds';
import { gatesOf } from '../../lib/app/describe';
import { lexiconInUse, type LexiconShelf } from '../../lib/app/lexiconInUse';
import { fingerprint } from '../../lib/browser/digest';
import { failure, success, type Result } from '../../lib/kernel/result';
import type { PortalProfile } from '../../lib/page/portal';
import { parsePortal } from '../../lib/page/profileSchema';
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
  /** Fingerprint of everything that decides what is recognised: version, plan, duties and lexicon. */
  rules: string;
  /** What people should know about the data in use. */
  remarks: Sentence[];
}

const portals = [{ fileName: 'portals/xunyang.json', value: portal }];

/** The portals alone, for what cannot wait for the rest. */
export function shippedPortals(): PortalProfile[] {
  return portals.flatMap(({ value, fileName }) => {
    const parsed = parsePortal(value, fileName);
    return parsed.ok ? [parsed.value] : [];
  });
}

/**
 * Checks and compiles what is shipped; the first fault is the answer to every question until it is mended. A faulty
 * lexicon gives way to the last good one.
 */
export async function readShipped(version: string, shelf: LexiconShelf): Promise<Result<Shipped, Sentence>> {
  const lexicon = await lexiconInUse({ topics, forms, exclusions, groups }, version, shelf);
  const parsed = parseSeeds({
    plan: { fileName: 'xunyang-2023.plan.json', value: plan },
    duties: { fileName: 'xunyang-2023.duties.json', value: duties },
    roster: { fileName: 'rosters/xunyang.json', value: roster },
    portals,
    lexicon: lexicon.files,
  });
  if (!parsed.ok) return failure(parsed.error[0] ?? say('unexpected_failure', 'seeds'));
  const seeds = parsed.value;
  return success({
    seeds,
    recogniser: compileRecogniser(seeds.plan, seeds.duties, seeds.lexicon),
    rules: await fingerprint(JSON.stringify([version, plan, duties, lexicon.files])),
    gatesFor: (profile) => gatesOf(seeds.plan, profile),
    remarks: lexicon.fault ? [lexicon.fault] : [],
  });
}
