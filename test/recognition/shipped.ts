import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Result } from '../../lib/kernel/result';
import type { PageFacts } from '../../lib/page/facts';
import type { DutyTable } from '../../lib/plan/duty';
import { parseDuties } from '../../lib/plan/parseDuties';
import { parsePlan } from '../../lib/plan/parsePlan';
import type { ShippedPlan } from '../../lib/plan/plan';
import { compileRecogniser, type Recogniser } from '../../lib/recognition/compileRecogniser';
import type { Gates } from '../../lib/recognition/gates';
import type { Lexicon } from '../../lib/recognition/lexicon';
import { parseLexicon, type LexiconFiles } from '../../lib/recognition/lexiconSchema';
import { speakSentence, type Sentence } from '../../lib/words/sentence';
import { speaker } from '../../lib/words/speaker';

const seeds = path.resolve(import.meta.dirname, '../../seeds');
const seed = (file: string): unknown => JSON.parse(readFileSync(path.join(seeds, file), 'utf8'));

export const speak = (sentence: Sentence): string => speakSentence(speaker('zh'), sentence);

export function must<Value>(result: Result<Value, Sentence>): Value {
  if (!result.ok) throw new Error(speak(result.error));
  return result.value;
}

export function lexiconFiles(): LexiconFiles {
  return {
    topics: seed('lexicon/topics.json'),
    forms: seed('lexicon/forms.json'),
    exclusions: seed('lexicon/exclusions.json'),
    groups: seed('lexicon/groups.json'),
  };
}

export interface Shipped {
  plan: ShippedPlan;
  duties: DutyTable;
  lexicon: Lexicon;
  recogniser: Recogniser;
}

export function shipped(): Shipped {
  const plan = must(parsePlan(seed('plans/xunyang-2023.plan.json'), 'xunyang-2023.plan.json'));
  const duties = must(parseDuties(seed('plans/xunyang-2023.duties.json'), 'xunyang-2023.duties.json', plan));
  const lexicon = must(parseLexicon(lexiconFiles()));
  return { plan, duties, lexicon, recogniser: compileRecogniser(plan, duties, lexicon) };
}

export const gates: Gates = { year: 2023, place: '浔阳区', superiors: ['九江市', '江西省'] };

/** A page of the portal; only what matters to a test is given. */
export function page(facts: Partial<PageFacts>): PageFacts {
  const text = facts.text ?? '';
  const column = facts.column ?? facts.breadcrumb?.at(-1) ?? null;
  return {
    key: 'xunyang.gov.cn/x',
    url: 'http://www.xunyang.gov.cn/x',
    kind: 'article',
    title: '',
    breadcrumb: column === null ? [] : ['政务公开', column],
    pathSegments: [],
    infobox: [],
    documentNumber: null,
    dates: [],
    published: { date: '2023-05-10', source: 'line', raw: '2023-05-10' },
    source: null,
    unitCode: null,
    unitName: null,
    attachments: [],
    related: [],
    links: [],
    imageTexts: [],
    hasVideo: false,
    tableHeadings: [],
    ...facts,
    column,
    text,
    textLength: text.length,
  };
}
