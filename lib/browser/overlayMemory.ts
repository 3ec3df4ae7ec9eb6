import { browser } from 'wxt/browser';
import { mannersKey, parseManners, type Manners } from '../app/manners';
import { overlayOpenKey as openKey } from '../app/storedNames';

const portalsKey = 'portals/hosts';

export interface OverlayMemory {
  /** Whether the panel was open when someone last left it on this computer; closed where nobody has said. */
  open: boolean;
  manners: Manners;
  /** Hosts of portals that people added, without `www.`. */
  portals: unknown[];
}

export async function recallOverlay(): Promise<OverlayMemory> {
  try {
    const kept = await browser.storage.local.get([openKey, mannersKey, portalsKey]);
    const portals: unknown = kept[portalsKey];
    return {
      open: kept[openKey] === true,
      manners: parseManners(kept[mannersKey]),
      portals: Array.isArray(portals) ? portals : [],
    };
  } catch {
    return { open: false, manners: parseManners(null), portals: [] };
  }
}

export function rememberOpen(open: boolean): void {
  remember({ [openKey]: open });
}

export function rememberManners(manners: Manners): void {
  remember({ [mannersKey]: manners });
}

/** An overlay that forgets its place is a nuisance; a page with an uncaught error is worse. */
function remember(items: Record<string, unknown>): void {
  try {
    browser.storage.local.set(items).catch(() => undefined);
  } catch {
    // The extension was updated under the page.
  }
}

/** Tells of every change of the manners, made here or elsewhere. */
export function onManners(heard: (manners: Manners) => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    const change = changes[mannersKey];
    if (change) heard(parseManners(change.newValue));
  });
}
