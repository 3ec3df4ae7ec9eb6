/** 2023年12月31日以前印发的文件: a date that limits what is looked at, not when the work is due. */
const limiting =
  /(?:20\d\d年)?\d{1,2}月(?:\d{1,2}日|底)(?=(?:以前|之前|前)(?:已经?)?(?:印发|出台|制定|制发|形成|签发|发布的|登记|注册|建成|立项))/g;

/** Times of the year that no calendar fixes. */
const worded = /(?:汛期?|春节|元旦|国庆节?|中秋节?|开学|中考|高考|两会|党代会|节假日|秋收|供暖季?)前/g;

/** Dates in a text that limit material, as written. */
export function limitingDatesIn(text: string): string[] {
  if (!text.includes('前')) return [];
  return [...new Set(text.replace(/[^\S\n]+/g, '').match(limiting) ?? [])];
}

/** Times in a text that a person has to turn into a date: 汛期前. */
export function wordedDatesIn(text: string): string[] {
  if (!text.includes('前')) return [];
  return [...new Set(text.match(worded) ?? [])];
}
