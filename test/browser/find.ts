import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

/**
 * `unbranded`: Chromium or Chrome for Testing, which load an unpacked extension from the command line.
 * `branded`: Google Chrome (since 137) and Microsoft Edge, which ignore `--load-extension`.
 */
export interface FoundBrowser {
  path: string;
  version: string;
  kind: 'unbranded' | 'branded';
}

const unbrandedNames = ['chromium', 'chromium-browser', 'chrome-for-testing', 'ungoogled-chromium'];
const brandedNames = [
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'microsoft-edge-stable',
];

/** Where macOS and Windows keep browsers; Linux finds them on the PATH. */
const applications: Partial<Record<NodeJS.Platform, string[]>> = {
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((variable) => {
    const root = process.env[variable];
    if (!root) return [];
    return [
      'Chromium/Application/chrome.exe',
      'Google/Chrome/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
    ].map((file) => path.join(root, file));
  }),
};

/**
 * The first browser that can load the extension, in this order: CHROMIUM_PATH, names on the PATH, the usual folders,
 * Playwright's cache. A branded browser is returned only where nothing better is there; null where there is none.
 */
export function findBrowser(): FoundBrowser | null {
  const chosen = process.env['CHROMIUM_PATH'];
  const candidates = chosen
    ? [chosen]
    : [
        ...unbrandedNames.flatMap(onPath),
        ...playwrightCache(),
        ...(applications[process.platform] ?? []),
        ...brandedNames.flatMap(onPath),
      ];
  const found = candidates.filter(isExecutable).flatMap(identify);
  return found.find((browser) => browser.kind === 'unbranded') ?? found[0] ?? null;
}

/** Whether a browser is branded is told by what it says of itself: `Google Chrome 156…`, `Chromium 156…`. */
export function kindOf(version: string): FoundBrowser['kind'] {
  const branded = /Google Chrome(?! for Testing)|Microsoft Edge/.test(version);
  return branded ? 'branded' : 'unbranded';
}

function identify(file: string): FoundBrowser[] {
  // Windows browsers print no version; their path tells the brand.
  if (process.platform === 'win32') {
    const brand = /Edge/.test(file)
      ? 'Microsoft Edge'
      : /Google.Chrome/.test(file)
        ? 'Google Chrome'
        : 'Chromium';
    return [{ path: file, version: brand, kind: kindOf(brand) }];
  }
  try {
    const version = execFileSync(file, ['--version'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
    return [{ path: file, version, kind: kindOf(version) }];
  } catch {
    return [];
  }
}

function onPath(name: string): string[] {
  return (process.env['PATH'] ?? '')
    .split(path.delimiter)
    .filter(Boolean)
    .map((folder) => path.join(folder, name));
}

function playwrightCache(): string[] {
  const cache = process.env['PLAYWRIGHT_BROWSERS_PATH'] ?? path.join(homedir(), '.cache/ms-playwright');
  if (!existsSync(cache)) return [];
  return readdirSync(cache)
    .filter((name) => /^chromium-\d+$/.test(name))
    .sort()
    .reverse()
    .flatMap((name) => [
      path.join(cache, name, 'chrome-linux64/chrome'),
      path.join(cache, name, 'chrome-linux/chrome'),
    ]);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
