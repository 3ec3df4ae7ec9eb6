import { render, type ComponentChildren } from 'preact';
import { browser } from 'wxt/browser';
import { Words } from '../../components/words';
import { speak } from '../../lib/browser/words';
import { remembered } from '../../lib/words/remembered';

const words = remembered(speak);

/** Draws a page of the extension, in the language of the browser. */
export function present(view: ComponentChildren): void {
  const place = document.querySelector('#app');
  document.documentElement.lang = browser.i18n.getUILanguage();
  if (place) render(<Words.Provider value={words}>{view}</Words.Provider>, place);
}
