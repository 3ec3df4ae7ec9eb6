import { Parser } from 'htmlparser2';

/** What a part of an office file says, in the order in which it says it. Names have the prefixes of the standard. */
export interface XmlEvents {
  open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  close?: (name: string) => void;
  text?: (words: string) => void;
}

/** Names of the vocabularies (ECMA-376, also in its strict form) → the prefix by which we know them. */
const prefixes: [RegExp, string][] = [
  [/\/wordprocessingml\/(?:2006\/)?main$/, 'w'],
  [/\/spreadsheetml\/(?:2006\/)?main$/, ''],
  [/\/officeDocument\/(?:2006\/)?math$/, 'm'],
  [/\/officeDocument\/(?:2006\/)?relationships$/, 'r'],
  [/\/drawingml\/(?:2006\/)?main$/, 'a'],
  [/\/markup-compatibility\/2006$/, 'mc'],
  [/\/package\/2006\/relationships$/, ''],
];

/**
 * Reads XML without a `DOMParser`, so that Node, a page and a worker read alike. Programs may choose their own prefixes
 * (`ns0:p` for `w:p`); they are turned into the usual ones. False where the XML ends before its elements do.
 */
export function readXml(xml: string, { open, close, text }: XmlEvents): boolean {
  const renamed = new Map<string, string>();
  let depth = 0;
  let opened = false;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth += 1;
        opened = true;
        learn(attributes, renamed);
        open?.(usual(name, renamed), renamed.size === 0 ? attributes : usualKeys(attributes, renamed));
      },
      onclosetag(name) {
        depth -= 1;
        close?.(usual(name, renamed));
      },
      ontext(words) {
        text?.(words);
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(xml);
  // The end of the input closes whatever is still open.
  const whole = opened && depth === 0;
  parser.end();
  return whole;
}

/** Bytes of a part as text: UTF-8 unless marked as UTF-16. Null where they are no text. */
export function xmlText(bytes: Uint8Array): string | null {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function learn(attributes: Readonly<Record<string, string>>, renamed: Map<string, string>): void {
  for (const key of Object.keys(attributes)) {
    if (!key.startsWith('xmlns')) continue;
    const written = key === 'xmlns' ? '' : key.slice(6);
    const known = prefixes.find(([name]) => name.test(attributes[key] ?? ''))?.[1];
    if (known !== undefined && known !== written) renamed.set(written, known);
  }
}

function usual(name: string, renamed: ReadonlyMap<string, string>): string {
  if (renamed.size === 0) return name;
  const colon = name.indexOf(':');
  const prefix = renamed.get(name.slice(0, Math.max(0, colon)));
  if (prefix === undefined) return name;
  const local = name.slice(colon + 1);
  return prefix === '' ? local : `${prefix}:${local}`;
}

function usualKeys(
  attributes: Readonly<Record<string, string>>,
  renamed: ReadonlyMap<string, string>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(attributes).map(([key, value]) => [key.includes(':') ? usual(key, renamed) : key, value]),
  );
}
