import { placeKind } from '../coverage/place';
import type { Speak } from '../words/sentence';
import { addressCell, cellOf, dutyLabels, headingsOf, offlineWords } from './columns';
import type { ColumnId, ColumnTerms } from './columns';
import type { LedgerEvidence } from './evidence';
import type { LongSheet } from './longSheet';
import type { LedgerRow } from './rows';
import { stateWords } from './stateWords';
import type { LedgerSheet, MergedRows, SheetCell, SheetColumn } from './sheet';

/** The ledger proper: one row a task, the two levels merged over the tasks that they head, as in the plan. */
export function ledgerSheet(
  rows: readonly LedgerRow[],
  ids: readonly ColumnId[],
  terms: ColumnTerms,
  names: { name: string; title: string },
): LedgerSheet {
  return {
    ...names,
    columns: headingsOf(ids, terms),
    rows: rows.map((row) => ids.map((id) => cellOf(id, row, terms))),
    merged: ids.flatMap((id, column) => mergedLevels(id, column, rows)),
  };
}

/**
 * A level that several tasks in a row have in common was one cell; the second only within one first. Units are not
 * merged: equal neighbours are separate cells in the plans seen, and a merged one would say more than the plan.
 */
function mergedLevels(id: ColumnId, column: number, rows: readonly LedgerRow[]): MergedRows[] {
  if (id !== 'level1' && id !== 'level2') return [];
  const headOf = ({ task }: LedgerRow) =>
    id === 'level1' ? task.level1 : task.level2 && JSON.stringify([task.level1, task.level2]);
  const merged: MergedRows[] = [];
  let first = 0;
  for (let at = 1; at <= rows.length; at += 1) {
    const [start, here] = [rows[first], rows[at]];
    if (start && here && headOf(start) !== '' && headOf(start) === headOf(here)) continue;
    if (at - first > 1) merged.push({ column, first, last: at - 1 });
    first = at;
  }
  return merged;
}

/** Where an evidence stands, as a word. */
function standingWord({ standing }: LedgerEvidence, speak: Speak): string {
  return speak(`standing_${standing}`);
}

/** 佐证明细: one row for each page, piece of offline evidence and statement, in the order of tasks and decisions. */
export function evidenceSheet(
  rows: readonly LedgerRow[],
  terms: ColumnTerms,
  names: { name: string; title: string },
): LongSheet {
  const { speak } = terms;
  const columns: SheetColumn[] = [
    { title: headingsOf(['seq'], terms)[0]?.title ?? '', width: 6 },
    { title: headingsOf(['text'], terms)[0]?.title ?? '', width: 36 },
    { title: speak('ledger_column_unit'), width: 14 },
    { title: speak('ledger_column_kind'), width: 10 },
    { title: speak('ledger_column_title'), width: 36, folds: true },
    { title: speak('ledger_column_address'), width: 40, folds: true },
    { title: speak('ledger_column_duties'), width: 28, folds: true },
    { title: speak('ledger_column_standing'), width: 10 },
    ...headingsOf(['columnPath', 'published', 'uploaded', 'quote', 'checkedBy', 'checkedOn', 'note'], terms),
  ];
  return { ...names, columns, rows: evidenceRows(rows, terms) };
}

function* evidenceRows(rows: readonly LedgerRow[], terms: ColumnTerms): Generator<SheetCell[]> {
  const { speak, duties, day } = terms;
  for (const { task, pages, offline, inapplicable, disputed } of rows)
    for (const one of [...pages, ...offline, ...inapplicable, ...disputed])
      yield [
        task.seq,
        task.text,
        one.unit,
        speak(`ledger_kind_${placeKind(one.page)}`),
        one.title || (one.offline?.fileName ?? ''),
        addressCell(one),
        dutyLabels(one.duties, task, duties).join(speak('list_separator')),
        standingWord(one, speak),
        one.columnPath ?? '',
        one.published ?? '',
        one.uploaded ?? '',
        one.quote ?? '',
        one.by.name,
        day(one.at),
        [offlineWords(one, speak), one.note, ...one.remarks].filter(Boolean).join('\n'),
      ];
}

/** 整改链接表: task, address, title, date, state; a task without a page has one row that says so. */
export function linkSheet(
  rows: readonly LedgerRow[],
  terms: ColumnTerms,
  names: { name: string; title: string },
): LongSheet {
  const { speak } = terms;
  const columns: SheetColumn[] = [
    { title: headingsOf(['seq'], terms)[0]?.title ?? '', width: 7 },
    { title: headingsOf(['text'], terms)[0]?.title ?? '', width: 40 },
    { title: speak('ledger_column_unit'), width: 14 },
    { title: speak('ledger_column_address'), width: 48 },
    { title: speak('ledger_column_title'), width: 34 },
    { title: speak('ledger_column_published'), width: 14 },
    { title: speak('ledger_column_state'), width: 22 },
  ];
  return { ...names, columns, rows: linkRows(rows, speak) };
}

function* linkRows(rows: readonly LedgerRow[], speak: Speak): Generator<SheetCell[]> {
  for (const row of rows)
    for (const one of row.pages.length > 0 ? row.pages : [null])
      yield [
        row.task.seq,
        row.task.text,
        one?.unit ?? row.unit ?? '',
        one ? addressCell(one) : '',
        one?.title ?? '',
        one?.published ?? one?.uploaded ?? '',
        stateWords(row, speak),
      ];
}
