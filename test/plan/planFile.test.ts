import { describe, expect, test } from 'vitest';
import { textOfFile } from '../../lib/plan/planFile';
import { withoutResidue } from '../../lib/plan/residue';
import { speakSentence } from '../../lib/words/sentence';
import { speaker } from '../../lib/words/speaker';

const bytes = (...parts: (string | number[])[]) =>
  new Uint8Array(
    parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : part)),
  );

function told(file: Uint8Array): string {
  const text = textOfFile(file, '要点.txt');
  return text.ok ? text.value : speakSentence(speaker('zh'), text.error);
}

describe('text is read in the encodings that offices use', () => {
  test.each<[string, Uint8Array]>([
    ['UTF-8', bytes('浔阳')],
    ['UTF-8 with a mark', bytes([0xef, 0xbb, 0xbf], '浔阳')],
    ['UTF-16, low byte first', bytes([0xff, 0xfe, 0x54, 0x6d, 0x33, 0x96])],
    ['UTF-16, high byte first', bytes([0xfe, 0xff, 0x6d, 0x54, 0x96, 0x33])],
    ['GB18030', bytes([0xe4, 0xb1, 0xd1, 0xf4])],
  ])('%s', (_, file) => {
    expect(told(file)).toBe('浔阳');
  });
});

describe('what is no text is told by its content, whatever the file is called', () => {
  test.each<[string, Uint8Array, string]>([
    ['an old office file', bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'Word/Excel 97–2003（.doc/.xls）'],
    ['a Word file', bytes('PK', [3, 4], '…word/document.xml…'), 'Word（.docx）'],
    ['a workbook', bytes('PK', [3, 4], '…xl/workbook.xml…'), 'Excel（.xlsx）'],
    ['another archive', bytes('PK', [3, 4], 'a.txt'), 'ZIP'],
    ['a PDF', bytes('%PDF-1.7'), 'PDF'],
  ])('%s', (_, file, form) => {
    expect(told(file)).toContain(`要点.txt 的内容是 ${form}，现在还不能读取。能读的是纯文本表格`);
  });

  test('nothing, and noise', () => {
    expect(told(new Uint8Array())).toMatch(/^要点\.txt 是空文件。/);
    expect(told(bytes([0xff, 0, 0xff, 0]))).toMatch(/^要点\.txt 不是文本文件，或用了认不出的编码。/);
  });
});

describe('what converters leave behind is no text', () => {
  test.each([
    ['[bookmark: _GoBack]', '', ['[bookmark: _GoBack]']],
    ['_GoBack', '', ['_GoBack']],
    ['区财政局[bookmark: OLE_LINK1]、区审计局', '区财政局、区审计局', ['[bookmark: OLE_LINK1]']],
    [
      '见{ HYPERLINK "http://example.org/" \\o "x" }附件',
      '见附件',
      ['{ HYPERLINK "http://example.org/" \\o "x" }'],
    ],
    ['区\u200B财政局\u0007', '区财政局', []],
    ['[重点]工作', '[重点]工作', []],
  ])('%j', (paragraph, text, removed) => {
    expect(withoutResidue(paragraph)).toEqual({ text, removed });
  });
});
