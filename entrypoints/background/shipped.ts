import { parsePlanSeeds, type PlanSeeds } from '../../lib/app/seeds';
import { gatesOf } from '../../lib/app/describe';
import { lexiconInUse, type LexiconShelf } from '../../lib/app/lexiconInUse';
import { classesOf, type AdditionShelf, type BareLexicon } from '../../lib/app/lexiconRoom';
import type { ShippedData } from '../../lib/app/knownPlans';
import { fingerprint } from '../../lib/browser/digest';
import { failure, success, type Result } from '../../lib/kernel/result';
import type { PortalProfile } from '../../lib/page/portal';
import { parsePortal } from '../../lib/page/profileSchema';
import { withAdditions } from '../../lib/recognition/addition';
import { compileRecogniser, type Recogniser } from '../../lib/recognition/compileRecogniser';
import type { LexiconFiles } from '../../lib/recognition/lexiconSchema';
import type { Gates } from '../../lib/recognition/gates';
import type { Proofs } from '../../lib/recognition/proofs';
import { say, type Sentence } from '../../lib/words/sentence';
import exclusions from '../../seeds/lexicon/exclusions.json';
import forms from '../../seeds/lexicon/forms.json';
import groups from '../../seeds/lexicon/groups.json';
import topics from '../../seeds/lexicon/topics.json';
import duties from '../../seeds/plans/xunyang-2023.duties.json';
import plan from '../../seeds/plans/xunyang-2023.plan.json';
import portal from '../../seeds/portals/xunyang.json';
import roster from '../../seeds/rosters/xunyang.json';

/** A plan in use, the shipped one or one that people brought in: all that counting and deciding need. */
export interface Shipped {
  seeds: PlanSeeds;
  /** The place of the roster that is shipped. */
  home: string;
  /** The tasks that pages cannot prove, or only in part. */
  proofs: Proofs;
  /**
   * Lexicon and recogniser, made when the first page has to be read: half a second of work for which no list of tasks
   * waits when the popup wakes the worker.
   */
  reading: () => Promise<Result<Reading, Sentence>>;
  /** What people should know about the data in use. */
  remarks: Sentence[];
}

/** What pages are recognised with. */
export interface Reading {
  recogniser: Recogniser;
  gatesFor: (portal: PortalProfile) => Gates;
  /** Fingerprint of everything that decides what is recognised: version, plan, duties, lexicon and what was added to it. */
  rules: string;
  /** The lexicon without additions. */
  bare: BareLexicon;
}

/** Where the lexicon comes from, besides what is shipped. */
export interface LexiconTerms {
  shelf: LexiconShelf;
  additions: Pick<AdditionShelf, 'all'>;
}

const lexiconFiles = { topics, forms, exclusions, groups };
const planFile = 'xunyang-2023.plan.json';
const portals = [{ fileName: 'portals/xunyang.json', value: portal }];

/** The portals alone, for what cannot wait for the rest. */
export function shippedPortals(): PortalProfile[] {
  return portals.flatMap(({ value, fileName }) => {
    const parsed = parsePortal(value, fileName);
    return parsed.ok ? [parsed.value] : [];
  });
}

/** Checks the shipped plan with all that belongs to it; the first fault is the answer to every question until it is mended. */
export function shippedData(): Result<ShippedData, Sentence> {
  const parsed = parsePlanSeeds({
    plan: { fileName: planFile, value: plan },
    duties: { fileName: 'xunyang-2023.duties.json', value: duties },
    roster: { fileName: 'rosters/xunyang.json', value: roster },
    portals,
  });
  if (!parsed.ok) return failure(parsed.error[0] ?? say('unexpected_failure', 'seeds'));
  return success({ seeds: parsed.value, fileName: planFile });
}

/**
 * What a plan is counted and its pages are recognised with. A faulty lexicon gives way to the last good one, and is looked
 * at whenever the worker starts, so that people are told.
 */
export async function readingOf(
  seeds: PlanSeeds,
  isShipped: boolean,
  version: string,
  { shelf, additions: added }: LexiconTerms,
): Promise<Result<Shipped, Sentence>> {
  const remarks: Sentence[] = [];
  const additions = await added.all();
  const home = roster.place;
  // Of the shipped plan the files as they are: a page must not be asked about again for the way in which they are checked.
  const rulesWith = (files: LexiconFiles): Promise<string> =>
    fingerprint(
      JSON.stringify([
        version,
        ...(isShipped ? [plan, duties] : [seeds.plan, [...seeds.duties]]),
        files,
        ...(additions.length > 0 ? [additions] : []),
      ]),
    );
  const rules = await rulesWith(lexiconFiles);

  async function readLexicon(): Promise<Result<Reading, Sentence>> {
    const { files, parsed, fault } = await lexiconInUse(lexiconFiles, version, shelf);
    if (!parsed.ok) return parsed;
    const bare = { lexicon: parsed.value, classes: classesOf(files) };
    const { lexicon, refused } = withAdditions(bare.lexicon, additions, bare.classes);
    const recogniser = compileRecogniser(seeds.plan, seeds.duties, lexicon);
    if (fault) remarks.push(fault);
    for (const { addition } of refused) remarks.push(say('addition_left_out', addition.name));
    // With a remark to make, the lexicon is read at every start.
    if (remarks.length === 0) await shelf.keepProofs(recogniser.proofs, rules);
    return success({
      recogniser,
      rules: fault ? await rulesWith(files) : rules,
      bare,
      gatesFor: (profile) => gatesOf(seeds.plan, profile),
    });
  }

  let made: Promise<Result<Reading, Sentence>> | null = null;
  const reading = () => (made ??= readLexicon());
  const known = await shelf.recallProofs(rules);
  if (known) return success({ seeds, home, proofs: known, reading, remarks });
  const read = await reading();
  if (!read.ok) return read;
  return success({ seeds, home, proofs: read.value.recogniser.proofs, reading, remarks });
}
