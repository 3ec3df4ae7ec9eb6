import { browser } from 'wxt/browser';
import { speakSentence, type Speak } from '../words/sentence';
import type { Badge } from '../app/badge';

const colours: Record<Badge['tone'], string> = { found: '#1d4f91', quiet: '#5b6470', failure: '#b3261e' };

/** Puts the number of findings, the dot or the mark of failure on the tab's button, and the words in its title. */
export async function showBadge(tabId: number, badge: Badge, speak: Speak): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId, text: badge.text });
    await browser.action.setBadgeBackgroundColor({ tabId, color: colours[badge.tone] });
    await browser.action.setTitle({ tabId, title: speakSentence(speak, badge.title) });
  } catch {
    // The tab was closed in the meantime: there is no button left to mark.
  }
}

/** Takes the mark away, where nothing is read any more. */
export async function clearBadge(tabId: number): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId, text: '' });
    await browser.action.setTitle({ tabId, title: '' });
  } catch {
    // The tab was closed in the meantime.
  }
}

/** Opens the popup as the button does; where the browser does not let us, nothing happens. */
export async function openPopup(windowId: number): Promise<void> {
  try {
    await browser.action.openPopup({ windowId });
  } catch (error) {
    console.warn('popup', error);
  }
}
