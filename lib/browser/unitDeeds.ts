import type { Actor } from '../coverage/event';
import { say } from '../words/sentence';
import { doneWords } from './doneWords';
import { fieldKeeper, type Fields } from './keptFields';
import { openOutbox, type OutboxState } from './outbox';
import type { SessionChoice } from './popupSession';

/** What the unit's room of the workbench shows of the decisions that are made there. */
export interface UnitDeedsState extends OutboxState {
  fields: Fields;
}

/** Decisions on a unit's task as a whole, made in the workbench: kept in hand until they are acknowledged, as in the popup. */
export function openUnitDeeds() {
  const fields = fieldKeeper();
  let state: UnitDeedsState = { fields: {}, saving: false, unsaved: null, notice: null };
  const watchers = new Set<(state: UnitDeedsState) => void>();
  const update = (change: Partial<UnitDeedsState>) => {
    state = { ...state, ...change };
    for (const show of watchers) show(state);
  };
  const refresh = async () => update({ fields: await fields.read('') });
  const outbox = openOutbox({
    show: update,
    async stored(decision, isAnswer) {
      if ('undoing' in decision) return say('done_undo', `${decision.task}`);
      await fields.keep('', `inapplicable:${decision.request.task}`, '');
      return doneWords(decision.request, isAnswer);
    },
    askAgain: refresh,
  });
  return {
    watch(show: (state: UnitDeedsState) => void): () => void {
      watchers.add(show);
      show(state);
      return () => void watchers.delete(show);
    },
    refresh,
    keep(name: string, value: string): void {
      update({ fields: { ...state.fields, [name]: value } });
      void fields.keep('', name, value);
    },
    decide({ page, ...choice }: SessionChoice, of: { plan: string; unit: string; actor: Actor }): void {
      const where = { page: page.key, pageUrl: page.url, pageTitle: page.title };
      const request = { requestId: crypto.randomUUID(), ...of, ...where, ...choice };
      void outbox.send({ request, draftId: null });
    },
    retry: () => outbox.retry(),
    giveUp: () => outbox.giveUp(),
  };
}
