import { describe, expect, test } from 'vitest';
import { portalOf } from '../../lib/app/portalOf';
import { obligationsUnder } from '../../lib/coverage/obligation';
import { failure, success, type Result } from '../../lib/kernel/result';
import { writeCsv } from '../../lib/ledger/csvFile';
import {
  importField,
  importRows,
  type ImportRow,
  type ImportTerms,
  type KnownSubject,
} from '../../lib/ledger/importRows';
import { readTable } from '../../lib/ledger/readTable';
import { runImport, type ImportStep } from '../../lib/ledger/runImport';
import { writeXlsx } from '../../lib/ledger/xlsxFile';
import { readOfficeFile } from '../../lib/office/officeFile';
import { pageKey } from '../../lib/page/key';
import { say, type Sentence } from '../../lib/words/sentence';
import { request, shippedSeeds } from '../app/world';
import { words } from './world';

const { plan, duties, roster, portals } = shippedSeeds();
const good = 'http://www.xunyang.gov.cn/zwgk/czyjs/202302/t20230218_5939672.html';

async function read(content: string | Uint8Array, over: Partial<ImportTerms> = {}): Promise<ImportRow[]> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const file = await readOfficeFile(bytes, '佐证.csv');
  const table = file.ok ? readTable(file.value, '佐证.csv', importField) : file;
  if (!table.ok) throw new Error(table.error.key);
  return importRows(table.value, {
    tasks: plan.tasks,
    duties,
    roster,
    obligations: obligationsUnder(roster),
    unit: '区财政局',
    keyOf(url) {
      const portal = portalOf(url, portals);
      return portal && pageKey(url, portal);
    },
    standing: () => null,
    ...over,
  });
}

const list = (...lines: string[]) => `某某表,,,,\n序号,网址,标题,单位,要素\n${lines.join('\n')}\n`;
const problemOf = async (line: string, over: Partial<ImportTerms> = {}) =>
  (await read(list(line), over))[0]?.problem?.key ?? null;

describe('a row of a list of evidence', () => {
  test('is understood with task, unit, page, title and duties', async () => {
    const [first] = duties.get(11)!;
    const [row] = await read(list(`11,${good},预算公开,浔阳区财政局,${first!.label}`));
    expect(row).toMatchObject({
      line: 3,
      unit: '区财政局',
      page: 'https://xunyang.gov.cn/zwgk/czyjs/202302/t20230218_5939672.html',
      title: '预算公开',
      duties: [first!.id],
      problem: null,
    });
    expect(row!.task?.n).toBe(11);
  });

  test('without duties names none, where the task has several: a person has to say which', async () => {
    expect((await read(list(`11,${good},,,`)))[0]).toMatchObject({ duties: [], problem: null });
  });

  test('without a unit belongs to the unit that was chosen', async () => {
    expect((await read(list(`11,${good},,,`), { unit: '区教体局' }))[0]?.unit).toBe('区教体局');
  });

  test.each([
    ['11,,,,', 'ledger_import_no_address'],
    ['11,javascript:alert(1),,,', 'ledger_import_not_web'],
    ['11,file:///etc/passwd,,,', 'ledger_import_not_web'],
    ['11,https://xunyang.gov.cn.evil.example/t20230218_5939672.html,,,', 'ledger_import_foreign'],
    [`,${good},,,`, 'ledger_import_no_task'],
    [`99,${good},,,`, 'ledger_import_unknown_task'],
    [`十一,${good},,,`, 'ledger_import_unknown_task'],
    [`11,${good},,市财政局,`, 'ledger_import_unknown_unit'],
    [`8,${good},,区教体局,`, 'ledger_import_not_owed'],
  ])('%s is refused with its reason', async (line, key) => expect(await problemOf(line)).toBe(key));

  test('that repeats another names that other', async () => {
    const rows = await read(list(`11,${good},,,`, `第11项,${good.replace('http://www.', 'https://')}#a,,,`));
    expect(rows[1]!.problem).toEqual(say('ledger_import_twice', '3'));
  });

  test('that is confirmed already is not confirmed again', async () => {
    expect(
      await problemOf(`11,${good},,,`, { standing: () => ({ standing: 'confirmed', duties: [] }) }),
    ).toBe('ledger_import_known');
  });
});

describe('the duties that a row names', () => {
  const labels = (task: number) => duties.get(task)!.map(({ id, label }) => ({ id, label }));

  test('are those named and no other, where one label holds the words of another', async () => {
    const names = labels(14);
    const long = names.find(({ label }) =>
      names.some((one) => one.label !== label && label.includes(one.label)),
    );
    const [row] = await read(list(`14,${good},,区人社局,"${long!.label}"`));
    expect(row).toMatchObject({ duties: [long!.id], unread: '', problem: null });
  });

  test('are all of them, apart by any mark', async () => {
    const [one, other] = labels(11);
    const [row] = await read(list(`11,${good},,,"${one!.label}； ${other!.label}"`));
    expect(row!.duties.toSorted()).toEqual([one!.id, other!.id].toSorted());
  });

  test('are left to a person where some words are none of them', async () => {
    const [one] = labels(11);
    const [row] = await read(list(`11,${good},,,${one!.label}、乱写的`));
    expect(row).toMatchObject({ duties: [], unread: '乱写的', problem: null });
  });

  test('come together in one row for one page, because a second decision would replace the first', async () => {
    const [one, other] = labels(11);
    const rows = await read(list(`11,${good},,,${one!.label}`, `11,${good},,,${other!.label}`));
    expect(rows[0]).toMatchObject({ duties: [one!.id, other!.id], problem: null });
    expect(rows[1]!.problem).toEqual(say('ledger_import_joined', '3'));
  });

  test('are added to those that stand confirmed', async () => {
    const [one, other] = labels(11);
    const standing = (): KnownSubject => ({ standing: 'confirmed', duties: [one!.id] });
    const rows = await read(list(`11,${good},,,${other!.label}`), { standing });
    expect(rows[0]).toMatchObject({ duties: [one!.id, other!.id], problem: null });
    expect(await problemOf(`11,${good},,,${one!.label}`, { standing })).toBe('ledger_import_known');
  });
});

