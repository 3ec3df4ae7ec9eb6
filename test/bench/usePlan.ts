import type { Page } from '@playwright/test';
import type { PlanImport } from '../../lib/plan/stored';
import type { ShippedPlan } from '../../lib/plan/plan';
import { tell } from '../browser/tell';

type Answer = { ok: boolean; value?: { id: string } };

/** Imports a synthetic plan like any other, takes it into use, and gives its id. */
export async function usePlan(
  page: Page,
  { id: _id, revision: _revision, ...plan }: ShippedPlan,
  more: Partial<Pick<PlanImport, 'duties' | 'newUnits' | 'groups'>> = {},
): Promise<string> {
  const wanted: PlanImport = {
    plan,
    duties: [],
    newUnits: [],
    aliases: [],
    groups: [],
    fileName: 'synthetic.docx',
    sha256: null,
    ...more,
  };
  const { id } = await asked(page, 'importPlan', { import: wanted, asId: null });
  await asked(page, 'choosePlan', { id });
  return id;
}

async function asked(page: Page, type: string, data: object): Promise<{ id: string }> {
  const answer = await tell<Answer>(page, type, data);
  if (!answer.ok) throw new Error(`${type}: ${JSON.stringify(answer)}`);
  return answer.value ?? { id: '' };
}
