import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  hiddenBy,
  parseManners,
  placesOf,
  shareWithin,
  usualManners,
  withHidden,
  withShown,
  type HideScope,
} from '../../lib/app/manners';

const site = 'http://www.xunyang.gov.cn';
const page = `${site}/zwgk/czyjs/202302/t20230218_1.html`;
const sibling = `${site}/zwgk/czyjs/202405/t20240501_2.html`;
const elsewhere = `${site}/zwgk/jyxx/202302/t20230218_3.html`;

describe('hiding the edge tab', () => {
  test('本页 hides it on the page alone', () => {
    const manners = withHidden(usualManners, 'page', page);
    expect([page, sibling, elsewhere].map((one) => hiddenBy(manners, one))).toEqual(['page', null, null]);
  });

  test('本栏目 hides it in the column, whatever the month', () => {
    const manners = withHidden(usualManners, 'column', page);
    expect([page, sibling, elsewhere].map((one) => hiddenBy(manners, one))).toEqual([
      'column',
      'column',
      null,
    ]);
    expect(hiddenBy(manners, `${site}/zwgk/czyjs/index_2.html`)).toBe('column');
  });

  test('全站 hides it everywhere', () => {
    const manners = withHidden(usualManners, 'site', page);
    expect([page, sibling, elsewhere].map((one) => hiddenBy(manners, one))).toEqual(['site', 'site', 'site']);
  });

  test('pages that differ in their query are different pages', () => {
    const manners = withHidden(usualManners, 'page', `${site}/content.jsp?id=1`);
    expect(hiddenBy(manners, `${site}/content.jsp?id=2`)).toBeNull();
    expect(placesOf(`${site}/content.jsp?id=2`).page).toBe('www.xunyang.gov.cn/content.jsp?id=2');
  });

  test('恢复显示 shows it on the page, whatever had hidden it, and leaves other columns hidden', () => {
    const scopes = fc.array(fc.constantFrom<HideScope>('page', 'column', 'site'));
    fc.assert(
      fc.property(scopes, (wishes) => {
        const hidden = wishes.reduce((manners, scope) => withHidden(manners, scope, page), usualManners);
        expect(hiddenBy(withShown(hidden, page), page)).toBeNull();
      }),
    );
    const both = withHidden(withHidden(usualManners, 'column', page), 'column', elsewhere);
    expect(hiddenBy(withShown(both, page), elsewhere)).toBe('column');
  });
});

describe('what lies in storage', () => {
  test('comes back as it was kept', () => {
    const kept = { ...withHidden(usualManners, 'column', page), side: 'left', share: 0.7 } as const;
    expect(parseManners(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
  });

  test('is as usual where it is damaged, and never throws', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const { side, share, hidden } = parseManners(value);
        expect(['left', 'right']).toContain(side);
        expect(share).toBe(shareWithin(share));
        expect(hidden.columns.every((one) => typeof one === 'string')).toBe(true);
      }),
    );
    expect(parseManners({ share: Number.NaN, hidden: 3 })).toEqual(usualManners);
  });
});
