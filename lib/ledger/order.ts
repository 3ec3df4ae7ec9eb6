import type { ShippedPlan } from '../plan/plan';
import type { Speak } from '../words/sentence';
import { allColumns, type ColumnId } from './columns';
import { ledgerHead, taskData } from './ledgerData';
import { sheetsOfLong, wholeSheet, type LongSheet } from './longSheet';
import { noticePaper, type NoticeTerms } from './notice';
import { tablePaper } from './paper';
import type { LedgerRow } from './rows';
import type { LedgerSheet } from './sheet';
import { evidenceSheet, ledgerSheet, linkSheet } from './sheets';
import { summaryPaper } from './summaryPaper';
import type { WriteTask } from './writeFile';
import type { LedgerWords } from './written';

/** 台账, 佐证明细, 整改链接表, 整改通知, 一页摘要. */
export const ledgerKinds = ['ledger', 'evidence', 'links', 'notice', 'summary'] as const;
export type LedgerKind = (typeof ledgerKinds)[number];
export type LedgerFormat = 'xlsx' | 'csv' | 'html' | 'docx' | 'json';

/** What each kind can go out as, the usual form first. */
export const formatsOf: Record<LedgerKind, readonly LedgerFormat[]> = {
  ledger: ['xlsx', 'csv', 'html', 'json'],
  evidence: ['xlsx', 'csv', 'html'],
  links: ['xlsx', 'csv', 'html'],
  notice: ['docx', 'html'],
  summary: ['docx', 'html'],
};

/** What a person asked for. */
export interface LedgerOrder {
  kind: LedgerKind;
  /** Null for the whole plan. */
  unit: string | null;
  format: LedgerFormat;
  columns: ColumnId[];
  /** A sheet for each unit behind the whole plan's. */
  perUnit: boolean;
  /** By when a notice asks for rectification, YYYY-MM-DD; empty leaves a gap. */
  due: string;
}

export const usualOrder: LedgerOrder = {
  kind: 'ledger',
  unit: null,
  format: 'xlsx',
  columns: [...allColumns],
  perUnit: false,
  due: '',
};

/** What the tables are made from. `rowsOf` comes from `ledgerRows`. */
export interface OrderTerms extends Omit<NoticeTerms, 'due' | 'plan'> {
  plan: ShippedPlan;
  units: readonly string[];
  rowsOf: (unit: string | null) => LedgerRow[];
}

/** What is to be written for an order. */
export function taskOf(order: LedgerOrder, terms: OrderTerms): WriteTask {
  const { kind, unit, format, due } = order;
  const { rowsOf, speak } = terms;
  if (format === 'json')
    return { format, head: ledgerHead({ ...terms, unit }), tasks: taskData(rowsOf(unit), terms.duties) };
  if (format === 'xlsx') return { format, sheets: sheetsOf(order, terms), words: writerWords(speak) };
  if (format === 'csv') return { format, sheet: tableOf(order, terms), words: writerWords(speak) };
  if (kind === 'notice' && unit !== null)
    return { format, paper: noticePaper(unit, rowsOf(unit), { ...terms, due }) };
  if (kind === 'summary') return { format, paper: summaryPaper(unit, rowsOf, { ...terms, due }) };
  return { format, paper: tablePaper(tableOf(order, terms), speak('ledger_column_evidence')) };
}

/** The one table that was asked for. */
export function tableOf({ kind, unit, columns }: LedgerOrder, terms: OrderTerms): LedgerSheet {
  if (isLong(kind)) return wholeSheet(longTableOf(kind, unit, terms));
  return ledgerSheet(terms.rowsOf(unit), columns, terms, namesOf('ledger', unit, terms));
}

/** The tables of a workbook, each made when it is asked for. */
export function* sheetsOf(order: LedgerOrder, terms: OrderTerms): Generator<LedgerSheet> {
  const { kind, unit, columns, perUnit } = order;
  const { rowsOf, units } = terms;
  if (isLong(kind)) {
    yield* sheetsOfLong(longTableOf(kind, unit, terms));
    return;
  }
  yield tableOf(order, terms);
  yield* sheetsOfLong(longTableOf('evidence', unit, terms));
  for (const one of perUnit && unit === null ? units : []) {
    const own = rowsOf(one);
    const names = { ...namesOf('ledger', one, terms), name: one };
    if (own.length > 0) yield ledgerSheet(own, columns, terms, names);
  }
}

/** Tables that have as many rows as there is evidence, not one for each task. */
type LongKind = 'evidence' | 'links';

function isLong(kind: LedgerKind): kind is LongKind {
  return kind === 'evidence' || kind === 'links';
}

function longTableOf(kind: LongKind, unit: string | null, terms: OrderTerms): LongSheet {
  const make = kind === 'links' ? linkSheet : evidenceSheet;
  return make(terms.rowsOf(unit), terms, namesOf(kind, unit, terms));
}

function namesOf(key: 'ledger' | 'evidence' | 'links', unit: string | null, terms: OrderTerms) {
  return { name: terms.speak(`ledger_kind_name_${key}`), title: titleOf(key, unit, terms) };
}

/** 2023年浔阳区……责任分解表 台账（区财政局） */
function titleOf(kind: LedgerKind, unit: string | null, { speak, planTitle }: OrderTerms): string {
  const name = speak(`ledger_kind_name_${kind}`);
  return unit === null
    ? speak('ledger_title', planTitle, name)
    : speak('ledger_title_unit', planTitle, name, unit);
}

/** A name that says what the file is, of whom, and of which day. */
export function fileNameOf(order: LedgerOrder, terms: OrderTerms): string {
  const title = titleOf(order.kind, order.unit, terms).replace(/\s+/g, '');
  return `${title}_${terms.today}.${order.format}`;
}

/** The words that writers add by themselves. */
export function writerWords(speak: Speak): LedgerWords {
  return {
    cutBelow: speak('ledger_cut_below'),
    cutElsewhere: speak('ledger_cut_elsewhere', speak('ledger_long_texts')),
    longTexts: speak('ledger_long_texts'),
    longTextsTitle: speak('ledger_long_texts_title'),
    longTextsColumns: [
      speak('ledger_long_sheet'),
      speak('ledger_long_row'),
      speak('ledger_long_column'),
      speak('ledger_long_piece'),
      speak('ledger_long_text'),
    ],
    footer: speak('ledger_footer', '&P', '&N'),
  };
}
