import { dayOf } from './calendar';
import { inDigits } from './chineseDates';

/** What the lines around the table say about the plan. */
export interface Heading {
  title: string;
  /** Null where neither the title nor the lines around it name a year. */
  year: number | null;
  place: string | null;
}

/** Longer lines ahead of the table are introductions. */
const longestTitle = 200;

const attachmentMark = /^附(?:件|表)?\s*[\d一二三四五六七八九十]*\s*[：:]?$/;
const planWords = /要点|分解表|分工|台账|任务|清单|方案/;

/** 关于印发…的通知 passes a plan on; it is not the plan. 附件：… only lists it. */
const passesOn = /通知$|^附\s*件\s*[\d一二三四五六七八九十]*\s*[：:.、]|[>＞»]/;
const sentence = /[。：:；;，,！]$/;

/** A name with its rank: 浔阳区, 共青城市, 南昌经济技术开发区. Longer words before 区 are no place (政务公开进园区). */
const placeName =
  /^(\p{Script=Han}{1,4}?|\p{Script=Han}{2,8}?(?:开发|新|高新))(自治区|自治州|自治县|省|市|区|县|旗|州)/u;

/** A town or street that a title begins with, or that stands behind its district: 青阳街道, 白水湖街道办事处, 云峰镇. */
const townName = /^(\p{Script=Han}{2,6}?(?:街道|镇|乡))(?=(?:办事处|人民政府|政府|政务公开|$))/u;

/** 全区, 我县, 各市, 社区 and the like name no place. */
const noPlace = /^(?:全|我|本|该|各|省|市)(?:省|市|区|县|旗|州)$|[社园街校辖]区$/;

/** 各镇街道, 推进乡镇 and the like. */
const noTown = /^(?:全|我|本|该|各)|[乡镇](?:街道|镇|乡)$|[区县市]/;

/**
 * Reads title, year and place from the lines ahead of the table. Of several lines the one that sounds most like the name
 * of a plan is the title, of equals the last: a printed notice names the plan first, the plan itself comes after it.
 */
export function readHeading(before: readonly string[]): Heading {
  const lines = before
    .map((line) => line.replace(/\s*\n\s*/g, '').trim())
    .filter((line) => line !== '' && line.length <= longestTitle && !attachmentMark.test(line));
  const scores = lines.map(likeness);
  const at = scores.lastIndexOf(Math.max(...scores));
  const title = at < 0 ? '' : withLineAbove(lines, at);
  return { title, year: yearIn(title) ?? yearIn(lines.join('\n')), place: placeIn(title) };
}

/** The year that words name (2024年, 二〇二四年); null where they name none. */
export function yearIn(words: string): number | null {
  const year = /(20\d\d)\s*年/.exec(inDigits(words))?.[1];
  return year === undefined ? null : Number(year);
}

/**
 * The day on which the plan was issued: a line that is nothing but a date (under the signature), or a labelled date
 * (印发日期：…, 2024年3月12日印发). Null where no line says so.
 */
export function issuedIn(lines: readonly string[]): string | null {
  for (const line of lines) {
    if (line.length > longestTitle) continue;
    const words = inDigits(line).replace(/\s+/g, '');
    const [, y, m, d] = dateLines.map((form) => form.exec(words)).find((match) => match !== null) ?? [];
    const found = dayOf(Number(y), Number(m), Number(d));
    if (found !== null) return found;
  }
  return null;
}

const day = '(20\\d\\d)(?:年|[-./])(\\d{1,2})(?:月|[-./])(\\d{1,2})日?';
const dateLines = [
  new RegExp(`^[（(]?${day}(?:印发|发布|公布)?[)）]?$`),
  new RegExp(`(?:印发|发布|成文|制发|发文|公布|公开|生成)(?:日期|时间)[:：]${day}`),
  new RegExp(`${day}印发$`),
];

function likeness(line: string): number {
  return (
    (planWords.test(line) ? 8 : 0) +
    (yearIn(line) === null ? 0 : 4) +
    (placeIn(line) === null ? 0 : 1) -
    (passesOn.test(line) ? 6 : 0) -
    (sentence.test(line) ? 12 : 0) -
    (line.length > 60 ? 4 : 0)
  );
}

/** A title that was set in two lines: the upper one holds the year or the place that the lower one lacks. */
function withLineAbove(lines: readonly string[], at: number): string {
  const [title = '', above = ''] = [lines[at], lines[at - 1]];
  const bare =
    above.length <= 40 && !sentence.test(above) && !passesOn.test(above) && !/[〔[]20\d\d/.test(above);
  const lacksYear = yearIn(title) === null && yearIn(above) !== null && issuedIn([above]) === null;
  const lacksPlace =
    placeIn(title) === null && /^\p{Script=Han}{1,8}[区县市旗]$/u.test(above) && !noPlace.test(above);
  return bare && (lacksYear || lacksPlace) ? above + title : title;
}

/** The lowest administrative unit in the title: 浔阳区 in 九江市浔阳区2023年…; 全区 is none. */
export function placeIn(title: string): string | null {
  const parts = title
    .normalize('NFKC')
    .replace(/[ \t]+/g, '')
    .split(/(?:20\d\d)?年度?/);
  return parts.map(lowestPlace).findLast((place) => place !== null) ?? null;
}

function lowestPlace(words: string): string | null {
  const [town] = townName.exec(words) ?? [];
  if (town !== undefined && !noTown.test(town)) return town;
  const [name, , rank] = placeName.exec(words) ?? [];
  if (name === undefined || noPlace.test(name)) return null;
  const rest = words.slice(name.length);
  return (/[省市州]/.test(rank ?? '') || townName.test(rest) ? lowestPlace(rest) : null) ?? name;
}
