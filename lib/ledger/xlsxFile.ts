import { openBook } from './book';
import { sheetPacker } from './packedSheet';
import type { LedgerSheet } from './sheet';
import type { LedgerWords, WrittenLedger } from './written';

/** A workbook of these sheets, one after the other. */
export async function writeXlsx(
  sheets: Iterable<LedgerSheet>,
  words: LedgerWords,
): Promise<WrittenLedger<Uint8Array<ArrayBuffer>>> {
  const [pack, book] = [sheetPacker(), openBook(words)];
  for (const sheet of sheets) await book.add(pack(sheet));
  const { content, receipt } = await book.finish();
  return { content: new Uint8Array(await content.arrayBuffer()), receipt };
}
