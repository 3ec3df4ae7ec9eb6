import { readDeadline } from './deadline';
import { splitUnits } from './units';
import { unitsOfLoneColumn, type UnitFields } from './unitFields';

/**
 * A bracket in prose that names who does what is said before it: 〔责任单位：…〕, （牵头单位：…；责任单位：…）,
 * （…按职责分工负责）, （…牵头，6月底前完成）.
 */
export interface UnitBracket {
  /** Positions in the paragraph: of the opening sign, and behind the closing one. */
  start: number;
  end: number;
  sign: string;
  units: UnitFields;
  deadline: string;
}

const opening = '（(〔[【［﹝';
const closing = '）)〕]】］﹞';

/** What stands before the colon. The kind of label tells where its list belongs. */
const labels: [RegExp, 'lead' | 'responsible' | 'deadline'][] = [
  [/^(?:总|第一|主要)?(?:牵头|主办|主责)(?:责任)?(?:单位|部门|科室|处室|机构)?$/, 'lead'],
  [
    /^(?:责任|配合|协办|承办|参与|落实|实施|公开|参加|协助|主要责任)(?:责任)?(?:单位|部门|科室|处室|机构|主体)?$/,
    'responsible',
  ],
  [/^(?:责任分工|任务分工|分工)$/, 'responsible'],
  [/^(?:完成|公开|落实|工作|办理|推进)?(?:时限|期限|时间|时间节点|时限要求|时间要求)$/, 'deadline'],
];
const label =
  /(?:^|[；;。，,、\s])\s*((?:总|第一|主要)?(?:牵头|主办|主责|责任|配合|协办|承办|参与|落实|实施|公开|参加|协助|完成|工作|办理|推进|任务)?(?:责任)?(?:单位|部门|科室|处室|机构|主体|分工|时限|期限|时间|时间节点|时限要求|时间要求)|牵头|责任|配合|主办|协办)\s*[：:]/g;

/** What may stand before the first list of units: nothing, or a list of something else (牵头领导：张三；). */
const otherLabels = /^(?:[^：:；;]{2,8}[：:][^；;]*)?$/;

/** Words without a label that still say who is in charge. */
const inCharge = /(?:负责|落实|牵头|配合|实施|分工|推进|参与)[。.]?$/;
const unitName =
  /(?:局|委|办|办公室|中心|部|院|会|室|所|站|队|公司|街道|乡镇|镇|乡|政府|部门|单位|机关|机构|企业|园区|科室|办事处|[）)])$/;

/** The brackets of a paragraph that name units, in their order; neighbours (units, then a deadline) count as one. */
export function unitBrackets(paragraph: string): UnitBracket[] {
  const found: UnitBracket[] = [];
  for (const { start, end } of outerBrackets(paragraph)) {
    const content = paragraph.slice(start + 1, end - 1).trim();
    const read = bracketContent(content);
    const former = found.at(-1);
    if (read === null) continue;
    const sign = `${paragraph[start]}${paragraph[end - 1]}`;
    if (former && /^[\s；;，,、]*$/.test(paragraph.slice(former.end, start)) && complements(former, read)) {
      former.end = end;
      former.deadline ||= read.deadline;
      former.units = mergeUnits(former.units, read.units);
    } else if (read.units.lead.length + read.units.responsible.length > 0)
      found.push({ start, end, sign, ...read });
  }
  return found;
}

/** Whether a whole paragraph is a label with its list (责任单位：区财政局), written below its task. */
export function isLabelLine(paragraph: string): boolean {
  const words = paragraph.trim();
  label.lastIndex = 0;
  const first = label.exec(words);
  label.lastIndex = 0;
  return first !== null && first.index === 0 && roleOfLabel(first[1] ?? '') !== null;
}

interface Content {
  units: UnitFields;
  deadline: string;
}

