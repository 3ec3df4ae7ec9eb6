import { browser } from 'wxt/browser';
import type { Speak } from '../words/sentence';

/** WXT knows only the keys of a `_locales` folder in the sources; ours is made at build time from `lib/words`. */
const i18n: { getMessage(key: string, places: string[]): string } = browser.i18n;

/** The browser's own choice of language, through `_locales`. */
export const speak: Speak = (key, ...args) => i18n.getMessage(key, args);
