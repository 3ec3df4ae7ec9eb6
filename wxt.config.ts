import path from 'node:path';
import { preact } from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { manifestMessages } from './lib/words/locales';

import portal from './seeds/portals/xunyang.json' with { type: 'json' };

/** The hosts of the portal profile and nothing else: look-alike sites exist, and a subdomain is another site. */
const portalMatches = portal.hosts.flatMap((host) => [`*://${host}/*`, `*://www.${host}/*`]);

/** Extension pages load only what was packed with them and talk to nobody. */
const pagePolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; object-src 'none'; frame-ancestors 'none'";

/**
 * Has Chromium (136 and later) compile every function of the content script while it reads the script. All of them are
 * needed at once; left alone, V8 first skims each one and reads it again when it is called, which was a quarter of the
 * script's time in a page (measured with tracing, Chromium 156). Other browsers see a comment.
 */
const compiledAtOnce: Plugin = {
  name: 'compiled-at-once',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type === 'chunk' && chunk.fileName.startsWith('content-scripts/'))
          chunk.code = `//# allFunctionsCalledOnLoad\n${chunk.code}`;
      }
    },
  },
};

interface Modules {
  getModuleInfo(id: string): { importers: string[]; dynamicImporters: string[] } | null;
}

/** Whether a module comes with the first script of a page; with `later`, whether that page ever fetches it. */
function belongsTo(
  page: string,
  id: string,
  modules: Modules,
  later: boolean,
  seen = new Set<string>(),
): boolean {
  if (id.endsWith(`/entrypoints/${page}/index.html`)) return true;
  if (seen.has(id)) return false;
  seen.add(id);
  const { importers = [], dynamicImporters = [] } = modules.getModuleInfo(id) ?? {};
  const above = later ? [...importers, ...dynamicImporters] : importers;
  return above.some((importer) => belongsTo(page, importer, modules, later, seen));
}

/**
 * What the popup shares with the workbench comes in two files, one that the workbench needs at once as well and one that
 * its rooms fetch later. Left alone, the bundler makes a file for each set of rooms: fifteen files, and the popup's first
 * words took 1.7 times as long as those of a page without script instead of 1.1 (`npm run bench -- decisions 300`).
 */
function sharedWithPopup(id: string, modules: Modules): string | null {
  if (id.endsWith('.css') || !belongsTo('popup', id, modules, false)) return null;
  if (belongsTo('options', id, modules, false)) return 'shared';
  return belongsTo('options', id, modules, true) ? 'sharedWithRooms' : null;
}

/**
 * Two suggestions only; people set the others on the browser's own page. Alt and a letter, because Alt+Shift and
 * Ctrl+Shift switch input methods on Windows, and letters that no browser's menu takes.
 */
const commands = {
  _execute_action: { suggested_key: { default: 'Alt+Y', mac: 'MacCtrl+Shift+Y' } },
  'open-side-panel': {
    suggested_key: { default: 'Alt+U', mac: 'MacCtrl+Shift+U' },
    description: '__MSG_command_panel__',
  },
  'next-finding': { description: '__MSG_command_next__' },
  'previous-finding': { description: '__MSG_command_previous__' },
  'fast-review': { description: '__MSG_command_review__' },
};

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  publicDir: 'components/public',
  vite: () => ({
    plugins: [preact({ reactAliasesEnabled: false }), compiledAtOnce],
    // The worker that reads plan files loads its libraries by import.
    worker: { format: 'es' },
    resolve: {
      alias: { 'wxt/utils/content-script-context': path.resolve('lib/browser/bareContext.ts') },
    },
  }),
  hooks: {
    // Five hundred bytes less than the default minifier in the scripts that pages have to load; on the libraries of the
    // workbench it takes minutes for nothing that anybody would feel.
    'vite:build:extendConfig'(entrypoints, config) {
      if (entrypoints.some(({ name }) => name === 'popup')) {
        // Every browser that we allow (below) fetches modules ahead by itself.
        config.build = { ...config.build, modulePreload: { polyfill: false } };
        const output = config.build?.rollupOptions?.output;
        if (output && !Array.isArray(output))
          output.codeSplitting = { groups: [{ name: sharedWithPopup, debugName: 'shared with the popup' }] };
      }
      if (!entrypoints.every(({ type }) => type === 'content-script' || type === 'unlisted-script')) return;
      config.build = {
        ...config.build,
        minify: 'terser',
        terserOptions: { ecma: 2020, compress: { passes: 3, keep_fargs: false, pure_getters: true } },
      };
    },
    'build:publicAssets'(_, files) {
      for (const [language, messages] of manifestMessages()) {
        files.push({ relativeDest: `_locales/${language}/messages.json`, contents: messages });
      }
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_app_name__',
    description: '__MSG_app_description__',
    short_name: '__MSG_overlay_name__',
    default_locale: 'zh_CN',
    // `scripting` brings the panel into a page of the portal when somebody opens it.
    // `activeTab` lets the popup see the address in front when somebody opens it there, to offer it as a preview site.
    permissions: ['storage', 'unlimitedStorage', 'scripting', 'activeTab', 'contextMenus'],
    // For the weekly backup by itself; asked for when somebody switches that on.
    optional_permissions: ['downloads'],
    host_permissions: portalMatches,
    // Asked for one host at a time, on a button; nothing is granted before.
    optional_host_permissions: ['*://*/*'],
    commands,
    incognito: 'not_allowed',
    content_security_policy: { extension_pages: pagePolicy },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'planlens@planlens.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '114' }),
  }),
});
