import type { LedgerActions } from '../../components/workbench/ledger/contract';
import { LedgerRoom } from '../../components/workbench/ledger/ledgerRoom';
import type { RoomTerms } from '../../components/workbench/room';
import { withAdded } from '../../lib/app/addedPortal';
import { columnPathOf } from '../../lib/app/columnPath';
import { portalOf } from '../../lib/app/portalOf';
import {
  keepList,
  keepOrder,
  keepTemplates,
  keepTicks,
  keptList,
  keptOrder,
  keptTemplates,
} from '../../lib/browser/ledger';
import { gatherEvidence, standingSubjects } from '../../lib/browser/ledgerEvidence';
import { ledgerWriter } from '../../lib/browser/ledgerWriter';
import { sendMessage } from '../../lib/browser/messenger';
import { askUntilAnswered } from '../../lib/browser/patience';
import { saveBlob } from '../../lib/browser/saveFile';
import { readLedger, readList } from '../../lib/browser/tableReader';
import { success, type Result } from '../../lib/kernel/result';
import type { LedgerEvidence } from '../../lib/ledger/evidence';
import { readAddress } from '../../lib/page/address';
import type { PortalProfile } from '../../lib/page/portal';
import type { Sentence } from '../../lib/words/sentence';
import { shippedPortals } from '../background/shipped';

/** All portals in use. What people added is asked for each time, for the settings next door change it. */
async function portalsInUse(): Promise<Result<PortalProfile[], Sentence>> {
  const lines = await askUntilAnswered(() => sendMessage('listPortals', {}));
  return lines.ok ? success(withAdded(shippedPortals(), lines.value)) : lines;
}

const openReader = () => new Worker(new URL('./tableWorker.ts', import.meta.url), { type: 'module' });

const sourceOf = async (file: File) => ({ fileName: file.name, bytes: await file.arrayBuffer() });

const actions: LedgerActions = {
  keptOrder,
  keepOrder,
  keptTemplates,
  keepTemplates,
  async evidence(of, read, signal) {
    const portals = await portalsInUse();
    return portals.ok ? gatherEvidence(of, withAddress(portals.value), read, signal) : portals;
  },
  openWriter: (format, signal) =>
    ledgerWriter(
      new Worker(new URL('./ledgerWorker.ts', import.meta.url), { type: 'module' }),
      format,
      signal,
    ),
  readLedger: async (file, columns, signal) =>
    readLedger(openReader(), await sourceOf(file), columns, signal),
  async readList(source, { plan, ...data }, signal) {
    const portals = await portalsInUse();
    if (!portals.ok) return portals;
    const standing = await standingSubjects(plan, signal);
    if (!standing.ok) return standing;
    const terms = { ...data, portals: portals.value, standing: standing.value };
    return readList(openReader(), source instanceof File ? await sourceOf(source) : source, terms, signal);
  },
  keptList,
  keepList,
  keepTicks,
  newId: () => crypto.randomUUID(),
  decide: (request) => askUntilAnswered(() => sendMessage('decide', { request })),
  save: (fileName, content) => saveBlob(fileName, new Blob([content as BlobPart])),
};

export function ledgerRoom({ overview, place }: RoomTerms) {
  return <LedgerRoom key={overview.plan.id} overview={overview} place={place} actions={actions} />;
}

/** Column and day of the upload, as the address tells them; each address is read once. */
function withAddress(portals: readonly PortalProfile[]): (row: LedgerEvidence) => LedgerEvidence {
  const columns = new Map<string, string>();
  const days = new Map<string, string | null>();
  return (row) => {
    const portal = portalOf(row.page, portals);
    if (!portal) return row;
    const columnPath = columns.get(row.page) ?? columnPathOf(row.page, portals);
    const known = days.get(row.url);
    const uploaded = known === undefined ? (readAddress(row.url, portal).date?.date ?? null) : known;
    columns.set(row.page, columnPath);
    days.set(row.url, uploaded);
    return { ...row, columnPath, uploaded };
  };
}
