import { hiddenBy, withShown, type HideScope } from '../app/manners';
import type { Draft } from '../app/ports';
import { basisOf } from '../app/statements';
import type { HistoryQuery, PageState, Summary } from '../app/summary';
import type { Actor, DecisionRequest, EventId, Verdict } from '../coverage/event';
import { placeKind, type PlaceKind } from '../coverage/place';
import type { Result } from '../kernel/result';
import { say, type Sentence } from '../words/sentence';
import { activeTab, reloadTab, watchTabs, type ActiveTab } from './activeTab';
import { handIn, type InHand } from './inHand';
import { fieldKeeper, type Fields } from './keptFields';
import { recallOverlay, rememberManners } from './overlayMemory';
import { onMessage, sendMessage } from './messenger';
import { askUntilAnswered } from './patience';
import { previewActions } from './previewActions';
import { wrongActions } from './wrongActions';

export type SessionContent =
  { state: 'loading' } | { state: 'failure'; why: Sentence } | { state: 'ready'; summary: Summary };

/** What a popup or side panel shows at one moment. */
export interface SessionState {
  content: SessionContent;
  fields: Fields;
  saving: boolean;
  unsaved: Sentence | null;
  notice: Sentence | null;
  /** Where somebody hid the edge tab on the page in front; null where it is shown. */
  tabHidden: HideScope | null;
}

/** A decision as a view makes it; plan, unit and request id are added here. */
export type SessionChoice = Pick<
  DecisionRequest,
  'task' | 'verdict' | 'duties' | 'reason' | 'note' | 'offline'
> & {
  page: { key: string; url: string; title: string };
};

/**
 * One opened popup or side panel: asks for the summary, asks again on every piece of news and whenever another page
 * comes in front, and sends decisions until they are acknowledged. A decision that was not acknowledged stays in hand
 * with its own request id, also when the view closes, so that it is sent again and can never count twice.
 */
