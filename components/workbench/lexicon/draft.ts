import {
  ownTopicId,
  wordLists,
  type LexiconAddition,
  type WordList,
} from '../../../lib/recognition/addition';
import type { Period, Proof } from '../../../lib/recognition/lexicon';

/** What stands in the form: every list as it was typed, one entry a line. */
export type AdditionDraft = Record<WordList, string> & {
  /** The task that it is made for; null where it is for none in particular. */
  task: number | null;
  /** Id of the subject that gets the words; '' for a new topic. */
  into: string;
  name: string;
  proof: Proof;
  period: Period;
};

export function emptyDraft(task: number | null): AdditionDraft {
  const lists = Object.fromEntries(wordLists.map((list) => [list, ''])) as Record<WordList, string>;
  return { ...lists, task, into: '', name: '', proof: 'page', period: 'year' };
}

export function draftOf(addition: LexiconAddition): AdditionDraft {
  const lists = wordLists.map((list) => [list, addition[list].join('\n')]);
  return {
    ...emptyDraft(null),
    ...(Object.fromEntries(lists) as Record<WordList, string>),
    into: addition.into ? addition.id : '',
    name: addition.into ? '' : addition.name,
    proof: addition.proof,
    period: addition.period,
  };
}

/** The addition that a draft stands for. `nameOf` knows the subjects of the lexicon by id. */
export function additionOf(draft: AdditionDraft, nameOf: (id: string) => string): LexiconAddition {
  const name = draft.into === '' ? draft.name.trim() : nameOf(draft.into);
  const lists = wordLists.map((list) => [list, linesOf(draft[list])]);
  return {
    id: draft.into === '' ? ownTopicId(name) : draft.into,
    into: draft.into !== '',
    name,
    ...(Object.fromEntries(lists) as Pick<LexiconAddition, WordList>),
    proof: draft.proof,
    period: draft.period,
  };
}

/** A kept draft; null where there is none, or it is not one. */
export function draftIn(kept: string): AdditionDraft | null {
  try {
    const value: unknown = JSON.parse(kept);
    if (typeof value !== 'object' || value === null) return null;
    const empty = emptyDraft(null);
    const same = Object.entries(empty).every(
      ([key, sample]) => key === 'task' || typeof (value as Record<string, unknown>)[key] === typeof sample,
    );
    return same ? { ...empty, ...(value as AdditionDraft) } : null;
  } catch {
    return null;
  }
}

/** Whether anything was written that would be lost. */
export function hasWords(draft: AdditionDraft): boolean {
  return draft.name.trim() !== '' || wordLists.some((list) => draft[list].trim() !== '');
}

export function withLine(text: string, line: string): string {
  const lines = linesOf(text);
  return lines.includes(line) ? text : [...lines, line].join('\n');
}

function linesOf(text: string): string[] {
  const lines = text.split('\n').map((line) => line.trim());
  return [...new Set(lines.filter((line) => line !== ''))];
}
