import { startsWith } from './form';

/**
 * The text in a file's bytes: UTF-8 or UTF-16 with a mark, UTF-8, UTF-16 without one, else GB18030 (what Windows in
 * China saves as “ANSI”). Null where the bytes are none of these.
 */
export function decodeText(bytes: Uint8Array): string | null {
  if (startsWith(bytes, [0xff, 0xfe])) return decodeAs('utf-16le', bytes);
  if (startsWith(bytes, [0xfe, 0xff])) return decodeAs('utf-16be', bytes);
  const text = bytes.includes(0) ? unmarked(bytes) : (decodeAs('utf-8', bytes) ?? decodeAs('gb18030', bytes));
  return text === null || text.includes('\0') ? null : text;
}

/** UTF-16 without a mark: only the right byte order makes its line ends, digits and commas readable. */
function unmarked(bytes: Uint8Array): string | null {
  const readable = (text: string | null): number => (text?.match(/[\n\t,，。、0-9]/g) ?? []).length;
  const [little, big] = [decodeAs('utf-16le', bytes), decodeAs('utf-16be', bytes)];
  const best = readable(little) >= readable(big) ? little : big;
  return best !== null && /[\u4e00-\u9fff]/.test(best) ? best : null;
}

function decodeAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
