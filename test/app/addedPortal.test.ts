import { describe, expect, test } from 'vitest';
import { portalHostOf, portalProfile, withAdded, type PortalOrder } from '../../lib/app/addedPortal';
import { pageRulesOf } from '../../lib/app/pageRules';
import { portalOf } from '../../lib/app/portalOf';
import { portalShelfIn } from '../../lib/store/portalShelf';
import { speakSentence } from '../../lib/words/sentence';
import { speaker } from '../../lib/words/speaker';
import { memoryArea } from '../store/world';
import { shippedSeeds } from './world';

const { portals } = shippedSeeds();
const order = (fields: Partial<PortalOrder> = {}): PortalOrder => ({
  name: '柴桑区人民政府',
  place: '柴桑区',
  superiors: ['九江市'],
  address: 'http://www.chaisang.gov.cn/zwgk/',
  ...fields,
});

function profile(fields: Partial<PortalOrder> = {}) {
  const made = portalProfile(order(fields), portals, ['cms.preview.test']);
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  return made.value;
}

describe('a portal that somebody adds', () => {
  test.each([
    ['http://www.chaisang.gov.cn/zwgk/', 'chaisang.gov.cn'],
    ['www.chaisang.gov.cn', 'chaisang.gov.cn'],
    [' Chaisang.GOV.cn ', 'chaisang.gov.cn'],
    ['javascript:alert(1)', null],
    ['', null],
    ['*', null],
  ])('is found by its address: %s', (address, host) => expect(portalHostOf(address)).toBe(host));

  test('reads with the wordings of the shipped one, under its own host and place', () => {
    const [shipped] = portals;
    const added = profile();
    expect(added).toEqual({
      ...shipped,
      id: 'chaisang-gov-cn',
      name: '柴桑区人民政府',
      place: '柴桑区',
      superiors: ['九江市'],
      hosts: ['chaisang.gov.cn'],
    });
    expect(portalOf('https://www.chaisang.gov.cn/zwgk/', [...portals, added])).toBe(added);
  });

  test('is known by its line in the list where the profile itself is out of reach', () => {
    const line = { id: 'a', name: '甲', place: '甲区', host: 'a.gov.cn', plan: 'p', allowed: true };
    const known = withAdded(portals, [
      { ...line, host: 'xunyang.gov.cn', shipped: true },
      { ...line, shipped: false },
    ]);
    expect(known).toHaveLength(portals.length + 1);
    expect(portalOf('http://www.a.gov.cn/x.html', known)).toMatchObject({ id: 'a', hosts: ['a.gov.cn'] });
  });

  test.each<[string, Partial<PortalOrder>, string]>([
    ['that is there', { address: 'www.xunyang.gov.cn' }, 'xunyang.gov.cn'],
    ['that is a preview site', { address: 'cms.preview.test' }, 'cms.preview.test'],
    ['without an address', { address: '柴桑' }, '柴桑'],
    ['on this computer alone', { address: 'localhost' }, 'localhost'],
    ['without a name', { name: ' ' }, 'name'],
    ['without a place', { place: '' }, 'place'],
  ])('%s is refused in words', (_, fields, named) => {
    const made = portalProfile(order(fields), portals, ['cms.preview.test']);
    expect(made.ok ? '' : speakSentence(speaker('zh'), made.error)).toContain(named);
  });

  test('changes how pages are told apart from the moment it is there', () => {
    const list = [...portals];
    const rules = pageRulesOf(list);
    const before = rules.version;
    const [page, pageUrl] = ['x', 'http://www.chaisang.gov.cn/m/a/'];
    expect(rules.keyOf({ page, pageUrl })).toBe('x');
    list.push(profile());
    expect(rules.version).not.toBe(before);
    expect(rules.keyOf({ page, pageUrl })).toBe('https://chaisang.gov.cn/a/');
  });
});

describe('the list of added portals', () => {
  test('is kept, each once, and goes without what is damaged', async () => {
    const area = memoryArea();
    const shelf = portalShelfIn(area);
    expect(await shelf.add(profile())).toMatchObject({ ok: true });
    expect(await shelf.add(profile())).toMatchObject({ ok: false, error: { key: 'portal_there' } });
    area.data.set('portals/added', JSON.stringify([{ id: 'x' }, profile(), 7]));
    expect(await shelf.all()).toEqual([profile()]);
    expect(await shelf.remove('chaisang-gov-cn')).toMatchObject({ ok: true });
    expect(await shelf.all()).toEqual([]);
    expect(area.data.get('portals/hosts')).toBe('[]');
  });

  test('is full at thirty, and a storage that fails says so', async () => {
    const area = memoryArea();
    const shelf = portalShelfIn(area);
    for (let n = 0; n < 30; n += 1) await shelf.add(profile({ address: `p${n}.gov.cn` }));
    expect(await shelf.add(profile())).toMatchObject({ error: { key: 'portal_full' } });
    area.fault = 'before';
    expect(await shelf.remove('p1-gov-cn')).toMatchObject({ ok: false });
  });
});
