import { portalOf } from '../../lib/app/portalOf';
import { obligationsUnder } from '../../lib/coverage/obligation';
import { failure, success, type Result } from '../../lib/kernel/result';
import { ledgerHeading } from '../../lib/ledger/compare';
import { importField, importRows, type ImportRow } from '../../lib/ledger/importRows';
import { knownColumns, tableIn, tableText } from '../../lib/ledger/listDraft';
import { readTable, type ReadTable } from '../../lib/ledger/readTable';
import {
  portionRows,
  subjectKey,
  type ListTerms,
  type TableNews,
  type TableOrder,
  type TableSource,
} from '../../lib/ledger/tableReading';
import { readOfficeFile } from '../../lib/office/officeFile';
import { pageKey } from '../../lib/page/key';
import type { PortalProfile } from '../../lib/page/portal';
import { say, type Sentence } from '../../lib/words/sentence';

type Order = TableOrder<PortalProfile>;

/** Reads one table away from the page, so that it never stands still. A failure throws, and reaches it as the worker's error. */
addEventListener('message', ({ data }: MessageEvent<Order>) => {
  answer(data).catch((error: unknown) => {
    // A rejected promise would not reach the page; an error thrown outside of one does.
    setTimeout(() => {
      throw error;
    });
  });
});

async function answer({ source, wanted }: Order): Promise<void> {
  const read = await tableOf(source, wanted.as === 'list' ? importField : ledgerHeading(wanted));
  if (!read.ok) return tell({ kind: 'failed', why: read.error });
  if (wanted.as === 'ledger') return tell({ kind: 'ledger', table: read.value });
  const table = knownColumns(read.value);
  const rows = understand(table, wanted.terms);
  for (let at = 0; at < rows.length; at += portionRows)
    tell({ kind: 'portion', understood: rows.slice(at, at + portionRows) });
  tell({ kind: 'list', table: tableText(table) });
}

async function tableOf(
  source: TableSource,
  known: (heading: string) => string | null,
): Promise<Result<ReadTable, Sentence>> {
  const { fileName } = source;
  if ('table' in source) {
    const table = tableIn(source.table);
    return table ? success(table) : failure(say('ledger_file_no_table', fileName));
  }
  const file = await readOfficeFile(new Uint8Array(source.bytes), fileName);
  return file.ok ? readTable(file.value, fileName, known) : file;
}

function understand(
  table: ReadTable,
  { portals, standing, ...terms }: ListTerms<PortalProfile>,
): ImportRow[] {
  const known = new Map(standing);
  return importRows(table, {
    ...terms,
    obligations: obligationsUnder(terms.roster),
    keyOf(url) {
      const portal = portalOf(url, portals);
      return portal && pageKey(url, portal);
    },
    standing: (...subject) => known.get(subjectKey(...subject)) ?? null,
  });
}

function tell(news: TableNews): void {
  postMessage(news);
}
