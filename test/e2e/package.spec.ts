import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';

const output = path.resolve(import.meta.dirname, '../../.output');
const manifest = (build: string) =>
  JSON.parse(readFileSync(path.join(output, build, 'manifest.json'), 'utf8')) as unknown;

const compressed = (script: string) =>
  gzipSync(readFileSync(path.join(output, 'chrome-mv3', script)), { level: 9 }).length;

test('the content script is at most 20 KB compressed, and so is the panel that comes when it is opened', () => {
  expect(compressed('content-scripts/portal.js')).toBeLessThanOrEqual(20 * 1024);
  expect(compressed('panel.js')).toBeLessThanOrEqual(20 * 1024);
});

for (const build of ['chrome-mv3', 'firefox-mv3']) {
  test(`${build} asks for storage, the portal, its own scripts there, the tab in front, a context menu and a side panel, and for nothing else`, () => {
    expect(manifest(build)).toMatchObject({
      manifest_version: 3,
      permissions: [
        'storage',
        'unlimitedStorage',
        'scripting',
        'activeTab',
        'contextMenus',
        // Firefox has a sidebar without asking for it.
        ...(build === 'chrome-mv3' ? ['sidePanel'] : []),
      ],
      // The weekly backup by itself, only when somebody switches it on.
      optional_permissions: ['downloads'],
      host_permissions: ['*://xunyang.gov.cn/*', '*://www.xunyang.gov.cn/*'],
      // Preview sites, one at a time and only when somebody asks for one.
      optional_host_permissions: ['*://*/*'],
      incognito: 'not_allowed',
    });
    // The panel's script is injected: pages of the portal cannot load it, nor see by it that we are there.
    for (const right of ['web_accessible_resources', 'externally_connectable'])
      expect(manifest(build)).not.toHaveProperty(right);
  });
}

test('Firefox is told that no data is collected', () => {
  expect(manifest('firefox-mv3')).toMatchObject({
    browser_specific_settings: { gecko: { data_collection_permissions: { required: ['none'] } } },
  });
});
