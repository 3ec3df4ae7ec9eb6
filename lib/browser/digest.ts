import type { Digest } from '../app/ports';

/** SHA-256 by the browser, lower-case hexadecimal. */
export const sha256: Digest = async (text) => {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
};
