import type { WrongAnswer } from '../app/reportedPage';
import { say, type Sentence } from '../words/sentence';
import { sendMessage } from './messenger';
import { askUntilAnswered } from './patience';
import { saveFile } from './saveFile';

export interface WrongTerms {
  /** Key of the page in front; empty where there is none. */
  page: () => string;
  /** Forgets a kept field of that page. */
  forget: (page: string, name: string) => Promise<void>;
  /** Says how it went and shows the summary anew. */
  settle: (notice: Sentence) => void;
}

/** What a view can do about wrong recognitions. */
export function wrongActions({ page, forget, settle }: WrongTerms) {
  return {
    /** Null when the report was kept; what was typed for it has then done its duty. */
    async onReport({ wrong, right, remark }: WrongAnswer): Promise<Sentence | null> {
      const key = page();
      const kept = await askUntilAnswered(() =>
        sendMessage('reportWrong', { page: key, wrong, right: [...right], remark }),
      );
      if (!kept.ok) return kept.error;
      for (const name of ['wrong', 'wrongTasks', 'wrongSearch']) await forget(key, `${name}:${wrong ?? 0}`);
      settle(say('done_wrong'));
      return null;
    },
    async onExport(): Promise<Sentence> {
      const file = await askUntilAnswered(() => sendMessage('exportReports', {}));
      if (!file.ok) return file.error;
      saveFile(file.value.fileName, file.value.text, 'application/json');
      return say('done_wrong_export', file.value.fileName);
    },
    async onDiscard(slugs: string[]): Promise<Sentence> {
      const gone = await askUntilAnswered(() => sendMessage('discardReports', { slugs }));
      const notice = gone.ok ? say('done_wrong_delete') : gone.error;
      settle(notice);
      return notice;
    },
  };
}
