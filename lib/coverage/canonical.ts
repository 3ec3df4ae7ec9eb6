/** What an event may be made of. Numbers are finite integers; there is no `undefined`. */
export type Canonical =
  string | number | boolean | null | readonly Canonical[] | { readonly [key: string]: Canonical };

/**
 * The one text of a value: JSON without spaces, keys in order of their UTF-16 units, strings untouched (no Unicode
 * normalisation: what a person typed is what is signed). Two values have the same text exactly when they are equal,
 * so that an id derived from it is the same on every computer.
 */
export function canonicalJson(value: Canonical): string {
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.keys(value)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key] ?? null)}`);
  return `{${entries.join(',')}}`;
}

function isList(value: Canonical): value is readonly Canonical[] {
  return Array.isArray(value);
}
