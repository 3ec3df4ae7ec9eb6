import { browser } from 'wxt/browser';
import { evidenceLimits, type Picture } from '../app/keptEvidence';

/** Wide enough to read the words of a page made for a screen. */
const widest = 1_600;
/** Tried one after the other until the picture is small enough. */
const attempts = [
  { quality: 0.75, scale: 1 },
  { quality: 0.5, scale: 1 },
  { quality: 0.4, scale: 0.7 },
  { quality: 0.3, scale: 0.5 },
];

/**
 * A picture of what the tab in front shows, compressed. Null where the browser does not allow one: it does so only after
 * a click that opened the popup over this very tab, and another tab is no evidence.
 */
export async function captureTab(tabId: number): Promise<Picture | null> {
  try {
    const [front] = await browser.tabs.query({ active: true, currentWindow: true });
    if (front?.id !== tabId) return null;
    const address = await browser.tabs.captureVisibleTab({ format: 'jpeg', quality: 92 });
    return await compressed(bytesIn(address));
  } catch {
    return null;
  }
}

async function compressed(bytes: Uint8Array<ArrayBuffer>): Promise<Picture | null> {
  const image = await createImageBitmap(new Blob([bytes], { type: 'image/jpeg' }));
  const fitting = Math.min(1, widest / image.width);
  for (const { quality, scale } of attempts) {
    const width = Math.max(1, Math.round(image.width * fitting * scale));
    const height = Math.max(1, Math.round(image.height * fitting * scale));
    const canvas = new OffscreenCanvas(width, height);
    canvas.getContext('2d')?.drawImage(image, 0, 0, width, height);
    const webp = await canvas.convertToBlob({ type: 'image/webp', quality });
    // A browser that cannot write WebP answers with PNG.
    const blob =
      webp.type === 'image/webp' ? webp : await canvas.convertToBlob({ type: 'image/jpeg', quality });
    if (blob.size > evidenceLimits.pictureBytes) continue;
    const type = blob.type === 'image/webp' ? 'image/webp' : 'image/jpeg';
    return { type, width, height, base64: toBase64(new Uint8Array(await blob.arrayBuffer())) };
  }
  return null;
}

/** The HTTP status with which the document in a tab came; 0 where nobody knows. */
export async function statusOf(tabId: number): Promise<number> {
  try {
    const [first] = await browser.scripting.executeScript({ target: { tabId }, func: responseStatus });
    return typeof first?.result === 'number' ? first.result : 0;
  } catch {
    return 0;
  }
}

/** Runs in the page and sees nothing but its own text here. */
function responseStatus(): number {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return entry?.responseStatus ?? 0;
}

function bytesIn(dataUrl: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(dataUrl.slice(dataUrl.indexOf(',') + 1)), (letter) => letter.charCodeAt(0));
}

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}
