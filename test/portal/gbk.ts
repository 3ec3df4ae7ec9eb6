/**
 * GBK bytes of a text. Node decodes GBK but does not encode it, so the table is made by decoding every two-byte code
 * once. Throws for characters that GBK lacks: test pages are written by us.
 */
export function encodeGbk(text: string): Uint8Array {
  const codes = gbkCodes();
  return Uint8Array.from(
    Array.from(text).flatMap((character) => {
      if (character.charCodeAt(0) < 0x80) return [character.charCodeAt(0)];
      const code = codes.get(character);
      if (!code) throw new Error(`GBK has no ${character}`);
      return code;
    }),
  );
}

/** `%B9%AB…`: how old portals write Chinese file names in addresses. */
export function gbkAddress(text: string): string {
  return [...encodeGbk(text)].map((byte) => `%${byte.toString(16).toUpperCase()}`).join('');
}

function gbkCodes(): Map<string, [number, number]> {
  const decoder = new TextDecoder('gbk');
  const codes = new Map<string, [number, number]>();
  for (let first = 0x81; first <= 0xfe; first++) {
    for (let second = 0x40; second <= 0xfe; second++) {
      const character = decoder.decode(Uint8Array.of(first, second));
      if (Array.from(character).length === 1 && !codes.has(character)) codes.set(character, [first, second]);
    }
  }
  return codes;
}
