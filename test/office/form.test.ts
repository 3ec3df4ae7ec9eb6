import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText } from '../../lib/office/decodeText';
import { readOfficeFile } from '../../lib/office/officeFile';
import { speakSentence } from '../../lib/words/sentence';
import { speaker } from '../../lib/words/speaker';

const bytes = (...parts: (string | number[])[]) =>
  new Uint8Array(
    parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : part)),
  );
/** Stream names inside an old binary file are UTF-16. */
const utf16 = (words: string) => Array.from(words).flatMap((sign) => [sign.charCodeAt(0), 0]);
const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

async function told(file: Uint8Array): Promise<string> {
  const read = await readOfficeFile(file, '要点.docx');
  if (!read.ok) return speakSentence(speaker('zh'), read.error);
  return read.value.form === 'text' ? read.value.text : read.value.form;
}

describe('text is read in the encodings that offices use', () => {
  test.each<[string, Uint8Array]>([
    ['UTF-8', bytes('浔阳')],
    ['UTF-8 with a mark', bytes([0xef, 0xbb, 0xbf], '浔阳')],
    ['UTF-16, low byte first', bytes([0xff, 0xfe, 0x54, 0x6d, 0x33, 0x96])],
    ['UTF-16, high byte first', bytes([0xfe, 0xff, 0x6d, 0x54, 0x96, 0x33])],
    ['UTF-16 without a mark', bytes([0x54, 0x6d, 0x33, 0x96, 0x0a, 0x00])],
    ['UTF-16 without a mark, high byte first', bytes([0x6d, 0x54, 0x96, 0x33, 0x00, 0x0a])],
    ['GB18030', bytes([0xe4, 0xb1, 0xd1, 0xf4])],
  ])('%s', async (_, file) => {
    expect((await told(file)).trim()).toBe('浔阳');
  });

  test('UTF-16 text of any kind comes back as it was', () => {
    const words = fc
      .array(fc.constantFrom('序', '号', ',', '\n', '公', 'a', '1', '〔'), { minLength: 1 })
      .map((signs) => `政${signs.join('')}\n`);
    fc.assert(
      fc.property(words, (text) => {
        const units = Array.from(text).flatMap((sign) => {
          const code = sign.charCodeAt(0);
          return [code & 0xff, code >> 8];
        });
        expect(decodeText(new Uint8Array([0xff, 0xfe, ...units]))).toBe(text);
      }),
    );
  });
});

describe('what cannot be read is told by its content, with the way out, whatever the file is called', () => {
  test.each<[string, Uint8Array, RegExp]>([
    ['an old Word file', bytes(ole, utf16('WordDocument')), /是 Word 97–2003.*类型选“Word 文档（\*\.docx）”/],
    ['an old workbook', bytes(ole, utf16('Workbook')), /是 Excel 97–2003.*类型选“Excel 工作簿（\*\.xlsx）”/],
    ['a locked file', bytes(ole, utf16('EncryptedPackage')), /设了打开密码/],
    ['a PDF', bytes('%PDF-1.7'), /是 PDF 格式/],
    ['a single-file web page', bytes('MIME-Version: 1.0\n'), /是 MHTML/],
    ['nothing', new Uint8Array(), /是空文件/],
    ['noise', bytes([0xff, 0, 0xff, 0]), /不是能读的文件/],
    ['the beginning of an archive', bytes('PK', [3, 4]), /不完整/],
  ])('%s', async (_, file, words) => {
    expect(await told(file)).toMatch(words);
    expect(await told(file)).toMatch(/^要点\.docx .*什么也没有保存。$/s);
  });
});
