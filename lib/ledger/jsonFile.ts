import { cleaner, cleanData } from './clean';
import type { LedgerHead, TaskData } from './ledgerData';
import type { WrittenLedger } from './written';

/** A ledger for machines that is being written. */
export interface OpenData {
  add(task: TaskData): void;
  finish(): WrittenLedger<Blob>;
}

/** Characters of text that are held before the browser is given them to keep. */
const portion = 4_000_000;

/** Writes a ledger as JSON task by task, so that only a portion of it is held as text. */
export function openData(head: LedgerHead): OpenData {
  const clean = cleaner();
  const plain = (value: object, indent: string) =>
    JSON.stringify(cleanData(value, clean), null, 1).replaceAll('\n', `\n${indent}`);
  const parts: Blob[] = [];
  let text = `${plain(head, '').slice(0, -'\n}'.length)},\n "tasks": [`;
  let rows = 0;
  return {
    add(task) {
      text += `${rows === 0 ? '' : ','}\n  ${plain(task, '  ')}`;
      rows += 1;
      if (text.length < portion) return;
      parts.push(new Blob([text]));
      text = '';
    },
    finish() {
      parts.push(new Blob([text, rows === 0 ? ']\n}\n' : '\n ]\n}\n']));
      const receipt = { rows, sheets: 1, replaced: clean.replaced(), continued: 0, unlinked: 0 };
      return { content: new Blob(parts), receipt };
    },
  };
}
