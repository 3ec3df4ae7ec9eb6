/** Two hundred texts that someone could hand a ledger, as a title, a note or an address. */
const formulas = [
  '1+1',
  'SUM(A1:A9)',
  'HYPERLINK("http://evil.example/","点我")',
  "cmd|' /C calc'!A0",
  'WEBSERVICE("http://evil.example/")',
  'IMPORTXML("http://evil.example/","//a")',
  'DDE("cmd";"/C calc";"__DdeLink")',
  '1',
  '',
  'A1',
  'INDIRECT("A1")',
  '"文字"',
];
const signs = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];
const controls = [
  '\u0000',
  '\u0001',
  '\u0007',
  '\u0008',
  '\u000B',
  '\u000C',
  '\u001B',
  '\u001F',
  '\u007F',
  '\u0085',
  '\u009F',
];
const bidi = ['\u202A', '\u202B', '\u202C', '\u202D', '\u202E', '\u2066', '\u2067', '\u2068', '\u2069'];
const broken = ['\uD800', '\uDC00', '\uDBFF', '\uD83D', 'a\uD83Db', '\uDE00\uD83D', '\uFFFE', '\uFFFF'];
const numbers = [
  '-1',
  '-5',
  '-12.5',
  '-0.01',
  '-1000000',
  '0',
  '1',
  '12.5',
  '007',
  '1e5',
  '-1e5',
  '1,234',
  '-1,5',
  '12345678901234567890',
  '0x1F',
  '1/2',
  '3-4',
  '50%',
  '-50%',
  '2023-05-01',
  '2023/5/1',
  '5月1日',
  '12:30',
  'TRUE',
  'FALSE',
  '#N/A',
  '#REF!',
  'NaN',
  'Infinity',
  '￥100',
];
const quoting = [
  '"',
  '""',
  '"a","b"',
  'a,b',
  'a;b',
  'a\tb',
  'a\nb',
  'a\r\nb',
  'a\rb',
  '\n',
  '\n=1+1',
  ' =1+1',
  '\t=1+1',
  '\r=1+1',
  "'",
  "'=1+1",
  "''",
  '“引号”',
  '，，，',
  '\\',
  '\\n',
  '|',
  'sep=;',
  'a""b',
  '",=1+1,"',
];
const markup = [
  '<b>粗</b>',
  '<script>alert(1)</script>',
  '&amp;',
  '&lt;',
  '&#10;',
  '<![CDATA[x]]>',
  ']]>',
  '<!-- -->',
  '<?xml?>',
  '_x0041_',
  '_x000D_',
  '_x005F_',
  '_x005F_x0041_',
  '_xD83D_',
  '_X0041_',
  'a_x0009_b',
  '%41',
  '$1',
  '$$',
  '{{x}}',
  '${x}',
];
const addresses = [
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'file:///etc/passwd',
  'vbscript:x',
  'http://',
  'https://user@evil.example/',
  '\\\\server\\share',
  'mailto:a@b.cn',
  'ftp://a.cn/',
  'about:blank',
  'http://www.xunyang.gov.cn/t20230904_6200719.html',
  'https://www.xunyang.gov.cn/a b',
  'https://www.xunyang.gov.cn/?a=1&b="2"',
];
const scripts = [
  '😀',
  '👨‍👩‍👧‍👦',
  '🇨🇳',
  '𠮷野家',
  '㐀㐁',
  'é',
  'e\u0301',
  'שלום',
  'مرحبا',
  '\u200B',
  '\u200B=1',
  '\u00A0',
  '\u3000',
  '\uFEFF',
  '\uFEFF=1',
  '\u2028',
  '\u2029',
  '\u200E',
  '\u061C',
  'ﷺ',
  'ก็็็็็็',
  'Ａ１',
  '〇',
  '①',
  '…',
  '—',
  '\u00AD',
  'ß',
  'İ',
  'ǅ',
];

export const payloads: readonly string[] = [
  ...signs.flatMap((sign) => formulas.slice(0, 6).map((rest) => sign + rest)),
  ...signs,
  ...controls.map((sign) => `通知${sign}公告`),
  ...bidi.map((sign) => `关于${sign}fdp.exe`),
  ...broken.map((half) => `半个字${half}`),
  ...numbers,
  ...quoting,
  ...markup,
  ...addresses,
  ...scripts,
];

/** Cells as long as a spreadsheet takes them, and none longer. */
export const longTexts: readonly string[] = [
  '长'.repeat(32_767),
  `${'x'.repeat(32_765)}😀`,
  `${'通知\n'.repeat(10_000)}完`,
];

/** What a reader must find, by the rules for what goes out: U+FFFD for what no format carries, one kind of line end. */
export function expectedOf(payload: string): string {
  return Array.from(payload.replace(/\r\n?/g, '\n'), (character) => {
    const code = character.codePointAt(0) ?? 0;
    const control = (code < 0x20 && code !== 9 && code !== 10) || (code >= 0x7f && code <= 0x9f);
    const half = code >= 0xd800 && code <= 0xdfff;
    const turning = (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
    return control || half || turning || code === 0xfffe || code === 0xffff ? '\uFFFD' : character;
  }).join('');
}

/** Numbers that must come back as numbers. */
export const figures: readonly number[] = [-1, -5, -12.5, -0.01, -1_000_000, 0, 1, 33, 0.1];
