const brackets: ReadonlyMap<string, string> = new Map([
  ['（', '）'],
  ['(', ')'],
  ['〔', '〕'],
  ['[', ']'],
  ['【', '】'],
  ['《', '》'],
  ['“', '”'],
]);

const separator = /[、，,；;\s]/;

/** What plans write behind a list of units and what is no part of a name. */
const suffix =
  /(?:(?:(?:按照?|根据)(?:各自|部门|工作)?(?:职责|职能)(?:分工)?)?(?:分别|共同|具体|分工|牵头|协同)?(?:负责|落实|实施|推进)|(?:按照?|根据)(?:各自|部门|工作)?(?:职责|职能)(?:分工)?|共同牵头|牵头|积极配合|配合|协助|协同|参与|等)[。.]?$|[（(](?:按照?|根据)(?:各自|部门|工作)?(?:职责|职能)(?:分工)?(?:分别|共同)?(?:负责|落实|实施|推进)?[)）]$|[。.]$/;

/** Cells that say "none". */
const none = /^(?:[-－—–―/／]+|无)$/;

/** Ends of names that stand for many units; 各, 有关 or a count (15个…) say so anywhere in the name. */
const collective =
  /各|有关|相关|\d+\s*[个家]|(?:部门|单位|机构|企业)$|^(?:全?[区县市])?(?:属|直|级|所有)?(?:乡镇|镇街|乡|镇|街道|村居|村|社区|园区)(?:[（(][^（()）]*[)）])?$/;

/** Ends of names of single units, to tell 区商务局等有关部门 from 高等院校. */
const single = /(?:局|委|办|办公室|中心|部|院|会|室|所|站|队|行|公司|街道|乡|镇|[）)])$/;

/**
 * Splits a cell of units (牵头单位, 责任单位) at 、 ， , ； ; white space and line breaks, never inside brackets
 * (各县（市、区）, 局长（主任）). 按职责分工负责, 牵头, 配合, 等 are taken off; 某局等有关部门 is a unit and a group.
 * Each name once, in the order written.
 */
export function splitUnits(raw: string): string[] {
  const names = pieces(raw).flatMap(splitOpenList).map(withoutSuffix);
  return [...new Set(names.filter((name) => name !== '' && !none.test(name)))];
}

/** Whether a name stands for a collective (各街道, 区政府各部门, 15个一级指标牵头单位) and not for one unit. */
export function isGroup(name: string): boolean {
  return collective.test(name);
}

/** The signs by which a cell separates its units, each once; brackets do not count. */
export function separatorsIn(raw: string): string[] {
  if (!separator.test(raw)) return [];
  return [
    ...new Set(
      outsideBrackets(raw)
        .filter(({ cut, sign }) => cut && sign.trim() !== '')
        .map(({ sign }) => sign),
    ),
  ];
}

function pieces(raw: string): string[] {
  // Most cells name one unit.
  if (!separator.test(raw)) return [raw];
  const found = [''];
  for (const { sign, cut } of outsideBrackets(raw)) {
    if (cut) found.push('');
    else found[found.length - 1] += sign;
  }
  return found;
}

/** Every sign with whether it separates. A bracket that is never closed protects nothing. */
function outsideBrackets(raw: string): { sign: string; cut: boolean }[] {
  const signs = Array.from(raw);
  const lastAt = new Map(signs.map((sign, at) => [sign, at]));
  const closers: string[] = [];
  return signs.map((sign, at) => {
    const closer = brackets.get(sign);
    if (closer !== undefined && (lastAt.get(closer) ?? -1) > at) closers.push(closer);
    else if (closers.includes(sign)) closers.splice(closers.lastIndexOf(sign));
    return { sign, cut: closers.length === 0 && separator.test(sign) };
  });
}

function splitOpenList(name: string): string[] {
  const [, listed = '', rest = ''] = /^(.+?)等(.+)$/.exec(name) ?? [];
  return single.test(listed) && isGroup(withoutSuffix(rest)) ? [listed, rest] : [name];
}

function withoutSuffix(name: string): string {
  const shorter = name.replace(suffix, '');
  return shorter === name || shorter === '' ? shorter : withoutSuffix(shorter);
}
