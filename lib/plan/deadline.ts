import { dayOf, lastDayOfMonth } from './calendar';
import { inDigits } from './chineseDates';
import type { DeadlineKind } from './plan';

export interface Deadline {
  kind: DeadlineKind;
  /** Due dates, YYYY-MM-DD, in the order written. */
  dates: string[];
  /** False where the wording fits no rule; it then counts as relative (汛期前) and a person should look at it. */
  understood: boolean;
}

const open = /长期|持续|常态|全年|动态|[及实即随适]时更新|贯穿|日常|立行立改/;
const recurring =
  /每(?:个?(?:工作日|季度|半年|年|季|月|周|日))|[按逐](?:年度?|季度?|月度?|周)|季度$|月度|半年一次|(?:后|起|内).*内|以?内$|^\d+\s*个?(?:年|月|工作日|日|天)$|[后内]$|[及实即随适]时(?!更新)/;
/** 每年6月、12月底前: the later months recur as the first does. */
const monthsOfEveryYear = /每年\d{1,2}月[^,;。、]*(?:、\d{1,2}月[^,;。、]*)+/g;
/** A deadline is a few words; what stands behind them in a longer cell is something else. */
const longestWording = 200;

const nothing = /^[-－—–―/／无]*$/;

/**
 * Reads the wording of a deadline column. A clause with a date wins (4月底前公布清单，全年动态更新 is a date), then half-years,
 * quarters and spans, then what is relative or recurs, then what has no end. `year` is the plan's.
 */
export function readDeadline(raw: string, year: number): Deadline {
  const words = inDigits(raw.slice(0, longestWording)).replace(/\s+/g, '');
  const clauses = words
    .replace(monthsOfEveryYear, '每年')
    .replace(/([一二三四1-4])、(?=第?[一二三四1-4]季度)/g, '$1季度、')
    .split(/[,;。、]/)
    .filter((clause) => !/^每|后.*内/.test(clause));
  const periods = clauses.flatMap((clause) => periodEnds(clause, year));
  if (periods.length > 0) return { kind: 'period', dates: periods, understood: true };
  const dates = clauses.flatMap((clause) => datesIn(clause, year, columnDates).map(({ date }) => date));
  if (dates.length > 0) return { kind: 'date', dates: [...new Set(dates)], understood: true };
  if (nothing.test(words)) return { kind: 'none', dates: [], understood: true };
  if (recurring.test(words)) return { kind: 'interval', dates: [], understood: true };
  if (open.test(words)) return { kind: 'none', dates: [], understood: true };
  return { kind: 'interval', dates: [], understood: false };
}

/**
 * Due dates in running text: only a date with 前 behind it is one (8月底前向社会公布). Left out are dates that limit material
 * (2023年12月31日以前印发的文件; 6月底前出台办法 is a due date) and dates that recur (每年1月31日前).
 */
export function dueDatesIn(text: string, year: number): string[] {
  if (!text.includes('前')) return [];
  const words = inDigits(text).replace(/[^\S\n]+/g, '');
  const due = datesIn(words, year, textDates).filter(({ start, end }) => {
    const behind = words.slice(end);
    const material = /^(?:以前|之前|前)(?:已经?)?(?:印发|制发|签发|(?:出台|制定|形成)[的且])/;
    return (
      /^(?:以前|之前|前)/.test(behind) && !material.test(behind) && !/每年?$/.test(words.slice(0, start))
    );
  });
  return [...new Set(due.map(({ date }) => date))];
}

const numerals = '零一二三四五六七八九十';

/** How many years back a text reaches: 近三年来, 近3年, 最近两年; null where it names no number of years. */
export function windowYearsIn(text: string): number | null {
  if (!text.includes('近')) return null;
  const words = /近([一二两三四五六七八九十]|[1-9]\d?)年/.exec(
    text.normalize('NFKC').replace(/\s+/g, ''),
  )?.[1];
  return words === undefined ? null : numberOf(words);
}

function numberOf(words: string): number {
  if (/\d/.test(words)) return Number(words);
  return words === '两' ? 2 : numerals.indexOf(words);
}

