import { browser } from 'wxt/browser';

const key = 'overlay/open';

/** Whether the panel was open when someone last left it on this computer; closed where nobody has said. */
export async function wasOpen(): Promise<boolean> {
  try {
    return (await browser.storage.local.get(key))[key] === true;
  } catch {
    return false;
  }
}

export function rememberOpen(open: boolean): void {
  try {
    browser.storage.local.set({ [key]: open }).catch(() => undefined);
  } catch {
    // An overlay that forgets its place is a nuisance; a page with an uncaught error is worse.
  }
}
