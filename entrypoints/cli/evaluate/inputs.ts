import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { parsePortal } from '../../../lib/page/profileSchema';
import type { PortalProfile } from '../../../lib/page/portal';
import type { DutyTable } from '../../../lib/plan/duty';
import { parseDuties } from '../../../lib/plan/parseDuties';
import { parsePlan } from '../../../lib/plan/parsePlan';
import type { ShippedPlan } from '../../../lib/plan/plan';
import type { Lexicon } from '../../../lib/recognition/lexicon';
import { parseLexicon } from '../../../lib/recognition/lexiconSchema';
import { say } from '../../../lib/words/sentence';
import { must, refuse } from './refuse';

const seeds = path.resolve(import.meta.dirname, '../../../seeds');

/** The plan, its duties, the lexicon and the portal that the extension ships with. */
export interface Seeds {
  plan: ShippedPlan;
  duties: DutyTable;
  lexicon: Lexicon;
  portal: PortalProfile;
}

export function readSeeds(): Seeds {
  const seed = (file: string): unknown => readJson(path.join(seeds, file));
  const plan = must(parsePlan(seed('plans/xunyang-2023.plan.json'), 'xunyang-2023.plan.json'));
  return {
    plan,
    duties: must(parseDuties(seed('plans/xunyang-2023.duties.json'), 'xunyang-2023.duties.json', plan)),
    lexicon: must(
      parseLexicon({
        topics: seed('lexicon/topics.json'),
        forms: seed('lexicon/forms.json'),
        exclusions: seed('lexicon/exclusions.json'),
        groups: seed('lexicon/groups.json'),
      }),
    ),
    portal: must(parsePortal(seed('portals/xunyang.json'), 'xunyang.json')),
  };
}

export function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    return refuse(
      say('evaluate_unreadable_json', file, error instanceof Error ? error.message : String(error)),
    );
  }
}

/** Names of the files of a folder that end so, without the ending, in order. */
export function filesEnding(directory: string, ending: string): string[] {
  if (!statSync(directory, { throwIfNoEntry: false })?.isDirectory())
    refuse(say('evaluate_no_folder', directory));
  return readdirSync(directory)
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length))
    .sort();
}
