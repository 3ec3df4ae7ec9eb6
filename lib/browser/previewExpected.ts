import { browser } from 'wxt/browser';

const key = 'preview/expected';

/**
 * Remembers which host a person is being asked about, while the browser asks: its question may close the popup, and
 * the answer then comes to the background alone.
 */
export async function expectHost(host: string): Promise<void> {
  await browser.storage.session.set({ [key]: host });
}

/** The host that was asked about, once `granted` says yes to it, and then no more; null otherwise. */
export async function takeExpected(granted: (host: string) => Promise<boolean>): Promise<string | null> {
  const host: unknown = (await browser.storage.session.get(key))[key];
  if (typeof host !== 'string' || !(await granted(host))) return null;
  await browser.storage.session.remove(key);
  return host;
}
