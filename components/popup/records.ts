import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Summary } from '../../lib/app/summary';
import type { PopupProps } from './contract';
import type { EvidenceActions } from './keptEvidence';

/** The log as the views below one popup reach it. */
export interface RecordsOfPopup extends Pick<
  PopupProps,
  'now' | 'onUndo' | 'onHistory' | 'onCompare' | 'onLastYear'
> {
  /** Absent where nothing can be kept. */
  evidence?: EvidenceActions;
  summary: Summary;
  saving: boolean;
  /** Leads to the search for the task that the page fulfils instead. */
  onSearchOther: (task: number, rejected: boolean) => void;
}

export const Records = createContext<RecordsOfPopup | null>(null);

export function useRecords(): RecordsOfPopup {
  const records = useContext(Records);
  if (!records) throw new Error('a view of the log stands outside <Records.Provider>');
  return records;
}
