import type { LedgerActions } from '../../components/workbench/ledger/contract';
import { LedgerRoom } from '../../components/workbench/ledger/ledgerRoom';
import type { RoomTerms } from '../../components/workbench/room';
import { columnPathOf } from '../../lib/app/columnPath';
import { portalOf } from '../../lib/app/portalOf';
import { gatherEvidence, keepOrder, keptOrder, writeInWorker } from '../../lib/browser/ledger';
import { saveBlob } from '../../lib/browser/saveFile';
import type { LedgerEvidence } from '../../lib/ledger/evidence';
import { readAddress } from '../../lib/page/address';
import { shippedPortals } from '../background/shipped';

const portals = shippedPortals();

const actions: LedgerActions = {
  keptOrder,
  keepOrder,
  evidence: (unit, read, signal) => gatherEvidence(unit, withAddress, read, signal),
  write: (task, signal) =>
    writeInWorker(
      new Worker(new URL('./ledgerWorker.ts', import.meta.url), { type: 'module' }),
      task,
      signal,
    ),
  save: (fileName, content) => saveBlob(fileName, new Blob([content as BlobPart])),
};

export function ledgerRoom({ overview }: RoomTerms) {
  return <LedgerRoom overview={overview} actions={actions} />;
}

/** Column and day of the upload, as the address tells them. */
function withAddress(row: LedgerEvidence): LedgerEvidence {
  const portal = portalOf(row.page, portals);
  if (!portal) return row;
  const { date } = readAddress(row.url, portal);
  return { ...row, columnPath: columnPathOf(row.page, portals), uploaded: date?.date ?? null };
}
