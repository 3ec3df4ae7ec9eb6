import type { PageFacts } from '../page/facts';
import { say, type Sentence } from '../words/sentence';

/**
 * 发布前自查: what an inspector would miss on an article, and only what its editor can mend: 来源, 发布日期, 文号 and
 * 附件 (the portal's own information box has a field for each of the first three), and the link between a policy
 * document and its interpretation (task 21 of the 2023 plan wants both published together). Each sentence names the
 * remedy. Nothing is concluded from silence: a rule speaks only where the page itself says that it is of the kind.
 */
export function selfCheck(facts: PageFacts): Sentence[] {
  const interpretation = isInterpretation(facts);
  const document = !interpretation && isDocument(facts);
  return [
    facts.source === null && facts.unitName === null && say('selfcheck_source'),
    (facts.published === null || facts.published.source === 'url') && say('selfcheck_date'),
    document && facts.documentNumber === null && say('selfcheck_number'),
    lacksAttachment(facts) && say('selfcheck_attachment'),
    document && isPolicy(facts) && !linksTo(facts, interpreting) && say('selfcheck_interpretation'),
    interpretation && facts.related.length === 0 && say('selfcheck_document'),
  ].filter((each) => each !== false);
}

const interpreting = /解读|图解|一图读懂|问答|局长谈/;
/** Columns that hold documents and nothing else. */
const documentColumn =
  /(?:政策|规范性|政府|部门|法规|[办委局]).{0,2}文件$|^(?:文件|规范性文件|法规政策|政策法规)/;
/** Titles that only documents with a number have. */
const documentTitle = /关于(?:印发|公布|废止|修改)[^。]*的(?:通知|决定|通告|公告)/;
/** What is issued by such a document is a policy that wants an interpretation. */
const policyTitle =
  /(?:办法|细则|规定|意见|方案|措施|规划|政策|制度)(?:[（(〔][^）)〕]*[）)〕])?[》”]?(?:的通知)?$/;

function isInterpretation({ title, column }: PageFacts): boolean {
  return interpreting.test(column ?? '') || interpreting.test(title);
}

function isDocument({ title, breadcrumb, column, documentNumber }: PageFacts): boolean {
  const columns = [...breadcrumb, column ?? ''];
  return (
    documentNumber !== null ||
    documentTitle.test(title) ||
    columns.some((name) => documentColumn.test(name.trim()))
  );
}

function isPolicy({ title }: PageFacts): boolean {
  return policyTitle.test(title.trim());
}

function linksTo({ related, attachments }: PageFacts, words: RegExp): boolean {
  return [...related, ...attachments].some(({ text }) => words.test(text));
}

/** Lines that announce an attachment at the end of a text, or say that one is there. */
const announced = /(?:^|\n)\s*附件\s*[\d一二三四五六七八九十]*\s*[:：]|[见如]附件/;
/** An annex printed in the text itself begins with its own heading and goes on; what is announced is one line. */
const printedAnnex = /(?:^|\n)\s*附件\s*[\d一二三四五六七八九十]*\s*[:：]?\s*(?:\n[^\n]*){2}[\s\S]{200}/;

function lacksAttachment({ attachments, text }: PageFacts): boolean {
  return attachments.length === 0 && announced.test(text) && !printedAnnex.test(text);
}
