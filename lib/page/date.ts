/**
 * Dates as portals write them: 2023-05-11, 2023/5/11, 2023.05.11, 2023年5月11日, 2017——04——12 (the regulation's own
 * example is printed so), 二〇二三年五月十一日. The parts are year, month, day.
 */
const arabic =
  /((?:19|20)\d{2})\s*(?:年|[-—–－/.．]{1,2})\s*(\d{1,2})\s*(?:月|[-—–－/.．]{1,2})\s*(\d{1,2})(?!\d)\s*日?/;
const chinese =
  /([一二][〇○零ＯOo一二三四五六七八九]{3})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})日/;

export interface FoundDate {
  /** YYYY-MM-DD, a day of the calendar. */
  date: string;
  /** As written. */
  raw: string;
  /** Where it begins in the text. */
  at: number;
}

/** The first date in the text that is a day of the calendar: 2023-02-30 is none. */
export function findDate(text: string): FoundDate | null {
  for (let from = 0; from < text.length;) {
    const found = arabic.exec(text.slice(from)) ?? chinese.exec(text.slice(from));
    if (!found) return null;
    const [raw, year = '', month = '', day = ''] = found;
    const date = calendarDay(number(year), number(month), number(day));
    if (date) return { date, raw: raw.trim(), at: from + found.index };
    from += found.index + raw.length;
  }
  return null;
}

/** A date, perhaps with its time and in brackets, and nothing else. */
export function isOnlyDate(text: string): boolean {
  const found = findDate(text);
  return found !== null && withoutDate(text, found).replace(/[[\]()（）【】|\s]/g, '') === '';
}

/** The longest name that stands behind a stamp. */
const longestSource = 24;

/** What the names of those who publish end with; 网, 报 and 社 are those of media. */
const publisherEnd =
  /(?:局|委|委员会|办|办公室|中心|政府|街道|办事处|镇|乡|部|院|馆|站|队|会|公司|网|报|社)$/;

/**
 * The name behind a stamp, null where a text is none. 2023-09-28 14:56 滨湖街道: nobody but a portal writes the minute
 * before a name, while 2023年9月28日9:00至11:30 is the time of an event. A day alone stamps only the name of a publisher,
 * set off by a space: 2023-04-18 霍邱县财政局.
 */
export function stampedName(text: string): string | null {
  const found = findDate(text);
  if (found?.at !== 0) return null;
  const after = text.slice(found.raw.length);
  const behind = withoutDate(text, found);
  if (behind.length > longestSource || /[，。；！？]|^[-–—－~～至到]|地点/.test(behind)) return null;
  const minute = /^\s*\d{1,2}[:：]\d{2}/.test(after);
  return minute || (/^\s/.test(after) && publisherEnd.test(behind)) ? behind : null;
}

/** The text without this date and the time behind it. */
export function withoutDate(text: string, { at, raw }: FoundDate): string {
  const behind = text.slice(at + raw.length).replace(/^\s*\d{1,2}[:：]\d{2}(?:[:：]\d{2})?/, '');
  return (text.slice(0, at) + behind).trim();
}

/** YYYY-MM-DD, or null if the calendar has no such day. */
function calendarDay(year: number, month: number, day: number): string | null {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const length = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  if (month < 1 || month > 12 || day < 1 || day > length) return null;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** 2023, 二〇二三, 十一, 二十, 三十一. */
function number(written: string): number {
  if (/^\d+$/.test(written)) return Number(written);
  const digits = Array.from(written, (c) => (/[〇○零ＯOo]/.test(c) ? 0 : ' 一二三四五六七八九十'.indexOf(c)));
  if (digits.length === 4) return Number(digits.join(''));
  const ten = digits.indexOf(10);
  if (ten < 0) return digits[0] ?? 0;
  return (ten > 0 ? (digits[0] ?? 1) : 1) * 10 + (digits[ten + 1] ?? 0);
}
