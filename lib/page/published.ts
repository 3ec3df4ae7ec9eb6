import { findDate, isOnlyDate, stampedName, withoutDate } from './date';
import type { DatedFact, DateSource } from './facts';
import type { Flow } from './flow';
import type { Labelled } from './labels';
import type { Region } from './region';

/** The 发布日期 line: where it stands, its date, and the source that some templates glue to it. */
export interface DateLine {
  /** −1 where there is none. */
  line: number;
  date: DatedFact | null;
  source: string | null;
}

/** How far from the title the line may stand. */
const nearTitle = 12;
/** How many lines at the end of a text may be its signature. */
const signatureLines = 8;
const longestSignature = 24;

/** The label 发布日期 (发布时间, 日期…) outside of the information box: a line of its own, not a cell of a list. */
export function isDateLine(flow: Flow, mark: Labelled, all: readonly Labelled[]): boolean {
  const others = all.filter(
    ({ line, field }) => line === mark.line && !['published', 'source', 'publisher'].includes(field),
  );
  const cell = /^(?:t[dh]|d[td]|li)$/.test(flow.lines[mark.line]?.box.name ?? '');
  return (
    mark.field === 'published' &&
    others.length === 0 &&
    (!cell || all.some(({ line, field }) => line === mark.line && field === 'source'))
  );
}

/**
 * The line of date and source. Templates glue them (`发布日期:2025-11-03 17:02浔阳区委区政府门户网站字号【`): what
 * stands between the date and the next label is the source.
 */
export function readDateLine(flow: Flow, labels: readonly Labelled[], titleLine: number): DateLine {
  const mark = labels.find((candidate) => isDateLine(flow, candidate, labels));
  if (mark) {
    const found = findDate(mark.value);
    const rest = found ? withoutDate(mark.value, found) : mark.value;
    return { line: mark.line, date: found && dated(found, 'line'), source: rest || null };
  }
  return bareDateLine(flow, labels, titleLine);
}

/** A date without label just under the title, alone or beside the source. */
function bareDateLine(flow: Flow, labels: readonly Labelled[], titleLine: number): DateLine {
  const none = { line: -1, date: null, source: null };
  if (titleLine < 0) return none;
  for (
    let index = titleLine + 1;
    index < Math.min(flow.lines.length, titleLine + 1 + nearTitle);
    index += 1
  ) {
    const { text } = flow.lines[index]!;
    const labelled = labels.some(
      ({ field, line, lastLine }) => field !== 'source' && index >= line && index <= lastLine,
    );
    const found = text.length <= 120 && !labelled ? findDate(text) : null;
    if (!found) continue;
    const rest = withoutDate(text, found);
    const name = stampedName(text);
    if (
      isOnlyDate(text) ||
      name !== null ||
      (!/[，。；！？]/.test(rest) && /来源|字[号体]|浏览|点击|阅读|作者|编辑/.test(rest))
    )
      // Whoever stands behind the stamp is the source: a portal's own unit, or the agency whose report it took over.
      return { line: index, date: dated(found, 'line'), source: name && !/[:：]/.test(name) ? name : null };
    return none;
  }
  return none;
}

/** Every date with its source: meta, information box, line, signature. The address adds its own. */
export function readDates(
  flow: Flow,
  labels: readonly Labelled[],
  line: DateLine,
  region: Region,
): DatedFact[] {
  const dates: DatedFact[] = [];
  const add = (text: string | undefined, source: DateSource) => {
    const found = text ? findDate(text) : null;
    if (found) dates.push(dated(found, source));
  };
  if (line.date) dates.push(line.date);
  for (const field of ['published', 'generated'] as const) {
    for (const mark of labels) {
      if (mark.field === field && mark.line !== line.line && !region.isText(mark.line))
        add(mark.value, 'infobox');
    }
    if (field === 'published') for (const key of ['pubdate', 'publishdate']) add(flow.meta.get(key), 'meta');
  }
  for (
    let index = region.to - 1, left = signatureLines;
    index >= region.from && left > 0;
    index -= 1, left -= 1
  ) {
    const { text } = flow.lines[index]!;
    const found = text.length <= longestSignature && region.isText(index) ? findDate(text) : null;
    if (found && isOnlyDate(text)) {
      dates.push(dated(found, 'signature'));
      break;
    }
  }
  return dates;
}

/**
 * The date of publication printed on the page: 发布日期 under the title, 发布日期 in the information box, `PubDate`,
 * 生成日期 in the information box — `readDates` lists them in this order. What visitors see goes before what only
 * machines see; 生成日期 (条例 2019 第12条) is the day a document was made, and on this platform the only date of some
 * pages. A signature is the day a document was signed (浔府发〔2022〕1号: signed 2021-04-07) and the address the day of
 * its upload (a text of 2020 stands under t20220901): neither was printed as the day of publication. The day of the
 * upload is still the best guess for a page that prints none (8 of 11 such pages of the trial set); its source says what
 * it is, and such a page does not count until a printed day is found (条例 2019 第12条 asks for one).
 */
export function publishedOf(dates: readonly DatedFact[]): DatedFact | null {
  return (
    dates.find(({ source }) => source !== 'signature' && source !== 'url') ??
    dates.find(({ source }) => source === 'url') ??
    null
  );
}

function dated(found: { date: string; raw: string }, source: DateSource): DatedFact {
  return { date: found.date, source, raw: found.raw };
}
