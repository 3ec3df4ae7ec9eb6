import { browser } from 'wxt/browser';

/** A command of the browser's own page for shortcuts, given in a tab. */
export interface GivenCommand {
  name: string;
  tabId: number;
  windowId: number;
}

/** Hears the commands of the manifest. Browsers without shortcuts for extensions have none. */
export function onCommand(given: (command: GivenCommand) => void): void {
  const commands = browser.commands as typeof browser.commands | undefined;
  commands?.onCommand.addListener((name, tab) => {
    if (tab?.id !== undefined) given({ name, tabId: tab.id, windowId: tab.windowId });
  });
}
