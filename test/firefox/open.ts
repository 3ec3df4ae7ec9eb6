import { existsSync } from 'node:fs';
import path from 'node:path';
import { launch, type Browser, type Page } from 'puppeteer-core';

export interface OpenedFirefox {
  browser: Browser;
  /** Opens a page of the extension in a tab and waits until `selector` is there. Console errors land in `errors`. */
  extensionPage(file: string, selector: string): Promise<Page>;
  errors: string[];
}

const folder = path.resolve(import.meta.dirname, '../../.output/firefox-mv3');
const candidates = [process.env['FIREFOX_PATH'], '/usr/bin/firefox-esr', '/usr/bin/firefox'];
/** Of our choice, so that the addresses of the extension's pages are known. */
const uuid = 'c0ffee00-1234-4abc-8def-0123456789ab';

/** Firefox with the built extension and a fresh profile; every plain http address leads to the portal on the loopback address. */
export async function openFirefox(portalPort: number): Promise<OpenedFirefox> {
  const executablePath = candidates.find((file) => file && existsSync(file));
  if (!executablePath) throw new Error('no Firefox here: install firefox-esr, or name one in FIREFOX_PATH');
  if (!existsSync(folder)) throw new Error('the extension was not built: npm run build:firefox');
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    // Without it no page of an extension can be looked at.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': portalPort,
      'extensions.webextensions.uuids': JSON.stringify({ 'planlens@planlens.example': uuid }),
    },
  });
  await browser.installExtension(folder);
  const errors: string[] = [];
  return {
    browser,
    errors,
    async extensionPage(file, selector) {
      const page = await browser.newPage();
      await page.setViewport({ width: file.startsWith('options.html') ? 1280 : 420, height: 800 });
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(`${file}: ${message.text()}`);
      });
      page.on('pageerror', (error) => errors.push(`${file}: ${String(error)}`));
      // Firefox never reports that a page of an extension has loaded.
      page.goto(`moz-extension://${uuid}/${file}`, { timeout: 0 }).catch(() => undefined);
      const deadline = Date.now() + 20_000;
      // While the page comes its realm is exchanged, and a question about the old one fails.
      while ((await page.$(selector).catch(() => null)) === null) {
        if (Date.now() > deadline) throw new Error(`${file} shows no ${selector}`);
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      return page;
    },
  };
}
