import type { CoverageState } from '../coverage/coverage';
import { chineseDay, isGap, problemOf, type NoticeTerms } from './notice';
import type { Paper, PaperBlock } from './paper';
import type { LedgerRow } from './rows';
import type { LedgerSheet, SheetCell } from './sheet';
import { counts, type UnitStanding } from './standing';

const states: readonly CoverageState[] = ['covered', 'partial', 'disputed', 'inapplicable', 'uncovered'];
/** What one page has room for; the rest is named as a number. */
const mostUnits = 12;
const mostTasks = 8;

/** 一页摘要 of the whole plan, or of one unit: how far it is, who lags, what is overdue; no longer than a page. */
export function summaryPaper(
  unit: string | null,
  rowsOf: (unit: string | null) => LedgerRow[],
  terms: NoticeTerms,
): Paper {
  const { speak, planTitle, today } = terms;
  const every = rowsOf(unit);
  const rows = unit === null ? every : every.filter((row) => owed(row).length > 0);
  const all = rows.flatMap(owed);
  const pending =
    unit === null ? every.filter(({ standing }) => standing.open).length : every.length - rows.length;
  const opening = speak(
    'ledger_summary_opening',
    planTitle,
    chineseDay(today, speak),
    unit ?? speak('ledger_summary_whole'),
    String(rows.length),
    String(all.length),
    String(done(all)),
    percent(done(all), all.length),
  );
  const gaps = rows.filter(isGap);
  const open = gaps.length > 0 ? openTasks(gaps, unit, terms) : [];
  return {
    title: unit === null ? speak('ledger_summary_title') : speak('ledger_summary_title_unit', unit),
    across: false,
    blocks: [
      {
        kind: 'paragraph',
        text:
          opening +
          (pending > 0
            ? speak(unit === null ? 'ledger_summary_pending' : 'ledger_notice_pending', String(pending))
            : ''),
      },
      { kind: 'heading', text: speak('ledger_summary_levels') },
      { kind: 'table', sheet: levelTable(rows, terms) },
      ...(unit === null ? unitBlocks(all, terms) : []),
      ...open,
    ],
  };
}

/** The units that count for a task. */
function owed({ standing }: LedgerRow): UnitStanding[] {
  return standing.units.filter(counts);
}

function done(all: readonly UnitStanding[]): number {
  return all.filter(({ state }) => state === 'covered' || state === 'inapplicable').length;
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '0%' : `${((part / whole) * 100).toFixed(1)}%`;
}

function counted(all: readonly UnitStanding[]): SheetCell[] {
  return [
    all.length,
    ...states.map((state) => all.filter((one) => one.state === state).length),
    percent(done(all), all.length),
  ];
}

function countTable(head: string, rows: SheetCell[][], { speak }: NoticeTerms): LedgerSheet {
  const columns = [
    { title: head, width: 34 },
    { title: speak('ledger_summary_owed'), width: 10 },
    ...states.map((state) => ({ title: speak(`coverage_${state}`), width: 10 })),
    { title: speak('ledger_summary_rate'), width: 10 },
  ];
  return { name: '', title: '', columns, rows, merged: [] };
}

function levelTable(rows: readonly LedgerRow[], terms: NoticeTerms): LedgerSheet {
  const levels = [...new Set(rows.map(({ task }) => task.level1))];
  return countTable(
    terms.speak('ledger_column_level1'),
    levels.map((level) => [
      level,
      ...counted(rows.filter(({ task }) => task.level1 === level).flatMap(owed)),
    ]),
    terms,
  );
}

/** The units with the most left to do, first. */
function unitBlocks(all: readonly UnitStanding[], terms: NoticeTerms): PaperBlock[] {
  const { speak } = terms;
  const ofUnit = new Map<string, UnitStanding[]>();
  for (const one of all) ofUnit.set(one.unit, [...(ofUnit.get(one.unit) ?? []), one]);
  const left = (own: readonly UnitStanding[]) => own.length - done(own);
  const worst = [...ofUnit]
    .filter(([, own]) => left(own) > 0)
    .sort(([, one], [, other]) => left(other) - left(one));
  if (worst.length === 0) return [];
  const shown = worst.slice(0, mostUnits).map(([unit, own]): SheetCell[] => [unit, ...counted(own)]);
  return [
    { kind: 'heading', text: speak('ledger_summary_units', String(shown.length), String(worst.length)) },
    { kind: 'table', sheet: countTable(speak('ledger_column_unit'), shown, terms) },
  ];
}

/** Overdue tasks of the whole plan, or what a unit has left to do, overdue first. */
function openTasks(gaps: readonly LedgerRow[], unit: string | null, { speak }: NoticeTerms): PaperBlock[] {
  const overdue = gaps.filter(({ standing }) => standing.overdue);
  const listed = unit === null ? overdue : [...overdue, ...gaps.filter((row) => !overdue.includes(row))];
  if (listed.length === 0) return [];
  const heading = unit === null ? 'ledger_summary_overdue' : 'ledger_summary_open';
  return [
    {
      kind: 'heading',
      text: speak(heading, String(Math.min(mostTasks, listed.length)), String(listed.length)),
    },
    ...listed.slice(0, mostTasks).map((row): PaperBlock => {
      const { seq, text } = row.task;
      const own = owed(row);
      const what =
        unit === null ? speak('ledger_summary_left', String(own.length - done(own))) : problemOf(row, speak);
      return {
        kind: 'paragraph',
        text: speak('ledger_summary_task', String(seq), shortened(text), shortened(what)),
        place: 'first',
      };
    }),
  ];
}

/** As much as two lines of print hold. */
function shortened(words: string): string {
  const line = words.replaceAll('\n', ' ');
  return line.length > 60 ? `${line.slice(0, 58)}……` : line;
}
