import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';

const output = path.resolve(import.meta.dirname, '../../.output');
const manifest = (build: string) =>
  JSON.parse(readFileSync(path.join(output, build, 'manifest.json'), 'utf8')) as unknown;

test('the content script is at most 20 KB compressed', () => {
  const script = readFileSync(path.join(output, 'chrome-mv3/content-scripts/portal.js'));
  expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(20 * 1024);
});

for (const build of ['chrome-mv3', 'firefox-mv3']) {
  test(`${build} asks for storage and the portal, and for nothing else`, () => {
    expect(manifest(build)).toMatchObject({
      manifest_version: 3,
      permissions: ['storage', 'unlimitedStorage'],
      host_permissions: ['*://xunyang.gov.cn/*', '*://www.xunyang.gov.cn/*'],
      incognito: 'not_allowed',
    });
    for (const right of ['web_accessible_resources', 'externally_connectable', 'optional_permissions'])
      expect(manifest(build)).not.toHaveProperty(right);
  });
}

test('Firefox is told that no data is collected', () => {
  expect(manifest('firefox-mv3')).toMatchObject({
    browser_specific_settings: { gecko: { data_collection_permissions: { required: ['none'] } } },
  });
});
