import type { LedgerActions } from '../../components/workbench/ledger/contract';
import { LedgerRoom } from '../../components/workbench/ledger/ledgerRoom';
import type { RoomTerms } from '../../components/workbench/room';
import { withAdded } from '../../lib/app/addedPortal';
import { columnPathOf } from '../../lib/app/columnPath';
import { portalOf } from '../../lib/app/portalOf';
import {
  gatherEvidence,
  keepOrder,
  keepTemplates,
  keptOrder,
  keptTemplates,
  writeInWorker,
} from '../../lib/browser/ledger';
import { sendMessage } from '../../lib/browser/messenger';
import { askUntilAnswered } from '../../lib/browser/patience';
import { saveBlob } from '../../lib/browser/saveFile';
import { success, type Result } from '../../lib/kernel/result';
import type { LedgerEvidence } from '../../lib/ledger/evidence';
import { readAddress } from '../../lib/page/address';
import { pageKey } from '../../lib/page/key';
import type { PortalProfile } from '../../lib/page/portal';
import type { Sentence } from '../../lib/words/sentence';
import { shippedPortals } from '../background/shipped';

/** All portals in use. What people added is asked for each time, for the settings next door change it. */
async function portalsInUse(): Promise<Result<PortalProfile[], Sentence>> {
  const lines = await askUntilAnswered(() => sendMessage('listPortals', {}));
  return lines.ok ? success(withAdded(shippedPortals(), lines.value)) : lines;
}

const actions: LedgerActions = {
  keptOrder,
  keepOrder,
  keptTemplates,
  keepTemplates,
  async evidence(of, read, signal) {
    const portals = await portalsInUse();
    return portals.ok ? gatherEvidence(of, withAddress(portals.value), read, signal) : portals;
  },
  write: (task, signal) =>
    writeInWorker(
      new Worker(new URL('./ledgerWorker.ts', import.meta.url), { type: 'module' }),
      task,
      signal,
    ),
  async readTable(file, known) {
    const { readOfficeFile } = await import('../../lib/office/officeFile');
    const { readTable } = await import('../../lib/ledger/readTable');
    const read = await readOfficeFile(new Uint8Array(await file.arrayBuffer()), file.name);
    return read.ok ? readTable(read.value, file.name, known) : read;
  },
  async pageKeys() {
    const portals = await portalsInUse();
    if (!portals.ok) return portals;
    return success((url) => {
      const portal = portalOf(url, portals.value);
      return portal && pageKey(url, portal);
    });
  },
  newId: () => crypto.randomUUID(),
  decide: (request) => askUntilAnswered(() => sendMessage('decide', { request })),
  save: (fileName, content) => saveBlob(fileName, new Blob([content as BlobPart])),
};

export function ledgerRoom({ overview, place }: RoomTerms) {
  return <LedgerRoom key={overview.plan.id} overview={overview} place={place} actions={actions} />;
}

/** Column and day of the upload, as the address tells them. */
function withAddress(portals: readonly PortalProfile[]): (row: LedgerEvidence) => LedgerEvidence {
  return (row) => {
    const portal = portalOf(row.page, portals);
    if (!portal) return row;
    const { date } = readAddress(row.url, portal);
    return { ...row, columnPath: columnPathOf(row.page, portals), uploaded: date?.date ?? null };
  };
}
