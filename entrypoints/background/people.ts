import { chooseUnit, introduce } from '../../lib/app/introduce';
import { nameMembers } from '../../lib/app/members';
import { parseMessage } from '../../lib/app/messages';
import type { Notebook } from '../../lib/app/ports';
import { answer } from '../../lib/browser/answer';
import { announced } from '../../lib/browser/news';
import type { Result } from '../../lib/kernel/result';
import type { Sentence } from '../../lib/words/sentence';
import type { Shipped } from './shipped';

export interface PeopleTerms {
  /** The plan that a view shows. */
  shown: (plan: string | undefined) => Promise<Result<Shipped, Sentence>>;
  notebook: Notebook;
  notebookFor: (used: Shipped) => Notebook;
  /** Milliseconds since 1970. */
  now: () => number;
}

/** Answers about who acts, for which unit, and what this computer is to remember for them. */
export function answerPeople({ shown, notebook, notebookFor, now }: PeopleTerms): void {
  answer(
    'introduce',
    'page',
    (data) => parseMessage('introduce', data),
    async ({ plan, actor }) => {
      const ready = await shown(plan);
      return ready.ok ? announced(await introduce(actor, ready.value.seeds, notebook, now())) : ready;
    },
  );

  answer(
    'chooseUnit',
    'page',
    (data) => parseMessage('chooseUnit', data),
    async ({ plan, unit }) => {
      const ready = await shown(plan);
      return ready.ok ? announced(await chooseUnit(unit, ready.value.seeds, notebook)) : ready;
    },
  );

  answer(
    'setGroupMembers',
    'page',
    (data) => parseMessage('setGroupMembers', data),
    async ({ plan, group, members }) => {
      const ready = await shown(plan);
      if (!ready.ok) return ready;
      return announced(await nameMembers(group, members, ready.value.seeds, notebookFor(ready.value)));
    },
  );

  answer(
    'discardDraft',
    'page',
    (data) => parseMessage('discardDraft', data),
    async ({ id }) => announced(await notebook.removeDraft(id)),
  );

  answer(
    'setLearning',
    'page',
    (data) => parseMessage('setLearning', data),
    async ({ on }) => announced(await notebook.setLearning(on)),
  );
}
