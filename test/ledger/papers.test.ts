import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { writeDocx } from '../../lib/ledger/docxFile';
import { writeHtml } from '../../lib/ledger/htmlFile';
import { openData } from '../../lib/ledger/jsonFile';
import { taskOf, type LedgerOrder } from '../../lib/ledger/order';
import { tablePaper, type Paper } from '../../lib/ledger/paper';

import { readOfficeFile } from '../../lib/office/officeFile';
import { shippedSeeds } from '../app/world';
import { expectedOf, payloads } from './payloads';
import { column, evidence, order, row, termsOf } from './world';

const { duties } = shippedSeeds();
const page = evidence(11, '区财政局', { uploaded: '2023-09-04', note: '已核' });
const asked = duties.get(11)!.map(({ id }) => id);
const partly = [row(11, '区财政局', { duties: asked.slice(0, 1) })];

function paperOf(over: Partial<LedgerOrder>): Paper {
  const task = taskOf({ ...order, ...over }, termsOf([page], partly));
  if (!('paper' in task)) throw new Error('no paper');
  return task.paper;
}

const documentOf = (paper: Paper) => new JSDOM(writeHtml(paper).content).window.document;
const hostile = tablePaper(column([...payloads]), '');

describe('HTML that prints', () => {
  test('the ledger repeats its headings and keeps its merged cells', () => {
    const document = documentOf(paperOf({ format: 'html' }));
    expect(document.querySelector('h1')?.textContent).toMatch(/工作要点.+台账$/);
    expect([...document.querySelectorAll('thead th')].map((th) => th.textContent)).toEqual([
      '序号',
      '一级指标',
      '二级指标',
      '工作任务',
      '牵头单位',
      '责任单位',
      '完成时限',
      '完成情况',
      '佐证',
    ]);
    expect(document.querySelectorAll('tbody tr')).toHaveLength(33);
    // Pages are numbered; a page may end after the first row of a merged cell without cutting its words, and is closed there.
    expect(document.querySelector('style')?.textContent).toContain('counter(page) " / " counter(pages)');
    expect(document.querySelector<HTMLElement>('tbody tr')?.style.height).toMatch(/^[4-9]\.\dem$/);
    expect(document.querySelector('tfoot td')?.getAttribute('colspan')).toBe('9');
    expect([...document.querySelectorAll('td[rowspan]')].map((td) => td.getAttribute('rowspan'))).toEqual([
      '20',
      '6',
      '3',
      '4',
      '7',
      '8',
      '5',
      '5',
    ]);
    expect(document.querySelector('style')?.textContent).toMatch(/@page \{ size: A4 landscape/);
  });

  test('what is too wide for paper is folded into one cell, each with its heading; the link is live', () => {
    const document = documentOf(paperOf({ format: 'html' }));
    const cell = document.querySelectorAll('tbody tr')[10]!.lastElementChild!;
    expect(cell.querySelector('a')?.getAttribute('href')).toBe(page.url);
    expect(cell.textContent).toBe(
      [
        page.url,
        '佐证标题：第11项的通知',
        '上传日期：2023-09-04',
        '核查人：李敏',
        '核查日期：2026-11-20',
        '备注：已核',
      ].join('\n'),
    );
  });

  test('a narrow set of columns stays as it is', () => {
    const document = documentOf(paperOf({ format: 'html', columns: ['seq', 'text', 'title', 'address'] }));
    expect(document.querySelectorAll('thead th')).toHaveLength(4);
  });

  test('hostile words stay words', () => {
    const { content, receipt } = writeHtml(hostile);
    const { document } = new JSDOM(content, { runScripts: 'outside-only' }).window;
    expect([...document.querySelectorAll('tbody td')].map((td) => td.textContent)).toEqual(
      payloads.map(expectedOf),
    );
    expect(document.querySelectorAll('script, img, b, a')).toHaveLength(0);
    expect(receipt.replaced).toBeGreaterThan(20);
  });
});

describe('the notice', () => {
  const notice = paperOf({ kind: 'notice', unit: '区财政局', format: 'docx', due: '2026-12-05' });
  const words = notice.blocks.map((block) => ('text' in block ? block.text : ''));

  test('says to whom, what was checked, by when, from whom', () => {
    expect(words[0]).toBe('区财政局：');
    expect(words[1]).toMatch(/截至2026年11月23日核查，你单位承担任务 \d+ 项，其中 0 项/);
    expect(words[2]).toMatch(/于2026年12月5日前完成/);
    expect(words.slice(-3)).toEqual(['联系人：李敏', '区政府办', '2026年11月23日']);
  });

  test('names what is missing in each task', () => {
    const table = notice.blocks.find((block) => block.kind === 'table')!;
    const rows = table.kind === 'table' ? table.sheet.rows : [];
    const missing = duties
      .get(11)!
      .slice(1)
      .map(({ label }) => label);
    const [, , problem, address] = rows.find(([seq]) => seq === 11)!;
    expect(problem).toBe(`要素不全，还缺：${missing.join('、')}`);
    expect(address).toEqual({ text: page.url, address: page.url });
    expect(rows.every((cells) => typeof cells[2] === 'string' && cells[2] !== '')).toBe(true);
  });

  test('names the page that was handed in and rejected, and why', () => {
    const rejected = evidence(10, '区财政局', { standing: 'rejected', reason: 'past-year' });
    const task = taskOf({ ...order, kind: 'notice', unit: '区财政局', format: 'docx' }, termsOf([rejected]));
    const blocks = 'paper' in task ? task.paper.blocks : [];
    const sheet = blocks.flatMap((block) => (block.kind === 'table' ? [block.sheet] : []))[0]!;
    const [, , problem, address] = sheet.rows.find(([seq]) => seq === 10)!;
    expect(problem).toMatch(/^所报网页已被否定（往年内容）；未见佐证/);
    expect(address).toEqual({ text: rejected.url, address: rejected.url });
  });

  test('leaves a gap for a day that nobody has named', () => {
    const open = paperOf({ kind: 'notice', unit: '区财政局', format: 'html', due: '' });
    expect(open.blocks.map((block) => ('text' in block ? block.text : '')).join()).toMatch(
      /于　+年　+月　+日前/,
    );
  });
});

test('the summary counts what is owed and covered, and stays a page', () => {
  const whole = paperOf({ kind: 'summary', format: 'docx' });
  const [opening] = whole.blocks;
  expect(opening).toMatchObject({
    text: expect.stringMatching(/全区共有任务 33 项，按单位计应公开 \d+ 项次/) as string,
  });
  const rows = whole.blocks.reduce(
    (sum, block) => sum + (block.kind === 'table' ? block.sheet.rows.length : 1),
    0,
  );
  expect(rows).toBeLessThanOrEqual(30);
  const own = paperOf({ kind: 'summary', unit: '区财政局', format: 'html' });
  expect(own.title).toBe('区财政局政务公开工作要点落实情况摘要');
  expect(own.blocks.filter((block) => block.kind === 'paragraph').length).toBeLessThanOrEqual(9);
});

test('every product counts the same tasks of a unit, and says which are left open', () => {
  const textOf = (kind: 'notice' | 'summary') => {
    const { blocks } = paperOf({ kind, unit: '区财政局', format: 'docx' });
    return blocks.map((block) => ('text' in block ? block.text : '')).join('\n');
  };
  const whole = termsOf([page], partly).rowsOf(null);
  const owed = whole.filter(({ standing }) => standing.units.some(({ unit }) => unit === '区财政局')).length;
  expect(textOf('summary')).toContain(`区财政局共有任务 ${owed} 项，按单位计应公开 ${owed} 项次`);
  expect(textOf('notice')).toContain(`你单位承担任务 ${owed} 项`);
  for (const kind of ['summary', 'notice'] as const)
    expect(textOf(kind)).toContain('另有 2 项任务的责任单位名单待定，没有计入。');
});

describe('Word', () => {
  test('our own reader finds the notice as it was written', async () => {
    const notice = paperOf({ kind: 'notice', unit: '区财政局', format: 'docx' });
    const { content } = await writeDocx(notice);
    const read = await readOfficeFile(content as Uint8Array, '通知.docx');
    if (!read.ok || read.value.form === 'text') throw new Error('unread');
    const [first, second, , , table] = read.value.parts[0]!.blocks;
    expect(first).toMatchObject({ text: '关于限期整改政务公开工作要点落实情况的通知' });
    expect(second).toMatchObject({ text: '区财政局：' });
    expect(table?.kind === 'table' && table.rows[0]!.cells.map((cell) => cell?.paragraphs[0])).toEqual([
      '序号',
      '工作任务',
      '存在问题',
      '已有网址',
      '完成时限',
    ]);
  });

  test('repeats its headings, and hostile words stay words', async () => {
    const { content } = await writeDocx(hostile);
    const xml = strFromU8(unzipSync(content as Uint8Array)['word/document.xml']!);
    expect(xml).toContain('<w:tblHeader/>');
    expect(xml).not.toMatch(/<script|w:fldSimple|w:instrText/);
    const read = await readOfficeFile(content as Uint8Array, '表.docx');
    if (!read.ok || read.value.form === 'text') throw new Error('unread');
    const table = read.value.parts[0]!.blocks.find(({ kind }) => kind === 'table');
    const cells = table?.kind === 'table' ? table.rows.slice(1).map(({ cells: [cell] }) => cell) : [];
    const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
    expect(cells.map((cell) => plain(cell?.paragraphs.join('\n') ?? ''))).toEqual(
      payloads.map((text) => plain(expectedOf(text))),
    );
  });
});

test('JSON says its form and version, and everything about each task', async () => {
  const hostileTitle = evidence(11, '区教体局', { title: '坏\uD800\u202E', note: '=1' });
  const task = taskOf({ ...order, format: 'json' }, termsOf([page, hostileTitle], partly));
  if (task.format !== 'json') throw new Error('not the task of a JSON file');
  const file = openData(task.head);
  for (const one of task.tasks) file.add(one);
  const { content, receipt } = file.finish();
  const data = JSON.parse(await content.text()) as { tasks: { units: unknown[]; evidence: unknown[] }[] };
  expect(data).toMatchObject({
    format: 'planlens-ledger',
    version: 1,
    made: '2026-11-23',
    unit: null,
    plan: { id: 'xunyang-2023' },
  });
  expect(data.tasks).toHaveLength(33);
  expect(data.tasks[10]!.units).toContainEqual(
    expect.objectContaining({ unit: '区财政局', state: 'partial', covered: 1 }),
  );
  expect(data.tasks[10]!.evidence).toEqual([
    expect.objectContaining({ title: '第11项的通知', checkedAt: '2026-11-20T03:00:00.000Z' }),
    expect.objectContaining({ title: '坏\uFFFD\uFFFD', note: '=1' }),
  ]);
  expect(receipt.replaced).toBe(2);
});
