import { say, type Sentence } from '../words/sentence';
import type { Columns } from './columns';
import { addTo, ranges } from './oddities';
import type { Task } from './plan';
import { isGroup } from './units';

/** What is doubtful about the units of a plan: blanks, dashes, open lists, two spellings of one name. */
export function unitOddities(tasks: readonly Task[], columns: Columns): Sentence[] {
  const blank = columns.has('responsible')
    ? tasks
        .filter(({ responsible, lead }) => responsible.length === 0 && lead.length > 0)
        .map(({ seq }) => seq)
    : [];
  return [
    ...(blank.length > 0 ? [say('plan_responsible_blank', ranges(blank), String(blank.length))] : []),
    ...tasks.flatMap(dashes),
    ...tasks.flatMap(openLists),
    ...keptBrackets(tasks),
    ...twoSpellings(tasks),
  ];
}

function dashes({ seq, leadRaw, responsibleRaw }: Task): Sentence[] {
  return [leadRaw, responsibleRaw]
    .filter((raw) => /^[-－—–―/／]+$/.test(raw))
    .map((raw) => say('plan_unit_dash', String(seq), raw));
}

/** 区工信局、区商务局等区直有关部门: the words name some of the units and a group. */
function openLists({ seq, lead, responsible, leadRaw, responsibleRaw }: Task): Sentence[] {
  return [leadRaw, responsibleRaw].flatMap((raw) => {
    const group = [...lead, ...responsible].find((name) => raw.includes(`等${name}`));
    return group === undefined ? [] : [say('plan_open_list', String(seq), raw.slice(0, 60), group)];
  });
}

function keptBrackets(tasks: readonly Task[]): Sentence[] {
  const names = new Set(tasks.flatMap(({ lead, responsible }) => [...lead, ...responsible]));
  return [...names]
    .filter((name) => /[（(][^）)]*[、，,；;][^）)]*[）)]/.test(name))
    .map((name) => say('plan_bracket_kept', name));
}

/** 区发改委 beside 区发展改革委: all signs of the shorter name stand in the longer one, in their order. */
function twoSpellings(tasks: readonly Task[]): Sentence[] {
  const seqs = new Map<string, number[]>();
  for (const { seq, lead, responsible } of tasks)
    for (const name of new Set([...lead, ...responsible])) if (!isGroup(name)) addTo(seqs, name, seq);
  const names = [...seqs.keys()].filter((name) => name.length >= 3 && name.length <= 20).slice(0, mostNames);
  return names.flatMap((long) =>
    names
      .filter((short) => short.length < long.length && abbreviates(short, long))
      .map((short) => {
        const [rare, usual] =
          (seqs.get(short) ?? []).length <= (seqs.get(long) ?? []).length ? [short, long] : [long, short];
        return say('plan_two_spellings', rare, ranges(seqs.get(rare) ?? []), usual);
      }),
  );
}

/** Every name is compared with every other; a district has some 80 units. */
const mostNames = 300;

function abbreviates(short: string, long: string): boolean {
  const bare = (name: string): string => name.replace(/[（(].*$/, '').replace(/办公室$/, '办');
  const [few, many] = [bare(short), bare(long)];
  if (few.length < 3 || few[0] !== many[0] || few.at(-1) !== many.at(-1)) return false;
  if (few === many) return true;
  // The first sign behind the rank is what tells the subjects apart: 区教育局, 区体育局.
  if (few[1] !== many[1]) return false;
  let at = 0;
  for (const sign of many) if (sign === few[at]) at += 1;
  return at === few.length;
}
