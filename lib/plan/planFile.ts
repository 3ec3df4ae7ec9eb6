import { failure, success, type Result } from '../kernel/result';
import { say, type Sentence } from '../words/sentence';
import { longestText } from './limits';

/** First bytes of containers that hold no plain text. What a file is called says nothing. */
const signatures: { form: string; bytes: number[] }[] = [
  { form: 'Word/Excel 97–2003（.doc/.xls）', bytes: [0xd0, 0xcf, 0x11, 0xe0] },
  { form: 'PDF', bytes: [0x25, 0x50, 0x44, 0x46] },
  { form: 'RTF', bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66] },
  { form: 'RAR', bytes: [0x52, 0x61, 0x72, 0x21] },
  { form: '7z', bytes: [0x37, 0x7a, 0xbc, 0xaf] },
];
const zip = [0x50, 0x4b];

/**
 * The text in a file's bytes, by what they are and not by the file's name: UTF-8 or UTF-16 with a mark, UTF-8, else
 * GB18030 (what Windows in China saves as “ANSI”). Office files and other containers yield a sentence.
 */
export function textOfFile(bytes: Uint8Array, fileName: string): Result<string, Sentence> {
  if (bytes.length === 0) return failure(say('plan_file_empty', fileName));
  // A character takes at most four bytes.
  if (bytes.length > 4 * longestText)
    return failure(say('plan_file_too_long', fileName, String(longestText)));
  const form = startsWith(bytes, zip)
    ? zipForm(bytes)
    : signatures.find((each) => startsWith(bytes, each.bytes))?.form;
  if (form !== undefined) return failure(say('plan_form_unread', fileName, form));
  const text = decode(bytes);
  if (text === null || text.includes('\0')) return failure(say('plan_not_text', fileName));
  return success(text);
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** Entry names stand uncompressed in a zip container. */
function zipForm(bytes: Uint8Array): string {
  const names = new TextDecoder('latin1').decode(bytes);
  if (names.includes('word/document.xml')) return 'Word（.docx）';
  if (names.includes('xl/workbook.xml')) return 'Excel（.xlsx）';
  return 'ZIP';
}

function decode(bytes: Uint8Array): string | null {
  if (startsWith(bytes, [0xff, 0xfe])) return decodeAs('utf-16le', bytes);
  if (startsWith(bytes, [0xfe, 0xff])) return decodeAs('utf-16be', bytes);
  return decodeAs('utf-8', bytes) ?? decodeAs('gb18030', bytes);
}

function decodeAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
