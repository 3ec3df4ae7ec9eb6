import { overviewOf, type Overview } from '../../lib/app/overview';
import type { Plan } from '../../lib/plan/plan';
import { editor, memoryLog, memoryNotebook, shippedSeeds } from '../app/world';

/** The overview of a workbench without decisions; of the shipped plan, or with other tasks in its place. */
export async function overviewWith(tasks?: Plan['tasks']): Promise<Overview> {
  const seeds = shippedSeeds();
  const made = await overviewOf({
    seeds: tasks ? { ...seeds, plan: { ...seeds.plan, tasks } } : seeds,
    proofs: new Map(),
    log: memoryLog(),
    notebook: memoryNotebook(editor),
    health: { state: 'sound', restoredEvents: 0 },
    today: '2023-11-23',
    plans: [],
    home: seeds.roster.place,
  });
  if (!made.ok) throw new Error(made.error.key);
  return made.value;
}
