import { browser } from 'wxt/browser';
import type { Speak } from '../words/sentence';
import type { MessageKey } from '../words/texts';

/** WXT knows only the keys of a `_locales` folder in the sources; ours is made at build time from `lib/words`. */
const i18n: { getMessage(key: string, places: string[]): string } = browser.i18n;

/** The browser's own choice of language, through `_locales`. */
export const speak: Speak = (key, ...args) => i18n.getMessage(key, args);

/**
 * The same for a page of the extension that says thousands of things: the browser is asked for each text once, with marks
 * in its places (measured: thirty microseconds a call, for a map of two hundred cells).
 */
export function remembering(ask: Speak): Speak {
  const texts = new Map<string, string>();
  return (key, ...args) => {
    const text = texts.get(key) ?? ask(key, ...marks);
    texts.set(key, text);
    return text.replace(/[\uE001-\uE009]/g, (mark) => args[mark.charCodeAt(0) - firstMark] ?? '');
  };
}

/** Characters for private use stand in no text. */
const firstMark = 0xe001;
const marks = Array.from({ length: 9 }, (_, place) => String.fromCharCode(firstMark + place));

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