export function openSession(show: (state: SessionState) => void) {
  let state: SessionState = {
    content: { state: 'loading' },
    fields: {},
    saving: false,
    unsaved: null,
    notice: null,
    tabHidden: null,
  };
  let tab: ActiveTab = { tabId: null, url: '', title: '' };
  const hand = handIn(navigator.locks);
  /** What could not be saved and waits to be tried again, or given up. */
  let unsent: InHand[] = [];
  let sending = 0;
  const fields = fieldKeeper();
  let asked = 0;

  const update = (change: Partial<SessionState>) => show((state = { ...state, ...change }));
  const summary = () => (state.content.state === 'ready' ? state.content.summary : null);

  async function askAgain(): Promise<void> {
    const mine = ++asked;
    tab = await activeTab();
    const answer = await askUntilAnswered(() => sendMessage('summarise', tab));
    const { manners } = await recallOverlay();
    const tabHidden =
      answer.ok && answer.value.page.state !== 'not-portal' ? hiddenBy(manners, tab.url) : null;
    const kept = answer.ok ? await fields.read(keyOf(answer.value.page)) : state.fields;
    if (mine !== asked) return;
    if (answer.ok) update({ content: { state: 'ready', summary: answer.value }, fields: kept, tabHidden });
    else update({ content: { state: 'failure', why: answer.error } });
  }

  /** False where it could not be saved; it is then in hand. */
  async function send(decision: InHand): Promise<boolean> {
    sending++;
    update({ saving: true, notice: null, ...(unsent.length === 0 && { unsaved: null }) });
    await hand.hold(decision).catch((error: unknown) => console.warn(error));
    const sent =
      'undoing' in decision
        ? await askUntilAnswered(() => sendMessage('undo', decision.undoing))
        : await askUntilAnswered(() => sendMessage('decide', { request: decision.request }));
    if (sent.ok) {
      await letGo(decision);
      const isAnswer = 'answer' in sent.value && sent.value.answer === true;
      update({
        notice:
          'undoing' in decision ? say('done_undo', `${decision.task}`) : await settled(decision, isAnswer),
      });
      await askAgain();
    } else {
      unsent = [...unsent, decision];
      update({ unsaved: sent.error });
    }
    update({ saving: --sending > 0 });
    return sent.ok;
  }

  /** After a decision was stored: what was typed for it and the draft it came from have done their duty. */
  async function settled(
    { request, draftId }: Extract<InHand, { request: unknown }>,
    isAnswer: boolean,
  ): Promise<Sentence> {
    const { page, task, verdict } = request;
    const kind = placeKind(page);
    for (const name of typedFor(kind, verdict)) await fields.keep(page, `${name}:${task}`, '');
    if (draftId) await askUntilAnswered(() => sendMessage('discardDraft', { id: draftId }));
    if (isAnswer && (verdict === 'confirm' || verdict === 'reject'))
      return say(`done_answer_${verdict}`, String(task));
    if (kind !== 'web' && verdict === 'confirm') return say(`done_${kind}`, String(task));
    return say(`done_${verdict}`, String(task));
  }

  async function letGo(decision: InHand): Promise<void> {
    await hand.letGo(decision).catch((error: unknown) => console.warn(error));
  }

  async function tell(question: () => Promise<Result<null, Sentence>>, notice: Sentence): Promise<boolean> {
    const answer = await askUntilAnswered(question);
    update(answer.ok ? { notice } : { unsaved: answer.error });
    await askAgain();
    return answer.ok;
  }

  async function forgetIntroduction(): Promise<void> {
    for (const name of ['unit', 'role', 'name']) await fields.keep('', name, '');
    await askAgain();
  }

  const settle = (notice: Sentence) => {
    update({ notice });
    void askAgain();
  };

  // What draws wants the session that is being returned.
  queueMicrotask(() => update({}));
  onMessage('coverageChanged', () => void askAgain());
  onMessage('pageDescribed', () => void askAgain());
  watchTabs(
    () => tab.tabId,
    () => void askAgain(),
  );
  // A view that was closed too early left its decision behind: it is sent again.
  void hand.takeOver((decision) => void send(decision));
  void askAgain();

  return {
    askAgain,
    preview: previewActions(settle),
    wrong: wrongActions({
      page: () => keyOf(summary()?.page),
      forget: (page, name) => fields.keep(page, name, ''),
      settle,
    }),
    keep(name: string, value: string): void {
      state = { ...state, fields: { ...state.fields, [name]: value } };
      void fields.keep(keyOf(summary()?.page), name, value);
    },
    async introduce(actor: Actor): Promise<void> {
      const done = say('done_introduce', actor.name, actor.unit);
      if (await tell(() => sendMessage('introduce', { actor }), done)) await forgetIntroduction();
    },
    forgetIntroduction,
    async decide({ page, ...choice }: SessionChoice, draftId: string | null = null): Promise<void> {
      const known = summary();
      if (!known?.actor) return;
      const requestId = crypto.randomUUID();
      const { planId: plan, actor } = known;
      const where = { page: page.key, pageUrl: page.url, pageTitle: page.title };
      const seen = known.page.state !== 'not-portal' && known.page.key === page.key;
      const basis = seen ? basisOf(known.page, choice.task) : null;
      const unit = known.unit ?? actor.unit;
      const request = { requestId, plan, unit, actor, ...where, ...choice, ...(basis && { basis }) };
      await send({ request, draftId });
    },
    async acceptDraft(draft: Draft, duties: string[]): Promise<void> {
      const page = { key: draft.page, url: draft.pageUrl, title: draft.pageTitle };
      await this.decide(
        { page, task: draft.task, verdict: 'confirm', duties, reason: null, note: '' },
        draft.id,
      );
    },
    async undo({ id: event, task }: { id: EventId; task: number }): Promise<void> {
      const actor = summary()?.actor;
      if (actor) await send({ undoing: { requestId: crypto.randomUUID(), event, actor }, task });
    },
    history: (query: HistoryQuery) => askUntilAnswered(() => sendMessage('history', query)),
    compare: (page: string, textBefore: string) =>
      askUntilAnswered(() => sendMessage('compareText', { page, textBefore })),
    chooseUnit: (unit: string | null) =>
      tell(() => sendMessage('chooseUnit', { unit }), say('done_unit', unit ?? summary()?.actor?.unit ?? '')),
    async setGroupMembers(group: string, members: string[] | null): Promise<void> {
      const done = await tell(
        () => sendMessage('setGroupMembers', { group, members }),
        say('done_group', group),
      );
      if (!done) return;
      await fields.keep('', `members:${group}`, '');
      await askAgain();
    },
    discardDraft: (draft: Draft) =>
      tell(() => sendMessage('discardDraft', { id: draft.id }), say('done_discard', String(draft.task))),
    setLearning: (on: boolean) =>
      tell(() => sendMessage('setLearning', { on }), say(on ? 'done_learning_on' : 'done_learning_off')),
    async retry(): Promise<void> {
      const again = unsent;
      unsent = [];
      update({ unsaved: null });
      for (const decision of again) await send(decision);
    },
    /** It may have been stored all the same; the summary then shows it, and it can be withdrawn. */
    async giveUp(): Promise<void> {
      const given = unsent;
      unsent = [];
      for (const decision of given) await letGo(decision);
      update({ unsaved: null, notice: say('done_give_up') });
      await askAgain();
    },
    /** The edge tab is shown again on the page in front, whatever had hidden it. */
    async showTab(): Promise<void> {
      rememberManners(withShown((await recallOverlay()).manners, tab.url));
      update({ tabHidden: null, notice: say('done_show_tab') });
    },
    async reloadPage(): Promise<void> {
      if (tab.tabId !== null) await reloadTab(tab.tabId);
    },
  };
}

/** Which kept fields belong to a decision. */
function typedFor(kind: PlaceKind, verdict: Verdict): string[] {
  if (kind === 'offline') return ['file', 'date', 'description'];
  if (kind === 'inapplicable') return ['inapplicable'];
  return [verdict === 'note' ? 'remark' : 'note'];
}

function keyOf(page: PageState | undefined): string {
  return page && page.state !== 'not-portal' ? page.key : '';
}

export type Session = ReturnType<typeof openSession>;
