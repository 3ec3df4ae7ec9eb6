import type { LedgerActions } from '../../components/workbench/ledger/contract';
import { LedgerRoom } from '../../components/workbench/ledger/ledgerRoom';
import type { RoomTerms } from '../../components/workbench/room';
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
import type { LedgerEvidence } from '../../lib/ledger/evidence';
import { readAddress } from '../../lib/page/address';
import { pageKey } from '../../lib/page/key';
import { shippedPortals } from '../background/shipped';

const portals = shippedPortals();
/** Portals that people added speak as the shipped one does, on a host of their own. */
void askUntilAnswered(() => sendMessage('listPortals', {})).then((answer) => {
  const [generic] = portals;
  if (!answer.ok || !generic) return;
  for (const { id, name, place, host, shipped } of answer.value)
    if (!shipped) portals.push({ ...generic, id, name, place, superiors: [], hosts: [host] });
});

const actions: LedgerActions = {
  keptOrder,
  keepOrder,
  keptTemplates,
  keepTemplates,
  evidence: (of, read, signal) => gatherEvidence(of, withAddress, read, signal),
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
  keyOf(url) {
    const portal = portalOf(url, portals);
    return portal && pageKey(url, portal);
  },
  newId: () => crypto.randomUUID(),
  decide: (request) => askUntilAnswered(() => sendMessage('decide', { request })),
  save: (fileName, content) => saveBlob(fileName, new Blob([content as BlobPart])),
};

export function ledgerRoom({ overview, place }: RoomTerms) {
  return <LedgerRoom overview={overview} place={place} actions={actions} />;
}

/** Column and day of the upload, as the address tells them. */
function withAddress(row: LedgerEvidence): LedgerEvidence {
  const portal = portalOf(row.page, portals);
  if (!portal) return row;
  const { date } = readAddress(row.url, portal);
  return { ...row, columnPath: columnPathOf(row.page, portals), uploaded: date?.date ?? null };
}
