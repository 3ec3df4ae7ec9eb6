import * as fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { fieldKeeper } from '../../lib/browser/keptFields';

const page = 'https://xunyang.gov.cn/zwgk/zcjd/202306/t20230614_6101201.html';
const other = 'https://xunyang.gov.cn/zwgk/zcjd/index_1.html';

/** `storage.local` outlives popup, worker and browser; a keeper lives as long as one popup. */
beforeEach(() => fakeBrowser.reset());

describe('what is typed is there again in the next popup', () => {
  test.each(['inapplicable:33', 'file:23', 'date:23', 'description:23', 'search', 'members:各被审计单位'])(
    'about a task as a whole, on every page: %s',
    async (name) => {
      await fieldKeeper().keep(page, name, '本单位没有此项业务');
      for (const shown of [page, other, ''])
        expect(await fieldKeeper().read(shown)).toEqual({ [name]: '本单位没有此项业务' });
    },
  );

  test.each(['note:11', 'remark:11'])('about a page, on that page alone: %s', async (name) => {
    await fieldKeeper().keep(page, name, '附件打不开');
    expect(await fieldKeeper().read(page)).toEqual({ [name]: '附件打不开' });
    expect(await fieldKeeper().read(other)).toEqual({});
    expect(await fieldKeeper().read('')).toEqual({});
  });

  test('also where the popup was closed with the last keystroke', async () => {
    const closing = fieldKeeper();
    const writes = ['整', '整改', '整改结果'].map((value) => closing.keep(page, 'description:33', value));
    await Promise.all(writes);
    expect(await fieldKeeper().read(page)).toEqual({ 'description:33': '整改结果' });
  });
});

test('an emptied field is forgotten, and only that one', async () => {
  const keeper = fieldKeeper();
  await keeper.keep(page, 'file:23', '会议纪要.pdf');
  await keeper.keep(page, 'date:23', '2023-06-01');
  await keeper.keep(page, 'file:23', '');
  expect(await fieldKeeper().read(page)).toEqual({ 'date:23': '2023-06-01' });
});

test('a write that fails costs its own text and not those after it', async () => {
  const keeper = fieldKeeper();
  const told = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('disk full'));
  await keeper.keep(page, 'file:23', '会议纪要.pdf');
  expect(told).toHaveBeenCalledWith('file:23', expect.any(Error));
  await keeper.keep(page, 'date:23', '2023-06-01');
  expect(await fieldKeeper().read(page)).toEqual({ 'date:23': '2023-06-01' });
});

test('whatever is typed where, each page and task gets back its own last words', async () => {
  const name = fc.constantFrom('note:11', 'remark:11', 'note:12', 'inapplicable:11', 'file:11', 'date:11');
  const step = fc.tuple(fc.constantFrom(page, other), name, fc.string());
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 20 }), async (steps) => {
      fakeBrowser.reset();
      const keeper = fieldKeeper();
      const last = new Map<string, string>();
      for (const [where, field, value] of steps) {
        await keeper.keep(where, field, value);
        last.set(/^(?:note|remark):/.test(field) ? `${where} ${field}` : field, value);
      }
      for (const where of [page, other]) {
        const shown = await fieldKeeper().read(where);
        for (const field of ['note:11', 'remark:11', 'note:12', 'inapplicable:11', 'file:11', 'date:11'])
          expect(shown[field] ?? '').toBe(last.get(`${where} ${field}`) ?? last.get(field) ?? '');
      }
    }),
    { numRuns: 60 },
  );
});
