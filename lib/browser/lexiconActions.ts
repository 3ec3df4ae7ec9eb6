import type { LexiconRoom } from '../app/lexiconRoom';
import { failure, success, type Result } from '../kernel/result';
import type { LexiconAddition } from '../recognition/addition';
import type { AdditionEffect } from '../recognition/additionEffect';
import { additionsFile } from '../recognition/additionSchema';
import { say, type Sentence } from '../words/sentence';
import { fieldKeeper } from './keptFields';
import { sendMessage } from './messenger';
import { askUntilAnswered } from './patience';
import { saveFile } from './saveFile';

const draftField = 'lexiconAddition';
/** A message holds 64 K characters; no person writes so many cues. */
const longestFile = 60_000;

/** What 词库 can do: ask and change the background's lexicon, files in and out, and a draft that survives closing. */
export function lexiconActions() {
  const fields = fieldKeeper();
  return {
    load: (plan: string): Promise<Result<LexiconRoom, Sentence>> =>
      askUntilAnswered(() => sendMessage('lexiconRoom', { plan })),
    attempt: (addition: LexiconAddition, plan: string): Promise<Result<AdditionEffect, Sentence>> =>
      askUntilAnswered(() => sendMessage('tryAddition', { addition, plan })),
    keep: (addition: LexiconAddition): Promise<Result<null, Sentence>> =>
      askUntilAnswered(() => sendMessage('keepAddition', { addition })),
    remove: (id: string): Promise<Result<null, Sentence>> =>
      askUntilAnswered(() => sendMessage('removeAddition', { id })),
    async importFile(file: File): Promise<Result<number, Sentence>> {
      const text = await file.text().catch(() => null);
      if (text === null) return failure(say('additions_no_json', file.name));
      if (text.length > longestFile)
        return failure(say('additions_too_large', file.name, String(longestFile)));
      const done = await askUntilAnswered(() =>
        sendMessage('importAdditions', { text, fileName: file.name }),
      );
      return done.ok ? success(done.value.count) : done;
    },
    /** `today`: YYYY-MM-DD where the user is. */
    exportFile(additions: readonly LexiconAddition[], today: string): string {
      const name = `planlens-lexicon-${today}.json`;
      saveFile(name, additionsFile(additions), 'application/json');
      return name;
    },
    readDraft: async (): Promise<string> => (await fields.read(''))[draftField] ?? '',
    keepDraft: (draft: string): void => void fields.keep('', draftField, draft),
  };
}
