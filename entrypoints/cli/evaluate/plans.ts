import path from 'node:path';
import { scorePlan, tiePlan, type PlanScore, type TiedTask } from '../../../lib/recognition/planEvaluation';
import { parsePlanExpectation } from '../../../lib/recognition/planExpectationSchema';
import { say } from '../../../lib/words/sentence';
import { filesEnding, readJson, readSeeds, type Seeds } from './inputs';
import { must, refuse } from './refuse';

const ending = '.expect.json';

interface EvaluatedPlan {
  plan: string;
  title: string;
  /** The plan is the shipped one itself: nothing is reworded, so it proves little. */
  shipped: boolean;
  tied: TiedTask[];
}

/** How the tasks of other plans are tied to the subjects of the lexicon, by their wording alone. */
export function evaluatePlans(directory: string, { json }: { json: boolean }): void {
  const plans = tiePlansIn(directory);
  const total = scorePlan(plans.flatMap(({ tied }) => tied));
  const others = scorePlan(plans.flatMap(({ shipped, tied }) => (shipped ? [] : tied)));
  if (json) {
    for (const { plan, title, shipped, tied } of plans)
      console.log(
        JSON.stringify({ plan, title, shipped, ...scorePlan(tied), wrong: wrongOf(tied).map(rowOf) }),
      );
    console.log(JSON.stringify({ summary: { plans: plans.length, ...total, others } }));
    return;
  }
  for (const { plan, title, shipped, tied } of plans) {
    printScore(`${plan}　${title}${shipped ? '（内置要点本身）' : ''}`, scorePlan(tied));
    for (const each of wrongOf(tied)) printWrong(each);
  }
  printScore(`\n合计　${plans.length} 份要点`, total);
  if (plans.some(({ shipped }) => shipped)) printScore('不含内置要点本身', others);
}

function tiePlansIn(directory: string): EvaluatedPlan[] {
  const names = filesEnding(directory, ending);
  if (names.length === 0) refuse(say('evaluate_plans_empty_folder', directory));
  const seeds = readSeeds();
  const plans = names.flatMap((name) => tiePlanFile(directory, name, seeds) ?? []);
  return plans.length > 0 ? plans : refuse(say('evaluate_plans_no_tasks', directory));
}

/** Null for the expectation of a broken plan file, which has no tasks. */
function tiePlanFile(directory: string, name: string, { plan, lexicon }: Seeds): EvaluatedPlan | null {
  const file = path.join(directory, `${name}${ending}`);
  const known = new Set(plan.tasks.map(({ n }) => n));
  const labelled = must(parsePlanExpectation(readJson(file), file, known));
  if (labelled === null) return null;
  const { title, tasks } = labelled;
  const texts = new Set(plan.tasks.map(({ text }) => text.replace(/\s/g, '')));
  const shipped = tasks.length > 0 && tasks.every(({ text }) => texts.has(text.replace(/\s/g, '')));
  return { plan: name, title, shipped, tied: tiePlan(tasks, plan.tasks, lexicon) };
}

function wrongOf(tied: readonly TiedTask[]): TiedTask[] {
  return tied.filter(({ right }) => !right);
}

function rowOf({ task, subjects, seedTasks }: TiedTask): object {
  return { n: task.n, text: task.text, like: task.alike, subjects, seedTasks };
}

function printScore(name: string, score: PlanScore): void {
  const percent = (value: number): string => `${(value * 100).toFixed(1)}%`;
  console.log(name);
  console.log(`  有对应的任务 ${score.tasks} 项，正确 ${score.right} 项（${percent(score.share)}）`);
  console.log(`  其中另外对应到别的主题 ${score.strays} 项`);
  console.log(`  内置要点中没有的任务 ${score.newTasks} 项，未误对应 ${score.newRight} 项`);
  console.log(`  全部任务正确 ${percent(score.shareOfAll)}`);
}

function printWrong({ task, subjects, seedTasks }: TiedTask): void {
  const expected = task.alike.length > 0 ? `任务 ${task.alike.join('、')}` : '无';
  const got = seedTasks.length > 0 ? `任务 ${seedTasks.join('、')}（${subjects.join('、')}）` : '无';
  console.log(`  ✗ ${task.n}　应对应${expected}，实际${got}：${task.text.replace(/\s+/g, ' ').slice(0, 40)}`);
}
