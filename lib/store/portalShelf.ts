import type { PortalShelf } from '../app/ports';
import { failure, success, type Result } from '../kernel/result';
import type { PortalProfile } from '../page/portal';
import { parsePortal } from '../page/profileSchema';
import { say, type Sentence } from '../words/sentence';
import type { StorageArea } from './storageArea';
import { attemptArea } from './trouble';
import { writers } from './writers';

export const addedPortalsKey = 'portals/added';
const key = addedPortalsKey;
/** Read by the content script, which needs no more to know a portal from a preview site. */
export const portalHostsKey = 'portals/hosts';
/** A city with all its districts. */
export const mostPortals = 30;

/** The list in `storage.local`; a profile that does not pass the check is left out. */
export function portalShelfIn(area: StorageArea): PortalShelf {
  const inTurn = writers();

  async function read(): Promise<Result<PortalProfile[], string>> {
    const stored = await attemptArea(async () => (await area.get([key]))[key]);
    if (!stored.ok) return stored;
    const list: unknown[] = Array.isArray(stored.value) ? stored.value.slice(0, mostPortals) : [];
    return success(
      list.flatMap((value) => {
        const parsed = parsePortal(value, key);
        return parsed.ok ? [parsed.value] : [];
      }),
    );
  }

  function change(
    edit: (portals: PortalProfile[]) => Result<PortalProfile[], Sentence>,
  ): Promise<Result<null, Sentence>> {
    return inTurn(async () => {
      const known = await read();
      if (!known.ok) return failure(say('notebook_not_saved', known.error));
      const edited = edit(known.value);
      if (!edited.ok) return edited;
      const hosts = edited.value.flatMap((portal) => portal.hosts);
      const written = await attemptArea(() => area.set({ [key]: edited.value, [portalHostsKey]: hosts }));
      return written.ok ? success(null) : failure(say('notebook_not_saved', written.error));
    });
  }

  return {
    async all() {
      const known = await read();
      return known.ok ? known.value : [];
    },
    add: (portal) =>
      change((known) => {
        if (known.some(({ id }) => id === portal.id)) return failure(say('portal_there', portal.name));
        return known.length < mostPortals
          ? success([...known, portal])
          : failure(say('portal_full', String(mostPortals)));
      }),
    remove: (id) => change((known) => success(known.filter((portal) => portal.id !== id))),
  };
}
