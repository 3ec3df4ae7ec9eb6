/** A place in the workbench: a room, and what it shows there (`#task/11` is room `task`, place `['11']`). */
export interface Route {
  room: string;
  place: string[];
  /** How the room shows it, such as a filter: what follows `?`, as it stands. Changing it leads to no other place. */
  query: string;
}

/** From the address after `#`; what cannot be decoded is taken as it stands. */
export function routeOf(hash: string): Route {
  const [where = '', ...asked] = hash.replace(/^#/, '').split('?');
  const [room = '', ...place] = where.split('/').map(decoded);
  return { room, place, query: asked.join('?') };
}

export function hashOf(room: string, ...place: string[]): string {
  return `#${[room, ...place].map(encodeURIComponent).join('/')}`;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
