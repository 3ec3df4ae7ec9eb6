import type { Duty } from '../plan/duty';

/**
 * The address that a cell of a list holds, without the full stop of the sentence around it, and how many different ones
 * there are: several in one cell are several pages, and only a person can say which of them was meant. A cell without an
 * address gives its first line, so that it can be shown.
 */
export function addressIn(cell: string): { url: string; many: number } {
  const parts = cell.split(apart).map((part) => part.replace(behind, ''));
  const addresses = new Set(parts.filter((part) => /^https?:\/\//i.test(part)));
  const [first = ''] = parts;
  if (addresses.has(first)) return { url: first, many: addresses.size };
  return { url: cell.split('\n')[0]?.trim() ?? '', many: addresses.size > 1 ? addresses.size : 0 };
}

/** White space, marks before a second address, or one address glued to the end of another. */
const apart = /\s+|[;；，、。,]+(?=https?:\/\/)|(?<=\.s?html?)(?=https?:\/\/)/i;
/** Marks that end a phrase, not an address. */
const behind = /[;；，、。,]+$/;

/**
 * The duties that a cell names by label or id, apart by the marks that offices use, and what of it is neither. A label may
 * itself hold such a mark, and one may begin as another does, so the longest is taken first. A cell without words means the
 * task's only duty, if it has just one.
 */
export function dutiesIn(cell: string, duties: readonly Duty[]): { ids: string[]; unread: string } {
  const words = cell.trim();
  if (words === '') return { ids: duties.length === 1 ? duties.map(({ id }) => id) : [], unread: '' };
  const names = duties.flatMap(({ id, label }) => [
    { id, name: label },
    { id, name: id },
  ]);
  names.sort((one, other) => other.name.length - one.name.length);
  const named = new Set<string>();
  const unread: string[] = [];
  for (let at = 0; at < words.length;) {
    const rest = words.slice(at).trimStart();
    at = words.length - rest.length;
    const found = names.find(({ name }) => rest.startsWith(name) && ends(rest.slice(name.length)));
    const taken = found?.name ?? /^[^;；、,，\n]*/.exec(rest)?.[0] ?? rest;
    if (found) named.add(found.id);
    else if (taken.trim() !== '') unread.push(taken.trim());
    at += taken.length + 1;
  }
  const ids = duties.flatMap(({ id }) => (named.has(id) ? [id] : []));
  return { ids, unread: unread.join('、') };
}

/** Whether a name ends here: at the end, or before a mark. */
function ends(rest: string): boolean {
  return rest === '' || /^[;；、,，\n]/.test(rest);
}