describe('a list cannot change', () => {
  test.each(['rejected', 'disputed'] as const)('what stands as %s', async (known) => {
    const standing = () => ({ standing: known, duties: [] });
    expect(await problemOf(`11,${good},,,`, { standing })).toBe(`ledger_import_${known}`);
  });
});

describe('the address in a cell', () => {
  const other = good.replace('5939672', '5939673');

  test.each([`${good}。`, `${good}；`, `"${good}\n二维码见附件"`])(
    '%j is read without what is around it',
    async (cell) => {
      expect((await read(list(`11,${cell},,,`)))[0]).toMatchObject({ url: good, problem: null });
    },
  );

  test.each([`${good}；${other}`, `"${good}\n${other}"`, `${good} ${other}`, `${good}${other}`])(
    '%j is two, and a person has to give each a row',
    async (cell) => expect(await problemOf(`11,${cell},,,`)).toBe('ledger_import_several'),
  );

  test('may itself hold an address', async () => {
    const asked = `${good}?from=http://www.xunyang.gov.cn/`;
    expect((await read(list(`11,${asked},,,`)))[0]?.url).toBe(asked);
  });
});

describe('other forms of the list', () => {
  test.each([
    ['任务,链接', `11,${good}`],
    ['编号;网址', `11;${good}`],
    ['任务编号\t地址', `11\t${good}`],
  ])('headings %j are known', async (head, line) => {
    expect((await read(`${head}\n${line}\n`))[0]).toMatchObject({ url: good, problem: null });
  });

  test('our own table of links comes back, as a workbook and as CSV', async () => {
    const sheet = {
      name: '整改链接表',
      title: '整改链接表',
      columns: ['序号', '工作任务', '单位', '网址', '佐证标题'].map((title) => ({ title, width: 20 })),
      rows: [[11, '公开预算', '区财政局', { text: good, address: good }, '=2023年预算']],
      merged: [],
    };
    const expected = { url: good, title: '=2023年预算', unit: '区财政局', problem: null };
    expect((await read((await writeXlsx([sheet], words)).content))[0]).toMatchObject(expected);
    expect((await read(writeCsv(sheet, words).content))[0]).toMatchObject(expected);
  });

  test('a file without such headings is refused with what it should have', async () => {
    await expect(read('甲,乙\n1,2\n')).rejects.toThrow('ledger_file_no_headings');
    await expect(read('只有一句话')).rejects.toThrow('ledger_file_no_table');
  });
});

describe('recording', () => {
  type Answer = Result<{ alreadyThere: boolean }, Sentence>;
  const recorded: Answer = success({ alreadyThere: false });
  const steps = (count: number): ImportStep[] =>
    Array.from({ length: count }, (_, at) => ({
      line: at + 2,
      request: request({ requestId: `bulk:a:${at}` }),
    }));
  const no = failure(say('decide_unknown_plan', 'a', 'b'));

  test('goes one after the other, each request with its own id', async () => {
    const ids: string[] = [];
    const told: number[] = [];
    const receipt = await runImport(
      steps(3),
      (asked) => {
        ids.push(asked.requestId);
        return Promise.resolve(ids.length === 2 ? success({ alreadyThere: true }) : recorded);
      },
      (done) => told.push(done),
      { aborted: false },
    );
    expect(new Set(ids).size).toBe(3);
    expect(told).toEqual([1, 2, 3]);
    expect(receipt).toEqual({ recorded: 2, alreadyThere: 1, failed: [], left: 0 });
  });

  test('a failure costs its own row; three in a row end it', async () => {
    const answers = [no, recorded, no, no, no, recorded];
    const receipt = await runImport(
      steps(6),
      () => Promise.resolve(answers.shift()!),
      () => undefined,
      {
        aborted: false,
      },
    );
    expect(receipt).toMatchObject({ recorded: 1, left: 1 });
    expect(receipt.failed.map(({ line }) => line)).toEqual([2, 4, 5, 6]);
  });

  test('stops where the person stops it; what is recorded stays', async () => {
    const signal = { aborted: false };
    const receipt = await runImport(
      steps(5),
      () => Promise.resolve(recorded),
      (done) => {
        signal.aborted = done === 2;
      },
      signal,
    );
    expect(receipt).toMatchObject({ recorded: 2, left: 3 });
  });
});
