import type { Page } from '@playwright/test';
import type { Overview } from '../../../lib/app/overview';
import { bigOverview } from '../../workbench/bigOverview';
import { usePlan } from '../usePlan';

export const units = 60;
export const tasks = 300;

/** Imports the synthetic plan of 300 tasks and 60 units, and takes it into use. */
export async function useSyntheticPlan(page: Page): Promise<{ plan: string; overview: Overview }> {
  const overview = bigOverview(units, tasks, 0);
  const { plan, roster, duties } = overview;
  const id = await usePlan(page, plan, { duties, newUnits: roster.units, groups: roster.groups });
  return { plan: id, overview };
}
