/**
 * SHA-256 (FIPS 180-4) of bytes that come in portions: the browser's own digest wants all of them at once, and a backup
 * may be larger than memory.
 */
export interface RunningDigest {
  add(bytes: Uint8Array): void;
  /** Lower-case hexadecimal; nothing can be added afterwards. */
  finish(): string;
}

export function runningSha256(): RunningDigest {
  const state = Uint32Array.from(initial);
  const block = new Uint8Array(64);
  const words = new Uint32Array(64);
  const view = new DataView(block.buffer);
  let filled = 0;
  let length = 0;

  function take(bytes: Uint8Array): void {
    for (let at = 0; at < bytes.length;) {
      const part = bytes.subarray(at, at + 64 - filled);
      block.set(part, filled);
      filled += part.length;
      at += part.length;
      if (filled === 64) {
        for (let word = 0; word < 16; word += 1) words[word] = view.getUint32(word * 4);
        mix(state, words);
        filled = 0;
      }
    }
  }

  return {
    add(bytes) {
      length += bytes.length;
      take(bytes);
    },
    finish() {
      const bits = length * 8;
      const padding = new Uint8Array(((filled < 56 ? 56 : 120) - filled + 8) | 0);
      padding[0] = 0x80;
      const end = new DataView(padding.buffer);
      end.setUint32(padding.length - 8, Math.floor(bits / 2 ** 32));
      end.setUint32(padding.length - 4, bits >>> 0);
      take(padding);
      return Array.from(state, (word) => word.toString(16).padStart(8, '0')).join('');
    },
  };
}

/** One round over a block; the first sixteen of `words` are the block. */
function mix(state: Uint32Array, words: Uint32Array): void {
  const word = (at: number) => words[at] ?? 0;
  for (let at = 16; at < 64; at += 1) {
    const [near, far] = [word(at - 2), word(at - 15)];
    const small = turned(far, 7) ^ turned(far, 18) ^ (far >>> 3);
    const large = turned(near, 17) ^ turned(near, 19) ^ (near >>> 10);
    words[at] = word(at - 16) + small + word(at - 7) + large;
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let at = 0; at < 64; at += 1) {
    const large = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
    const one = (h + large + ((e & f) ^ (~e & g)) + (constants[at] ?? 0) + word(at)) | 0;
    const small = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22);
    const two = (small + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((value, at) => {
    state[at] = (state[at] ?? 0) + value;
  });
}

function turned(value: number, by: number): number {
  return (value >>> by) | (value << (32 - by));
}

/** The first 32 bits of the fractional parts of a root of the first primes, as the standard makes its constants. */
function fractions(count: number, root: (prime: number) => number): number[] {
  const found: number[] = [];
  for (let candidate = 2; found.length < count; candidate += 1) {
    let prime = true;
    for (let divisor = 2; divisor * divisor <= candidate; divisor += 1) prime &&= candidate % divisor !== 0;
    if (prime) found.push(Math.floor((root(candidate) % 1) * 2 ** 32));
  }
  return found;
}

const initial: readonly number[] = fractions(8, Math.sqrt);
const constants: readonly number[] = fractions(64, Math.cbrt);
