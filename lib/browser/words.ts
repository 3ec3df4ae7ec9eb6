import { browser } from 'wxt/browser';
import type { Speak } from '../words/sentence';
import type { MessageKey } from '../words/texts';

/** WXT knows only the keys of a `_locales` folder in the sources; ours is made at build time from `lib/words`. */
const i18n: { getMessage(key: string, places: string[]): string } = browser.i18n;

/** The browser's own choice of language, through `_locales`. */
export const speak: Speak = (key, ...args) => i18n.getMessage(key, args);

/**
 * The same for a page, where the browser falls silent (it throws) once the extension has been updated: what was said
 * before is said again, and what will have to be said then (`ahead`) is asked for in time.
 */
export function speakInPage(ahead: readonly MessageKey[]): Speak {
  const said = new Map<string, string>();
  const remember: Speak = (key, ...args) => {
    const id = [key, ...args].join('\n');
    try {
      said.set(id, speak(key, ...args));
    } catch {
      // The extension was updated under this page.
    }
    return said.get(id) ?? '';
  };
  for (const key of ahead) remember(key);
  return remember;
}
