import { splitUnits } from './units';

/** The units of a task and the wording they come from. */
export interface UnitFields {
  lead: string[];
  responsible: string[];
  leadRaw: string;
  responsibleRaw: string;
}

/** X牵头，Y配合; not 15个一级指标牵头单位, which is a name. */
const leading =
  /^(?:由)?([\s\S]+?)(?:共同|联合|负责)?(?:总)?牵头(?!单位|部门|科室|指标)(?:负责|落实|实施|组织|推进)*[，,；;。、：:\s]*([\s\S]*)$/;

/** 牵头单位：X；责任单位：Y written into one cell. */
const labelled =
  /(?:^|[；;。，,\s])(牵头|主办|责任|配合|协办|承办|参与)(?:责任)?(?:单位|部门|科室)?\s*[:：]\s*/g;

/**
 * The units of a lone column. They are responsible, unless the words say who leads (X牵头，Y配合; X（牵头）、Y; 牵头单位：X；责任单位：Y);
 * the wording stays with the column it stood in.
 */
export function unitsOfLoneColumn(raw: string): UnitFields {
  return {
    ...(byLabels(raw) ?? byMarks(raw) ?? byVerb(raw) ?? { lead: [], responsible: splitUnits(raw) }),
    leadRaw: '',
    responsibleRaw: raw,
  };
}

type Units = Pick<UnitFields, 'lead' | 'responsible'>;

function byLabels(raw: string): Units | null {
  const labels = [...raw.matchAll(labelled)];
  if (!labels.some(([, label]) => label === '牵头' || label === '主办')) return null;
  const listOf = (wanted: RegExp): string[] =>
    labels.flatMap((match, index) => {
      if (!wanted.test(match[1] ?? '')) return [];
      return splitUnits(raw.slice(match.index + match[0].length, labels[index + 1]?.index ?? raw.length));
    });
  return { lead: listOf(/牵头|主办/), responsible: [...new Set(listOf(/责任|配合|协办|承办|参与/))] };
}

function byMarks(raw: string): Units | null {
  if (!/[（(]牵头(?:单位|部门)?[)）]/.test(raw)) return null;
  const names = splitUnits(raw);
  const mark = /[（(](牵头|配合|协办|参与|责任)(?:单位|部门)?[)）]$/;
  const leads = (name: string): boolean => mark.exec(name)?.[1] === '牵头';
  const plain = (name: string): string => name.replace(mark, '');
  return {
    lead: names.filter(leads).map(plain),
    responsible: names.filter((name) => !leads(name)).map(plain),
  };
}

function byVerb(raw: string): Units | null {
  const [, lead = '', others = ''] = leading.exec(raw) ?? [];
  if (lead === '') return null;
  return { lead: splitUnits(lead), responsible: splitUnits(others) };
}
