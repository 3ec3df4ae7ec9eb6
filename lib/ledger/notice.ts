import { reasonTexts } from '../coverage/reasonTexts';
import type { Speak } from '../words/sentence';
import { addressCell, headingsOf, type ColumnTerms } from './columns';
import type { LedgerEvidence } from './evidence';
import type { Paper } from './paper';
import type { LedgerRow } from './rows';
import type { LedgerSheet, SheetCell } from './sheet';
import { counts } from './standing';

export interface NoticeTerms extends ColumnTerms {
  planTitle: string;
  /** YYYY-MM-DD */
  today: string;
  /** By when, YYYY-MM-DD; empty leaves a gap to be filled in by hand. */
  due: string;
  /** Who sends it: unit and name; null before the first use. */
  from: { unit: string; name: string } | null;
}

/** Whether something is left to be put right. */
export function isGap({ standing: { units } }: LedgerRow): boolean {
  return units.some(({ state }) => state !== 'covered' && state !== 'inapplicable');
}

/**
 * 整改通知 to one unit: what was checked, each task with what is missing, by when. One line a task, as such notices list
 * problems (unit, place, address, problem, deadline).
 */
export function noticePaper(unit: string, rows: readonly LedgerRow[], terms: NoticeTerms): Paper {
  const { speak, planTitle, today, due, from } = terms;
  const gaps = rows.filter(isGap);
  const owed = rows.filter(({ standing }) => standing.units.some(counts));
  const open = owed.filter(isGap).length;
  const said = [owed.length, owed.length - open, open].map(String);
  const pending = rows.length - owed.length;
  const until = due === '' ? speak('ledger_notice_open_day') : chineseDay(due, speak);
  const opening = { kind: 'paragraph', text: speak('ledger_notice_to', unit), place: 'first' } as const;
  const checked =
    speak('ledger_notice_checked', planTitle, chineseDay(today, speak), ...said) +
    (pending > 0 ? speak('ledger_notice_pending', String(pending)) : '');
  const ending = [
    { kind: 'paragraph', text: from?.unit ?? '', place: 'end' },
    { kind: 'paragraph', text: chineseDay(today, speak), place: 'end' },
  ] as const;
  if (gaps.length === 0)
    return {
      title: speak('ledger_notice_title'),
      across: false,
      blocks: [
        opening,
        { kind: 'paragraph', text: checked },
        { kind: 'paragraph', text: speak('ledger_notice_none') },
        ...ending,
      ],
    };
  return {
    title: speak('ledger_notice_title'),
    across: false,
    blocks: [
      opening,
      { kind: 'paragraph', text: checked },
      { kind: 'paragraph', text: speak('ledger_notice_ask', until) },
      { kind: 'table', sheet: problems(gaps, terms) },
      ...(from ? [{ kind: 'paragraph', text: speak('ledger_notice_contact', from.name) } as const] : []),
      ...ending,
    ],
  };
}

function problems(gaps: readonly LedgerRow[], terms: ColumnTerms): LedgerSheet {
  const { speak } = terms;
  const [seq, text, deadline] = headingsOf(['seq', 'text', 'deadline'], terms);
  return {
    name: '',
    title: '',
    columns: [
      { title: seq?.title ?? '', width: 7 },
      { title: text?.title ?? '', width: 40 },
      { title: speak('ledger_notice_problem'), width: 26 },
      { title: speak('ledger_notice_known'), width: 26 },
      { title: deadline?.title ?? '', width: 11 },
    ],
    rows: gaps.map((row): SheetCell[] => [
      row.task.seq,
      row.task.text,
      problemOf(row, speak),
      addressCell(row.disputed[0] ?? row.pages[0] ?? row.rejected.at(-1)),
      row.task.deadline,
    ]),
    merged: [],
  };
}

/** What is wrong, in the words of such notices: nothing seen, parts missing, disputed; and overdue. */
export function problemOf({ standing, rejected }: LedgerRow, speak: Speak): string {
  const [first] = standing.units;
  const missing = first?.missing.join(speak('list_separator')) ?? '';
  const what =
    first?.state === 'disputed'
      ? speak('ledger_notice_disputed')
      : first?.state === 'partial'
        ? speak('ledger_notice_partial', missing)
        : missing === ''
          ? speak('ledger_notice_nothing')
          : speak('ledger_notice_missing', missing);
  const last = first?.state === 'uncovered' ? rejected.at(-1) : undefined;
  const refused = last ? refusal(last, speak) : '';
  const unsure = first?.unresolved ? speak('ledger_notice_unresolved') : '';
  const late = standing.overdue ? speak('ledger_state_overdue') : '';
  return [unsure, refused, what, late].filter(Boolean).join(speak('sentence_separator'));
}

/** That a page was handed in and does not count, and why. */
function refusal({ reason }: LedgerEvidence, speak: Speak): string {
  return reason
    ? speak('ledger_notice_rejected', speak(reasonTexts[reason]))
    : speak('ledger_notice_rejected_somehow');
}

/** 2026年11月23日 */
export function chineseDay(day: string, speak: Speak): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return speak('ledger_day', year, String(Number(month)), String(Number(date)));
}
