import { ImportRoom } from '../../components/workbench/import/importRoom';
import type { Room } from '../../components/workbench/room';
import { openImportDesk } from '../../lib/browser/importDesk';
import { importDrafts } from '../../lib/browser/importDrafts';
import { fieldKeeper } from '../../lib/browser/keptFields';
import { knownRosters } from '../../lib/browser/knownRosters';
import { sendMessage } from '../../lib/browser/messenger';
import { planReader } from '../../lib/browser/planReader';
import type { Roster } from '../../lib/plan/roster';

let roster: Roster = { place: '', units: [], groups: [] };

const desk = openImportDesk({
  reader: planReader(() => new Worker(new URL('./planWorker.ts', import.meta.url), { type: 'module' })),
  drafts: importDrafts(),
  fields: fieldKeeper(),
  store: (plan, asId) => sendMessage('importPlan', { import: plan, asId }),
  known: () => knownRosters(roster),
  now: () => Date.now(),
});

/** 要点导入. */
export const importRoom: Room['draw'] = ({ overview }) => {
  ({ roster } = overview);
  return <ImportRoom desk={desk} />;
};
