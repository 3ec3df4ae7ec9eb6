import { browser } from 'wxt/browser';
import { failure, success, type Result } from '../kernel/result';
import { say, type Sentence } from '../words/sentence';
import type { ContentSender } from './sender';

/**
 * Runs the panel's script in the document that asks for it, beside the content script. It is injected and not loaded by
 * the page, so that it needs not be open to the web, where any page could look for it and see that we are here.
 */
export async function bringPanel({ tabId, documentId }: ContentSender): Promise<Result<null, Sentence>> {
  const target = documentId === undefined ? { tabId, frameIds: [0] } : { tabId, documentIds: [documentId] };
  try {
    await browser.scripting.executeScript({ target, files: ['/panel.js'] });
    return success(null);
  } catch {
    // The page went on in the meantime; nobody waits for the panel any more.
    return failure(say('page_moved_on'));
  }
}