/** What a bracket says; null where it names no units (in brackets stand many other things). */
function bracketContent(content: string): Content | null {
  const marks = [...content.matchAll(label)].flatMap((match) => {
    const role = roleOfLabel(match[1] ?? '');
    return role === null ? [] : [{ role, start: match.index, end: match.index + match[0].length }];
  });
  const [first] = marks;
  if (first && otherLabels.test(content.slice(0, first.start))) return labelledContent(content, marks);
  const { list, deadline } = withoutDeadline(content);
  if (!inCharge.test(list) && deadline === '') return null;
  const units = unitsOfLoneColumn(list);
  const names = [...units.lead, ...units.responsible];
  return names.length > 0 && names.every(isUnitName) ? { units, deadline } : null;
}

function isUnitName(name: string): boolean {
  return unitName.test(name) && !name.endsWith('网站');
}

/** A list of units and the deadline behind it: 市审计局牵头，市直各部门配合，12月底前完成. */
function withoutDeadline(content: string): { list: string; deadline: string } {
  const [, list = '', last = ''] = /^([\s\S]*)[，,；;。]\s*([^，,；;。]+)。?$/.exec(content) ?? [];
  return /\p{L}/u.test(last) && !isUnitName(last) && readDeadline(last, 2000).understood
    ? { list, deadline: last }
    : { list: content, deadline: '' };
}

function labelledContent(
  content: string,
  marks: readonly { role: 'lead' | 'responsible' | 'deadline'; start: number; end: number }[],
): Content {
  const lists = { lead: [] as string[], responsible: [] as string[], deadline: [] as string[] };
  marks.forEach(({ role, end }, index) => {
    const said = content
      .slice(end, marks[index + 1]?.start ?? content.length)
      .replace(/^[\s；;，,。、]+|[\s；;，,。、]+$/g, '');
    const { list, deadline } = role === 'deadline' ? { list: said, deadline: '' } : withoutDeadline(said);
    if (list !== '') lists[role].push(list);
    if (deadline !== '') lists.deadline.push(deadline);
  });
  const [leadRaw, responsibleRaw] = [lists.lead.join('\n'), lists.responsible.join('\n')];
  const units =
    leadRaw === ''
      ? unitsOfLoneColumn(responsibleRaw)
      : { lead: splitUnits(leadRaw), responsible: splitUnits(responsibleRaw), leadRaw, responsibleRaw };
  return { units, deadline: lists.deadline.join('\n') };
}

function roleOfLabel(words: string): 'lead' | 'responsible' | 'deadline' | null {
  return labels.find(([rule]) => rule.test(words))?.[1] ?? null;
}

/** 〔牵头单位：…〕〔责任单位：…〕〔完成时限：…〕 say three things about one task; two brackets with 责任单位 are two tasks. */
function complements(former: UnitBracket, { units, deadline }: Content): boolean {
  const more = units.lead.length + units.responsible.length;
  if (more === 0) return deadline !== '';
  return (
    (former.units.lead.length === 0 || units.lead.length === 0) &&
    (former.units.responsible.length === 0 || units.responsible.length === 0)
  );
}

function mergeUnits(one: UnitFields, other: UnitFields): UnitFields {
  return {
    lead: [...one.lead, ...other.lead],
    responsible: [...one.responsible, ...other.responsible],
    leadRaw: one.leadRaw || other.leadRaw,
    responsibleRaw: one.responsibleRaw || other.responsibleRaw,
  };
}

/** Brackets that stand in no other bracket; a closing sign of any kind closes, for people mix （ and ). */
function outerBrackets(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if (opening.includes(sign)) {
      if (depth === 0) start = at;
      depth += 1;
    } else if (closing.includes(sign) && depth > 0) {
      depth -= 1;
      if (depth === 0) found.push({ start, end: at + 1 });
    }
  }
  // A bracket that nobody closed ends with its paragraph.
  if (depth > 0 && label.test(text.slice(start + 1))) found.push({ start, end: text.length + 1 });
  label.lastIndex = 0;
  return found;
}
