/** What the lines before the table say about the plan. */
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

/** A name with its rank: 浔阳区, 共青城市, 南昌经济技术开发区. Longer words before 区 are no place (政务公开进园区). */
const placeName =
  /^(\p{Script=Han}{1,4}?|\p{Script=Han}{2,8}?(?:开发|新|高新))(自治区|自治州|自治县|省|市|区|县|旗|州)/u;

/** 全区, 我县, 各市, 社区 and the like name no place. */
const noPlace = /^(?:全|我|本|该|各|省|市)(?:省|市|区|县|旗|州)$|[社园街校辖]区$/;

/** Reads title, year and place from the lines ahead of the table; 附件 is not the title. */
export function readHeading(before: readonly string[]): Heading {
  const lines = before
    .map((line) => line.trim())
    .filter((line) => line !== '' && line.length <= longestTitle && !attachmentMark.test(line));
  const title = lines.find((line) => planWords.test(line)) ?? lines[0] ?? '';
  return { title, year: yearIn(title) ?? yearIn(lines.join('\n')), place: placeIn(title) };
}

function yearIn(words: string): number | null {
  const year = /(20\d\d)\s*年/.exec(words.normalize('NFKC'))?.[1];
  return year === undefined ? null : Number(year);
}

/** The lowest administrative unit in the title: 浔阳区 in 九江市浔阳区2023年…; 全区 is none. */
function placeIn(title: string): string | null {
  const parts = title
    .normalize('NFKC')
    .replace(/[ \t]+/g, '')
    .split(/(?:20\d\d)?年度?/);
  return parts.map(lowestPlace).findLast((place) => place !== null) ?? null;
}

function lowestPlace(words: string): string | null {
  const [name, , rank] = placeName.exec(words) ?? [];
  if (name === undefined || noPlace.test(name)) return null;
  return (/[省市州]/.test(rank ?? '') ? lowestPlace(words.slice(name.length)) : null) ?? name;
}
