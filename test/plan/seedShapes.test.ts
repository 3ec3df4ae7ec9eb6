import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readPlanFile } from '../../lib/plan/readPlan';
import { planForScripts } from '../../lib/plan/planReport';
import { speakSentence } from '../../lib/words/sentence';
import { speaker } from '../../lib/words/speaker';
import { escaped } from '../office/build';
import { encodeGbk } from '../portal/gbk';
import { compare, type Expectation, type Printed } from './compare';
import { asDocx, asFlattened, asHtml, asProse, asSeparated, asXlsx, seedRows, sparse } from './shapes';

const expected = JSON.parse(readFileSync('test/plan/files/xunyang-2023.expect.json', 'utf8')) as Expectation;
const speak = speaker('zh');
const utf8 = (words: string) => new TextEncoder().encode(words);
const utf16 = (words: string) => {
  const units = new Uint16Array(Array.from({ length: words.length }, (_, at) => words.charCodeAt(at)));
  return new Uint8Array([0xff, 0xfe, ...new Uint8Array(units.buffer)]);
};
/** Word and WPS set every cell in paragraphs and spans of their own. */
const asWordPastes = (words: string) =>
  `<p class=MsoNormal><span lang=EN-US style='mso-list:Ignore'>1.<span>&nbsp;</span></span><span style='font-size:10.5pt'>${words
    .split('\n')
    .map(escaped)
    .join('<br>')}</span><o:p></o:p></p>`;

const shapes: [string, () => Uint8Array][] = [
  ['a Word table with merged cells', asDocx],
  ['a workbook with merged cells', asXlsx],
  ['comma separated, UTF-8', () => utf8(asSeparated(','))],
  [
    'comma separated, with a mark, levels written once',
    () => utf8(`\uFEFF${asSeparated(',', sparse(seedRows))}`),
  ],
  ['semicolon separated, GB18030', () => encodeGbk(asSeparated(';'))],
  ['comma separated, GB18030', () => encodeGbk(asSeparated(',', sparse(seedRows)))],
  ['TAB separated, UTF-16', () => utf16(asSeparated('\t'))],
  ['pasted from Excel', () => utf8(asSeparated('\t', sparse(seedRows)))],
  ['a table of a portal page', () => utf8(asHtml())],
  ['a table of a portal page, GB18030', () => encodeGbk(asHtml())],
  ['pasted from Word as markup', () => utf8(asHtml(asWordPastes))],
  ['flattened text', () => utf8(asFlattened())],
];

describe('the plan of 2023 gives the same tasks in every shape', () => {
  test.each(shapes)('%s', async (_, file) => {
    const reading = await readPlanFile(file(), '要点');
    if (!reading.ok) throw new Error(speakSentence(speak, reading.error));
    expect(compare(planForScripts(reading.value, speak) as Printed, expected).faults).toEqual([]);
  });

  test('prose: without columns, and headings without their full stop', async () => {
    const reading = await readPlanFile(utf8(asProse()), '要点.txt');
    if (!reading.ok) throw new Error(speakSentence(speak, reading.error));
    const bare = (words: string) => words.replace(/。$/, '');
    const tasks = expected.tasks.map((task) => ({
      ...task,
      level1: bare(task.level1),
      level2: bare(task.level2),
    }));
    const printed = planForScripts(reading.value, speak) as Printed;
    expect(compare(printed, { ...expected, columns: [], tasks }).faults).toEqual([]);
  });
});
