import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Result } from '../../lib/kernel/result';
import { failure, success } from '../../lib/kernel/result';
import { findBrowser, type FoundBrowser } from './find';

/** What a person reads when the browser is not ready: a few lines in Chinese, then the same in English. */
export type Notice = string[];

export interface ReadyBrowser extends FoundBrowser {
  kind: 'unbranded';
}

/**
 * Sees to it that there is a browser which can load the extension and a font for Chinese. On Debian and Ubuntu as root
 * what is missing is installed; elsewhere the notice names the package, or tells how to load the folder by hand.
 */
export function ensureBrowser(extensionFolder: string): Result<ReadyBrowser, Notice> {
  const missing = missingPackages();
  if (missing.length > 0 && canInstall()) {
    console.log(`安装 ${missing.join('、')} … / Installing ${missing.join(', ')} …`);
    const failed = isUbuntu() ? installOnUbuntu(missing) : aptInstall(missing);
    if (failed) return failure(failed);
  } else {
    if (missing.includes(fontPackage)) console.warn(noFont().join('\n'));
    if (missing.includes(languagePackage)) console.warn(noChinese().join('\n'));
  }
  const browser = findBrowser();
  if (!browser) return failure(noBrowser());
  if (browser.kind === 'branded') return failure(loadByHand(browser, extensionFolder));
  return success({ ...browser, kind: 'unbranded' });
}

const fontPackage = 'fonts-noto-cjk';
/** Debian's Chromium comes in English; its other languages are a package of their own. */
const languagePackage = 'chromium-l10n';

function missingPackages(): string[] {
  const chosen = Boolean(process.env['CHROMIUM_PATH']);
  const found = findBrowser();
  const wanted = found?.kind === 'unbranded' || chosen ? [] : ['chromium'];
  const ofDebian = isDebian() && (wanted.length > 0 || found?.path === '/usr/bin/chromium');
  return [
    ...wanted,
    ...(chosen || !ofDebian || existsSync('/usr/lib/chromium/locales/zh-CN.pak') ? [] : [languagePackage]),
    ...(hasChineseFont() ? [] : [fontPackage]),
  ];
}

/** Other systems come with Chinese fonts; on Linux fontconfig knows. */
function hasChineseFont(): boolean {
  if (process.platform !== 'linux') return true;
  const fonts = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' });
  return fonts.status === 0 && fonts.stdout.trim() !== '';
}

function canInstall(): boolean {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get') && isDebian();
}

function isDebian(): boolean {
  return /debian|ubuntu/.test(systemName());
}

/** Ubuntu's `chromium` package only asks for a snap, which a container does not have. */
function isUbuntu(): boolean {
  return /ubuntu/.test(systemName());
}

/** Chromium from Playwright's own archive, the font from Ubuntu's. */
function installOnUbuntu(packages: string[]): Notice | null {
  const fonts = packages.filter((name) => name === fontPackage);
  const failed = fonts.length > 0 ? aptInstall(fonts) : null;
  if (failed || !packages.includes('chromium')) return failed;
  const run = spawnSync('npx', ['playwright', 'install', '--with-deps', 'chromium'], { encoding: 'utf8' });
  return run.status === 0
    ? null
    : [
        '安装失败：npx playwright install --with-deps chromium。请检查网络后重试，或把 CHROMIUM_PATH 设为已装好的浏览器。',
        'npx playwright install --with-deps chromium failed. Check the network, or set CHROMIUM_PATH to a browser you have.',
        ...run.stderr.trim().split('\n').slice(-5),
      ];
}

function systemName(): string {
  return existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
}

function aptInstall(packages: string[]): Notice | null {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const steps = [
    ['update', '-q'],
    ['install', '-y', '-q', '--no-install-recommends', ...packages],
  ];
  for (const step of steps) {
    const run = spawnSync('apt-get', step, { env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
    if (run.status !== 0) {
      const last = `${run.stdout}${run.stderr}`.trim().split('\n').slice(-5);
      return [
        `安装失败：apt-get ${step.join(' ')}。请检查网络和软件源后重试。`,
        `apt-get ${step.join(' ')} failed. Check the network and the package sources, then try again.`,
        ...last,
      ];
    }
  }
  return null;
}

function noBrowser(): Notice {
  const chosen = process.env['CHROMIUM_PATH'];
  if (chosen) {
    return [
      `CHROMIUM_PATH 指向 ${chosen}，但那里没有可以运行的浏览器。请改正或取消这个变量。`,
      `CHROMIUM_PATH is ${chosen}, but no browser runs there. Correct the variable or unset it.`,
    ];
  }
  const name = packageName();
  return [
    `没有找到 Chromium 类浏览器。请安装：${name}；已装在别处的，请把 CHROMIUM_PATH 设为它的路径。`,
    `No Chromium-family browser was found. Install: ${name}; or set CHROMIUM_PATH to the one you have.`,
  ];
}

function packageName(): string {
  if (process.platform === 'darwin') return 'brew install --cask chromium';
  if (process.platform === 'win32') return 'winget install Hibbiki.Chromium';
  const system = systemName();
  if (isUbuntu()) return 'npx playwright install --with-deps chromium; sudo apt-get install fonts-noto-cjk';
  if (isDebian()) return 'sudo apt-get install chromium chromium-l10n fonts-noto-cjk';
  if (/fedora|rhel|centos/.test(system)) return 'sudo dnf install chromium google-noto-sans-cjk-fonts';
  if (/arch/.test(system)) return 'sudo pacman -S chromium noto-fonts-cjk';
  if (/suse/.test(system)) return 'sudo zypper install chromium noto-sans-sc-fonts';
  return 'chromium';
}

function noFont(): Notice {
  return [
    '没有中文字体，截图里的汉字会显示为方框。请安装 fonts-noto-cjk（或其他中文字体）。',
    'There is no Chinese font: screenshots will show boxes. Install fonts-noto-cjk or another Chinese font.',
  ];
}

function noChinese(): Notice {
  return [
    '这个 Chromium 没有中文界面，扩展会用英文显示。要看中文，请安装 chromium-l10n。',
    'This Chromium has no Chinese: the extension will speak English. Install chromium-l10n for Chinese.',
  ];
}

/** Branded browsers no longer load an unpacked extension from the command line; a person can, in three steps. */
export function loadByHand(browser: FoundBrowser, extensionFolder: string): Notice {
  const page = /Edge/.test(browser.version) ? 'edge://extensions' : 'chrome://extensions';
  const folder = path.resolve(extensionFolder);
  return [
    `只找到 ${browser.version}，它不能从命令行装入扩展。请手工装入：`,
    `  1. 在地址栏打开 ${page}，打开“开发者模式”。`,
    `  2. 点“加载已解压的扩展程序”（Edge：“加载解压缩的扩展”）。`,
    `  3. 选择文件夹 ${folder}，然后打开门户网页。`,
    `Only ${browser.version} was found, which does not load extensions from the command line. By hand:`,
    `  1. Open ${page} and switch on "Developer mode".`,
    `  2. Click "Load unpacked".`,
    `  3. Choose the folder ${folder}, then open a page of the portal.`,
  ];
}
