import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type BrowserContext, type Worker } from '@playwright/test';
import type { Language } from '../../lib/words/speaker';
import { portalHost, previewHost } from '../portal/portal';
import { byButton, byItself, closed, openActionPopup, viewOpenedBy } from './popup';
import type { Screen } from './screen';

/** Seen from inside the background worker. */
declare const chrome: { i18n: { getUILanguage(): string } };

/** The extension as `wxt build` leaves it. */
export const builtExtension = path.resolve(import.meta.dirname, '../../.output/chrome-mv3');

export interface OpenOptions {
  /** The browser's program. */
  executable: string;
  /** Folder of the unpacked extension; null opens the browser without it. */
  extension: string | null;
  /** Port of the portal on the loopback address. */
  portalPort: number;
  headless: boolean;
  /** Further command-line switches. */
  switches?: string[];
}

/** A browser with the extension in it, its own temporary profile, and the portal's host name mapped to the loopback. */
export interface OpenedBrowser {
  readonly context: BrowserContext;
  /** Id of the extension; empty without one. */
  readonly extensionId: string;
  /** The language that the extension speaks here: English where the browser has no Chinese. */
  readonly language: Language;
  /** `chrome-extension://…/popup.html` */
  extensionPage(file: string): string;
  /** The running background worker; starts with the next event when it was stopped. */
  worker(): Promise<Worker>;
  /** Kills the background worker, as the browser does after thirty idle seconds. */
  stopServiceWorker(): Promise<void>;
  /** The popup as the toolbar button opens it, in front of the active tab. */
  openRealPopup(): Promise<Screen>;
  /** The same by a click on the toolbar button over the tab with this address: only then it may see an address. */
  pressButton(url: string): Promise<Screen>;
  /** The side panel beside the active tab, opened by something that a person does. */
  openRealSidePanel(by: () => Promise<void>): Promise<Screen>;
  /** Ends the browser and starts it again with the same profile; `meanwhile` may do something to its files. */
  restart(meanwhile?: (profile: string) => void): Promise<void>;
  /** The browser's process dies at once, as with `kill -9`, and is started again with the same profile. */
  crash(): Promise<void>;
  /** Ends the browser and removes its profile. */
  close(): Promise<void>;
}

export async function openBrowser(options: OpenOptions): Promise<OpenedBrowser> {
  const profile = mkdtempSync(path.join(tmpdir(), 'planlens-'));
  let context = await launch(profile, options);
  const workerOf = async (): Promise<Worker> =>
    context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 15_000 }));
  const extensionId = options.extension ? new URL((await workerOf()).url()).host : '';
  const language = options.extension ? await languageOf(await workerOf()) : 'zh';
  const extensionPage = (file: string): string => `chrome-extension://${extensionId}/${file}`;

  const start = async (): Promise<void> => {
    context = await launch(profile, options);
    if (options.extension) await workerOf();
  };

  return {
    get context() {
      return context;
    },
    extensionId,
    language,
    extensionPage,
    worker: workerOf,
    stopServiceWorker: () => stopServiceWorker(context),
    async openRealPopup() {
      await startServiceWorker(context, extensionPage(''));
      return openActionPopup(context, byItself(await workerOf()), extensionPage('popup.html'));
    },
    pressButton: async (url) =>
      openActionPopup(context, byButton(extensionId, url), extensionPage('popup.html')),
    async openRealSidePanel(by) {
      const panel = await viewOpenedBy(context, extensionPage('sidepanel.html'), by);
      // The popup that opened it closes itself; the window takes the focus away from it and may lose a click meanwhile.
      await closed(context, extensionPage('popup.html'));
      return panel;
    },
    async restart(meanwhile) {
      await context.close();
      meanwhile?.(profile);
      await start();
    },
    async crash() {
      const gone = new Promise((resolve) => context.once('close', resolve));
      const devtools = await context.browser()?.newBrowserCDPSession();
      // The answer never comes: the process is gone.
      devtools?.send('Browser.crash').catch(() => undefined);
      await gone;
      await start();
    },
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

async function languageOf(worker: Worker): Promise<Language> {
  const code = await worker.evaluate(() => chrome.i18n.getUILanguage());
  return code.startsWith('zh') ? 'zh' : 'en';
}

async function launch(profile: string, options: OpenOptions): Promise<BrowserContext> {
  const asRoot = process.getuid?.() === 0;
  return chromium.launchPersistentContext(profile, {
    executablePath: options.executable,
    // The new headless mode is asked for below: Playwright's own switch would choose the old one, without extensions.
    headless: false,
    chromiumSandbox: !asRoot,
    // Linux takes the language of the browser from the environment, other systems from the switch.
    env: { ...process.env, LANGUAGE: 'zh_CN' },
    locale: 'zh-CN',
    viewport: options.headless ? { width: 1280, height: 800 } : null,
    args: [
      ...(options.headless ? ['--headless=new', '--disable-gpu', '--hide-scrollbars'] : []),
      // The sandbox of Chromium refuses to run as root.
      ...(asRoot ? ['--no-sandbox'] : []),
      ...(options.extension
        ? [`--disable-extensions-except=${options.extension}`, `--load-extension=${options.extension}`]
        : []),
      `--host-resolver-rules=${hostRules(options.portalPort)}`,
      '--lang=zh-CN',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      '--no-first-run',
      // Lets DevTools press the toolbar button.
      '--enable-unsafe-extension-debugging',
      ...(options.switches ?? []),
    ],
  });
}

/** The portal and its preview are found on the loopback; no other host is found at all, so that nothing leaves this computer. */
function hostRules(port: number): string {
  const portal = [portalHost, portalHost.replace(/^www\./, ''), previewHost].map(
    (host) => `MAP ${host}:80 127.0.0.1:${port}`,
  );
  return [...portal, 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1'].join(', ');
}

/** A worker that sleeps would never answer: what is asked of it through DevTools does not wake it. */
async function startServiceWorker(context: BrowserContext, scopeURL: string): Promise<void> {
  const page = context.pages()[0] ?? (await context.newPage());
  const devtools = await context.newCDPSession(page);
  await devtools.send('ServiceWorker.enable');
  await devtools.send('ServiceWorker.startWorker', { scopeURL });
  await devtools.detach().catch(() => undefined);
}

/**
 * Through a tab that is there already: a new one would close an open popup, and a page of the extension would ask the
 * worker something and wake it at once.
 */
async function stopServiceWorker(context: BrowserContext): Promise<void> {
  const page = context.pages()[0] ?? (await context.newPage());
  const devtools = await context.newCDPSession(page);
  const stopped = new Promise<void>((resolve) => {
    devtools.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.some((version) => version.runningStatus === 'stopped')) resolve();
    });
  });
  await devtools.send('ServiceWorker.enable');
  await devtools.send('ServiceWorker.stopAllWorkers');
  await stopped;
  await devtools.detach().catch(() => undefined);
}
