import { sendMessage } from './messenger';

/** Tells every open page of the extension that something changed. Nobody listening is no failure. */
export function announce(news: 'coverageChanged' | 'pageDescribed'): void {
  sendMessage(news, {}).catch(() => {
    // No popup is open.
  });
}