interface FoundDate {
  date: string;
  start: number;
  end: number;
}

const year = '(?:(?<year>20\\d\\d)年|(?<next>明年|次年)|今年|本年|当年)?';
const yearEnd = '(?<yearEnd>(?<=年)[底末]|年[底末])';
const numeric = '(?<y>20\\d\\d)[-./](?<m>\\d{1,2})[-./](?<d>\\d{1,2})(?!\\d)';
const third = '(?<third>[上中下])旬';

/** 2023年10月底, 8月底, 7月15日, 6月(前), 6月中旬, 年底, 年末, 2024-06-30, 2024.6.30. */
const textDates = new RegExp(
  `${year}(?:(?<month>\\d{1,2})月(?:(?<day>\\d{1,2})[日号]|(?:月?底|末)|${third}|(?=(?:以|之)?前))|${yearEnd})|${numeric}`,
  'g',
);

/** In a column of deadlines also a bare month (6月, 2024.12), 6.30前, 年内 and the year alone. */
const columnDates = new RegExp(
  `${year}(?:(?<month>\\d{1,2})月(?:(?<day>\\d{1,2})[日号]|(?:月?底|末)|${third}|(?=(?:以|之)?前)|份?(?=$|完成|[和及]))|${yearEnd}|(?<within>(?<=年)度?内|(?<![每两一半三])年度?内|(?<=20\\d\\d年)度?$))` +
    `|${numeric}|(?<yy>20\\d\\d)[-./](?<mm>\\d{1,2})(?![-./\\d])|(?<![\\d.])(?<shortMonth>\\d{1,2})[./](?<shortDay>\\d{1,2})(?=前|$)`,
  'g',
);

/** Dates in words; the plan's year where none is written. */
function datesIn(words: string, planYear: number, pattern: RegExp): FoundDate[] {
  return Array.from(words.matchAll(pattern)).flatMap((match) => {
    const g = match.groups ?? {};
    const year = Number(g.year ?? g.y ?? g.yy ?? planYear) + (g.next === undefined ? 0 : 1);
    const whole = g.yearEnd !== undefined || g.within !== undefined;
    const month = whole ? 12 : Number(g.month ?? g.m ?? g.mm ?? g.shortMonth);
    const day = g.day ?? g.d ?? g.shortDay ?? (g.third === undefined ? undefined : thirds[g.third]);
    const date = day === undefined ? lastDayOfMonth(year, month) : dayOf(year, month, Number(day));
    return date === null ? [] : [{ date, start: match.index, end: match.index + match[0].length }];
  });
}

/** 上旬 ends with the tenth, 中旬 with the twentieth, 下旬 with the month. */
const thirds: Record<string, string | undefined> = { 上: '10', 中: '20', 下: undefined };

/** 上半年, 第三季度, 4—6月, 6月1日至6月30日: due on the last day. */
function periodEnds(clause: string, planYear: number): string[] {
  const year = Number(/(20\d\d)年/.exec(clause)?.[1] ?? planYear);
  const quarter = /第?([一二三四1-4])季度/.exec(clause)?.[1];
  const half = /(上|下)半年/.exec(clause)?.[1];
  const span = /\d{1,2}月?[-—–~至到]+(?:(20\d\d)年)?(\d{1,2})月(?!\d)/.exec(clause);
  const months = span?.[2];
  const days = /\d{1,2}日[-—–~至到]+(?:20\d\d年)?(?:(\d{1,2})月)(\d{1,2})日/.exec(clause);
  const end =
    (quarter !== undefined &&
      lastDayOfMonth(
        year,
        3 * (numerals.indexOf(quarter) > 0 ? numerals.indexOf(quarter) : Number(quarter)),
      )) ||
    (half !== undefined && lastDayOfMonth(year, half === '上' ? 6 : 12)) ||
    (days && dayOf(year, Number(days[1]), Number(days[2]))) ||
    (months !== undefined && lastDayOfMonth(Number(span?.[1] ?? year), Number(months)));
  return end ? [end] : [];
}
