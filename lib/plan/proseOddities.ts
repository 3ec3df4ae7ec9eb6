import { say, type Sentence } from '../words/sentence';
import { ranges } from './oddities';
import type { Task } from './plan';
import type { ProsePlan } from './proseItems';

/** What the reader decided about a text; `dates` are the due dates in each paragraph that became no task. */
export function proseOddities(
  prose: ProsePlan,
  tasks: readonly Task[],
  dates: readonly string[][],
): Sentence[] {
  const signs = [...new Set(prose.items.map(({ sign }) => sign).filter((sign) => sign !== ''))];
  const undated = tasks.filter(({ deadline }) => deadline === '').length;
  return [
    ...(prose.withoutUnits ? [say('plan_prose_without_units')] : []),
    ...sharedParagraphs(prose),
    ...(signs.length > 1 ? [say('plan_prose_mixed_brackets', signs.join('、'))] : []),
    ...prose.glued.map(({ line, number, text }) => say('plan_prose_number_glued', line, number, text)),
    ...(prose.runIn.length > 0
      ? [say('plan_prose_run_in', String(prose.runIn.length), prose.runIn.join('、').slice(0, 300))]
      : []),
    ...prose.leftOut.map((words, index) => {
      const due = dates[index] ?? [];
      return due.length > 0
        ? say('plan_prose_left_out_date', short(words), due.join('、'))
        : say('plan_prose_left_out', short(words));
    }),
    ...prose.rests.map(({ item, words }) => say('plan_prose_rest', String(item), short(words))),
    ...(undated > tasks.length / 2
      ? [say('plan_prose_no_deadlines', String(tasks.length), String(undated))]
      : []),
  ];
}

function sharedParagraphs({ items }: ProsePlan): Sentence[] {
  const groups = new Map<number, number[]>();
  items.forEach(({ paragraph }, index) => {
    const group = groups.get(paragraph);
    if (group) group.push(index + 1);
    else groups.set(paragraph, [index + 1]);
  });
  return [...groups.values()]
    .filter((group) => group.length > 1)
    .map((group) => say('plan_prose_several', ranges(group)));
}

function short(words: string): string {
  return words.length > 30 ? `${words.slice(0, 30)}…` : words;
}
