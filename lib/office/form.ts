/** What a file is, by its content. What it is called says nothing. */
export type Form = 'zip' | 'text' | 'locked' | { unread: string; remedy: 'docx' | 'xlsx' | 'either' };

const ole = [0xd0, 0xcf, 0x11, 0xe0];

/** First bytes of containers that hold neither text nor an office file of today. */
const signatures: { bytes: number[]; name: string }[] = [
  { bytes: [0x25, 0x50, 0x44, 0x46], name: 'PDF' },
  { bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], name: 'RTF' },
  { bytes: [0x52, 0x61, 0x72, 0x21], name: 'RAR' },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], name: '7z' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], name: 'PNG' },
  { bytes: [0xff, 0xd8, 0xff], name: 'JPEG' },
  { bytes: [0x1f, 0x8b], name: 'GZIP' },
];

/** The form of a file's bytes. An old binary file (OLE) shows by the names of its streams what it is. */
export function formOf(bytes: Uint8Array): Form {
  if (startsWith(bytes, ole)) return oldForm(bytes);
  if (startsWith(bytes, [0x50, 0x4b])) return 'zip';
  const found = signatures.find((each) => startsWith(bytes, each.bytes));
  if (found) return { unread: found.name, remedy: 'either' };
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 4_000));
  if (/^\s*MIME-Version:/i.test(start)) return { unread: 'MHTML（.mht）', remedy: 'docx' };
  if (/<(?:\w+:)?wordDocument\b|progid="Word\.Document"/.test(start))
    return { unread: 'Word 2003 XML', remedy: 'docx' };
  if (/urn:schemas-microsoft-com:office:spreadsheet/.test(start) && /<\?xml/.test(start))
    return { unread: 'Excel 2003 XML', remedy: 'xlsx' };
  return 'text';
}

/** Whether the bytes begin so. */
export function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function oldForm(bytes: Uint8Array): Form {
  // Stream names are UTF-16; without their zero bytes they can be searched for.
  const names = new TextDecoder('latin1').decode(bytes.subarray(0, 4_000_000)).replaceAll('\0', '');
  if (names.includes('EncryptedPackage')) return 'locked';
  if (names.includes('WordDocument')) return { unread: 'Word 97–2003（.doc/.wps）', remedy: 'docx' };
  if (/Workbook|\bBook\b/.test(names)) return { unread: 'Excel 97–2003（.xls/.et）', remedy: 'xlsx' };
  return { unread: 'Word/Excel 97–2003（.doc/.xls）', remedy: 'either' };
}
