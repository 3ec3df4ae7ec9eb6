import type { Digest } from '../app/ports';
import { fingerprintLength } from '../page/fingerprint';

/** SHA-256 by the browser, lower-case hexadecimal. */
export const sha256: Digest = (text) => sha256OfBytes(new TextEncoder().encode(text));

/** The same of bytes as they are, such as a file's. */
export async function sha256OfBytes(bytes: BufferSource): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The first 16 hexadecimal digits: enough to tell versions of one page or of the rules apart. */
export async function fingerprint(text: string): Promise<string> {
  return (await sha256(text)).slice(0, fingerprintLength);
}
