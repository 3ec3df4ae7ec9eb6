import { describe, expect, test } from 'vitest';
import { mostReports, reportedPage } from '../../lib/app/reportedPage';
import { previewShelfIn } from '../../lib/store/previewShelf';
import { reportShelfIn } from '../../lib/store/reportShelf';
import type { StorageArea } from '../../lib/store/storageArea';
import { say } from '../../lib/words/sentence';
import { facts } from '../app/world';

function areaWith(kept: Record<string, unknown> = {}) {
  const area: StorageArea = {
    get: async (keys) =>
      Object.fromEntries(Object.entries(kept).filter(([key]) => keys === null || keys.includes(key))),
    set: async (items) => void Object.assign(kept, structuredClone(items)),
    remove: async (keys) => keys.forEach((key) => delete kept[key]),
  };
  return { area, kept };
}

const broken: StorageArea = {
  get: () => Promise.reject(new Error('gone')),
  set: () => Promise.reject(new Error('gone')),
  remove: () => Promise.reject(new Error('gone')),
};

describe('the list of preview sites', () => {
  test('keeps what was added, once, also when two are added at the same time', async () => {
    const shelf = previewShelfIn(areaWith().area);
    await Promise.all(['a.test', 'b.test', 'a.test'].map((host) => shelf.add(host)));
    expect(await shelf.hosts()).toEqual(['a.test', 'b.test']);
    await shelf.remove('a.test');
    expect(await shelf.hosts()).toEqual(['b.test']);
  });

  test('is parsed on the way in: what is no host is left out', async () => {
    const { area } = areaWith({ 'notebook/previewHosts': ['a.test', '*', 'b.test/x', 7, null, 'A.test'] });
    expect(await previewShelfIn(area).hosts()).toEqual(['a.test']);
    expect(await previewShelfIn(areaWith({ 'notebook/previewHosts': 'a.test' }).area).hosts()).toEqual([]);
  });

  test('is full at twenty, and says so', async () => {
    const shelf = previewShelfIn(areaWith().area);
    for (let n = 1; n <= 20; n += 1) await shelf.add(`h${n}.test`);
    expect(await shelf.add('one-more.test')).toEqual({ ok: false, error: say('preview_full', '20') });
    expect(await shelf.add('h1.test')).toMatchObject({ ok: true });
  });

  test('a storage that fails adds nothing and says so', async () => {
    expect(await previewShelfIn(broken).add('a.test')).toMatchObject({ ok: false });
    expect(await previewShelfIn(broken).hosts()).toEqual([]);
  });
});

const page = (slug: string) =>
  reportedPage(
    facts(),
    { wrong: 11, right: [12], remark: '' },
    {
      slug,
      findings: [],
      preview: false,
      today: '2023-12-15',
      versions: { extension: '0', plan: 'p', planRevision: 1, rules: 'r' },
    },
  );

describe('the reports of wrong recognitions', () => {
  test('come back as they were kept; a second one of the same page and task replaces the first', async () => {
    const shelf = reportShelfIn(areaWith().area);
    await shelf.keep(page('wrong-1'));
    await shelf.keep({ ...page('wrong-1'), wrong: null });
    await shelf.keep(page('wrong-2'));
    expect(await shelf.lines()).toMatchObject([{ slug: 'wrong-1', wrong: null }, { slug: 'wrong-2' }]);
    expect(await shelf.all()).toEqual({
      ok: true,
      value: [{ ...page('wrong-1'), wrong: null }, page('wrong-2')],
    });
  });

  test('when full, none is dropped to make room, and the sentence says what to do', async () => {
    const shelf = reportShelfIn(areaWith().area);
    for (let n = 1; n <= mostReports; n += 1) await shelf.keep(page(`wrong-${n}`));
    expect(await shelf.keep(page('wrong-more'))).toEqual({
      ok: false,
      error: say('wrong_full', String(mostReports)),
    });
    expect(await shelf.lines()).toHaveLength(mostReports);
    await shelf.discard(['wrong-1']);
    expect(await shelf.keep(page('wrong-more'))).toMatchObject({ ok: true });
  });

  test('leave nothing behind when they are deleted', async () => {
    const { area, kept } = areaWith();
    const shelf = reportShelfIn(area);
    await shelf.keep(page('wrong-1'));
    await shelf.discard(['wrong-1']);
    expect(kept).toEqual({ 'reports/lines': [] });
  });

  test('a damaged one is named by its page when all are asked for', async () => {
    const { area, kept } = areaWith();
    const shelf = reportShelfIn(area);
    await shelf.keep(page('wrong-1'));
    kept['reports/page/wrong-1'] = { slug: 'wrong-1' };
    const all = await shelf.all();
    expect(all).toMatchObject({ ok: false, error: { args: [`“${facts().title}”`, 'facts'] } });
    expect(await reportShelfIn(broken).all()).toMatchObject({ ok: false });
  });
});
