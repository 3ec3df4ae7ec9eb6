import { describe, expect, test } from 'vitest';
import { columnPathOf } from '../../lib/app/columnPath';
import { pageKey } from '../../lib/page/key';
import { shippedSeeds } from './world';

const { portals } = shippedSeeds();
const columnOf = (url: string) => columnPathOf(pageKey(url, portals[0]!), portals);

describe('the column of a page', () => {
  test('is its path without numbers, months and file name', () => {
    expect(columnOf('http://www.xunyang.gov.cn/zwgk/zcjd_147/wzjd/202305/t20230525_6035160.html')).toBe(
      'zwgk/zcjd/wzjd',
    );
  });

  test('is the same for the mobile twin', () => {
    expect(columnOf('http://www.xunyang.gov.cn/m/zwgk/zcjd/wzjd/202305/t20230525_6035160.html')).toBe(
      'zwgk/zcjd/wzjd',
    );
  });

  test('is none for pages at the root and of other sites', () => {
    expect(columnOf('http://www.xunyang.gov.cn/index.html')).toBe('');
    expect(columnPathOf('https://example.com/zwgk/zcjd/t1_2.html', portals)).toBe('');
  });
});
