import type { TextShelf } from '../../lib/app/ports';
import { recallPage } from '../../lib/browser/tabMemory';
import { success, type Result } from '../../lib/kernel/result';
import { wordsOfPage } from '../../lib/page/fingerprint';
import type { Sentence } from '../../lib/words/sentence';

/** Keeps the words that a decision rests on, if the tab still shows them. Losing them costs the comparison only. */
export async function keepWords(page: string, fingerprint: string, shelf: TextShelf): Promise<void> {
  const record = await recallPage(page);
  const same = record?.page.state === 'described' && record.page.text === fingerprint;
  if (!same || !record.facts) return;
  const kept = await shelf.keepText(fingerprint, wordsOfPage(record.facts));
  if (!kept.ok) console.warn(kept.error.key, ...kept.error.args);
}

/** The words of a page then and now, as far as they are known. */
export async function compareText(
  page: string,
  textBefore: string,
  shelf: TextShelf,
): Promise<Result<{ before: string | null; now: string | null }, Sentence>> {
  const then = await shelf.recallText(textBefore);
  if (!then.ok) return then;
  const facts = (await recallPage(page))?.facts;
  return success({ before: then.value, now: facts ? wordsOfPage(facts) : null });
}
