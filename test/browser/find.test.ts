import { describe, expect, it } from 'vitest';
import { loadByHand } from './ensure';
import { kindOf } from './find';

describe('browsers that load the extension from the command line', () => {
  it.each([
    ['Chromium 156.0.8078.79 built on Debian GNU/Linux 12 (bookworm)', 'unbranded'],
    ['Google Chrome for Testing 156.0.8078.0', 'unbranded'],
    ['Google Chrome 156.0.8078.79', 'branded'],
    ['Google Chrome 156.0.8078.79 beta', 'branded'],
    ['Microsoft Edge 156.0.3811.0', 'branded'],
  ])('%s is %s', (version, kind) => {
    expect(kindOf(version)).toBe(kind);
  });

  it('a branded browser is answered with three steps, in Chinese and in English', () => {
    const notice = loadByHand(
      { path: '/opt/edge', version: 'Microsoft Edge 156', kind: 'branded' },
      '/project/built',
    );
    expect(notice.filter((line) => /^ {2}[123]\. /.test(line))).toHaveLength(6);
    expect(notice.join('\n')).toContain('edge://extensions');
    expect(notice.join('\n')).toContain('/project/built');
  });
});
