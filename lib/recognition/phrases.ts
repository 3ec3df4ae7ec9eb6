/** Words that a task begins or ends with and that name no subject. */
const opening =
  /^(?:(?:做好|做优|推进|推动|及时|集中|全面|主动|持续|规范|探索|开展|加强|加大|加快|深化|健全|完善|建立|公开|公布|发布|更新|督促|组织|落实|严格|稳步|深入|进一步|依法依规|依法|常态化|在|将|对|和|并|与|及|等|的|面向)+)/u;
const closing =
  /(?:(?:等)?(?:方面|领域)?(?:的)?(?:信息|政策|内容)?(?:公开|公布|发布)(?:工作|力度|试点)?|等(?:信息|内容|工作)?|工作|力度|情况|信息|建设)+$/u;

/** Shorter phrases are in every task, longer ones in no other. */
const [shortest, longest] = [3, 16];
const most = 12;

/**
 * Phrases of a task's text that may name its subject, for a person to choose from: what stands in quotation marks first,
 * then what stands between two punctuation marks, without the verbs and nouns of official style around it.
 */
export function phrasesIn(text: string): string[] {
  const quoted = [...text.matchAll(/[“「『《]([^”」』》\n]{2,30})[”」』》]/gu)].map(
    ([, words = '']) => words,
  );
  const clauses = text
    .replace(/[“”「」『』《》]/gu, '')
    .split(/[\s，。；、：:,;（）()]+|和|以及/u)
    .map((clause) => clause.replace(opening, '').replace(closing, ''));
  const fitting = [...quoted, ...clauses].filter((phrase) => {
    const { length } = Array.from(phrase);
    return length >= shortest && length <= longest;
  });
  return [...new Set(fitting)].slice(0, most);
}
