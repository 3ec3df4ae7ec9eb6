import { browser } from 'wxt/browser';

const right = { permissions: ['downloads' as const] };

/** Whether somebody switched on the weekly backup: the browser's permission is the switch. */
export async function isAutomatic(): Promise<boolean> {
  try {
    return await browser.permissions.contains(right);
  } catch {
    return false;
  }
}

/** Asks the browser, which asks the user; only within a click. */
export async function switchOn(): Promise<boolean> {
  try {
    return await browser.permissions.request(right);
  } catch {
    return false;
  }
}

/** Gives the permission back. */
export async function switchOff(): Promise<void> {
  await browser.permissions.remove(right);
}

/** Long enough for the browser to have copied the file. */
const copyingMs = 60_000;

/** Puts a file into the downloads folder without a question; needs the permission. */
export async function download(name: string, blob: Blob): Promise<void> {
  const url = URL.createObjectURL(blob);
  setTimeout(() => URL.revokeObjectURL(url), copyingMs);
  await browser.downloads.download({ url, filename: name, saveAs: false, conflictAction: 'uniquify' });
}
