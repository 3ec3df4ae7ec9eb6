import type { PageFacts } from '../page/facts';
import type { Task } from '../plan/plan';
import { say, type Sentence } from '../words/sentence';
import type { Period } from './lexicon';

/** What a finding must pass besides its subject to count for this plan. */
export interface Gates {
  /** Year of the plan. */
  year: number;
  /** The district whose own material counts (浔阳区); null where any publisher does. */
  place: string | null;
  /** Names of the places and bodies above the district: what comes from them is a repost. */
  superiors: readonly string[];
}

/** Sources that are never the district itself. */
const nationalSources = [
  '新华社',
  '新华网',
  '人民日报',
  '人民网',
  '光明日报',
  '经济日报',
  '央视',
  '中国新闻网',
  '中国政府网',
  '国务院',
  '国家',
  '中共中央',
  '财政部',
  '教育部',
];

/** 【转载】… or 转载：… before the title proper, not the two characters inside a word. */
const repostMark = /^(?:[【[（(〔]\s*转载\s*[】\]）)〕]|转载\s*(?:[:：|｜丨—《“]|自|$))/;

/**
 * Why a finding does not count (不计), or null. The grade is not touched: it speaks of the subject. Year exceptions:
 * standing lists, historical land records and valid documents always count; forms with a three-year window look back
 * two years before the plan.
 */
export function gateOf(
  facts: PageFacts,
  gates: Gates,
  period: Period,
  task: Task | undefined,
): Sentence | null {
  if (repostMark.test(facts.title)) return say('gate_marked_reposted');
  const superior = repostedFrom(facts, gates);
  if (superior !== null) return say('gate_reposted', superior);
  if (task && gates.place !== null && isForeignUnit(facts.unitName, task, gates.place))
    return say('gate_unit', facts.unitName ?? '');
  if (!facts.published || facts.published.source === 'url') return say('gate_undated');
  const year = Number(facts.published.date.slice(0, 4));
  if (period === 'standing') return null;
  const first = period === 'threeYears' ? gates.year - 2 : gates.year;
  if (year < first) return say('gate_too_early', String(year));
  if (year > gates.year) return say('gate_too_late', String(year));
  return null;
}

function repostedFrom(facts: PageFacts, gates: Gates): string | null {
  const { title } = facts;
  const source = facts.source ?? '';
  const isOwn = (text: string): boolean => gates.place !== null && text.includes(gates.place);
  for (const name of nationalSources) if (source.startsWith(name) && !isOwn(source)) return source;
  for (const name of gates.superiors) {
    const opening = title.replace(/^[【[（(《〔]?(转发|转载)?[】\]）)]?(关于)?[《]?/, '');
    if ((opening.startsWith(name) || title.startsWith(`转发${name}`)) && !isOwn(opening)) return name;
    if (source.startsWith(name) && !isOwn(source)) return source;
  }
  return null;
}

/** A unit of the district that the task does not name; tasks with collective units (各街道) leave it open. */
function isForeignUnit(unitName: string | null, task: Task, place: string): boolean {
  if (!unitName || task.groups.length > 0) return false;
  const named = [...task.lead, ...task.responsible];
  if (named.length === 0 || !/(局|委|办|办公室|中心|街道|街道办事处)$/.test(unitName)) return false;
  if (!unitName.startsWith(place) && !unitName.startsWith('区')) return false;
  const short = (name: string): string =>
    name
      .replace(place, '')
      .replace(/^区/, '')
      .replace(/(办公室|办|局|委员会|委)$/, '');
  const unit = short(unitName);
  return unit.length > 1 && !named.some((name) => overlaps(short(name), unit));
}

/** Short forms keep the order of characters: 发改 for 发展和改革. */
function overlaps(shorter: string, longer: string): boolean {
  const [inner, outer] = shorter.length <= longer.length ? [shorter, longer] : [longer, shorter];
  let from = 0;
  for (const character of inner) {
    from = outer.indexOf(character, from) + 1;
    if (from === 0) return false;
  }
  return true;
}
