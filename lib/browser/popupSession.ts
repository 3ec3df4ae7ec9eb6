import { hiddenBy, withShown, type HideScope } from '../app/manners';
import { offlineFields } from '../app/offlineFields';
import type { Draft } from '../app/ports';
import { basisOf } from '../app/statements';
import type { HistoryQuery, PageState, Summary } from '../app/summary';
import type { LastYear } from '../app/yearsBeside';
import type { Actor, DecisionRequest, EventId, Verdict } from '../coverage/event';
import { placeKind, type PlaceKind } from '../coverage/place';
import { success, type Result } from '../kernel/result';
import { say, type Sentence } from '../words/sentence';
import { activeTab, reloadTab, showAddress, watchTabs, type ActiveTab } from './activeTab';
import type { InHand } from './inHand';
import { evidenceActions } from './evidenceActions';
import { doneWords } from './doneWords';
import { fieldKeeper, type Fields } from './keptFields';
import { recallOverlay, rememberManners } from './overlayMemory';
import { onMessage, sendMessage } from './messenger';
import { openOutbox, type OutboxState } from './outbox';
import { askUntilAnswered } from './patience';
import { previewActions } from './previewActions';
import { wrongActions } from './wrongActions';

export type SessionContent =
  { state: 'loading' } | { state: 'failure'; why: Sentence } | { state: 'ready'; summary: Summary };

/** What a popup or side panel shows at one moment. */
export interface SessionState extends OutboxState {
  content: SessionContent;
  fields: Fields;
  /** Where somebody hid the edge tab on the page in front; null where it is shown. */
  tabHidden: HideScope | null;
  /** Whether the view was opened to tag the page in front. */
  tagAsked: boolean;
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
 * comes in front, and sends decisions until they are acknowledged.
 */
export function openSession(show: (state: SessionState) => void) {
  let state: SessionState = {
    content: { state: 'loading' },
    fields: {},
    saving: false,
    unsaved: null,
    notice: null,
    tabHidden: null,
    tagAsked: false,
  };
  let tab: ActiveTab = { tabId: null, url: '', title: '' };
  /** In a tab of its own the view looks at the tab that it sent somewhere. */
  let followed: number | null = null;
  const fields = fieldKeeper();
  let asked = 0;

  const update = (change: Partial<SessionState>) => show((state = { ...state, ...change }));
  const summary = () => (state.content.state === 'ready' ? state.content.summary : null);

  async function askAgain(): Promise<void> {
    const mine = ++asked;
    tab = await activeTab(followed);
    const answer = await askUntilAnswered(() => sendMessage('summarise', tab));
    const { manners } = await recallOverlay();
    const tabHidden =
      answer.ok && answer.value.page.state !== 'not-portal' ? hiddenBy(manners, tab.url) : null;
    const kept = answer.ok ? await fields.read(keyOf(answer.value.page)) : state.fields;
    if (mine !== asked) return;
    // What was done on another page is no news of this one.
    const another = answer.ok && keyOf(answer.value.page) !== keyOf(summary()?.page);
    if (another && summary()) update({ notice: null });
    if (answer.ok) update({ content: { state: 'ready', summary: answer.value }, fields: kept, tabHidden });
    else update({ content: { state: 'failure', why: answer.error } });
  }

  /** After a decision was stored: what was typed for it and the draft it came from have done their duty. */
  async function settled(decision: InHand, isAnswer: boolean): Promise<Sentence> {
    if ('undoing' in decision) return say('done_undo', `${decision.task}`);
    const { request, draftId } = decision;
    const { page, task, verdict } = request;
    for (const name of typedFor(placeKind(page), verdict)) await fields.keep(page, `${name}:${task}`, '');
    if (draftId) await askUntilAnswered(() => sendMessage('discardDraft', { id: draftId }));
    return doneWords(request, isAnswer);
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

  const outbox = openOutbox({ show: update, stored: settled, askAgain });
  // What draws wants the session that is being returned.
  queueMicrotask(() => update({}));
  onMessage('coverageChanged', () => void askAgain());
  onMessage('pageDescribed', () => void askAgain());
  watchTabs(
    () => tab.tabId,
    () => void askAgain(),
  );
  void askAgain();

  /** Portals may have different plans: the question is about the one in front. */
  function inPlan(): { plan?: string } {
    const plan = summary()?.planId;
    return plan === undefined ? {} : { plan };
  }

  return {
    askAgain,
    preview: previewActions(settle),
    evidence: evidenceActions(() => tab.tabId),
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
      if (await tell(() => sendMessage('introduce', { actor, ...inPlan() }), done))
        await forgetIntroduction();
    },
    forgetIntroduction,
    /** True once both stores have it; otherwise it is in hand, and `unsaved` says why. */
    async decide(
      { page, ...choice }: SessionChoice,
      draftId: string | null = null,
      requestId: string = crypto.randomUUID(),
    ): Promise<boolean> {
      const known = summary();
      if (!known?.actor) return false;
      const { planId: plan, actor } = known;
      const where = { page: page.key, pageUrl: page.url, pageTitle: page.title };
      const seen = known.page.state !== 'not-portal' && known.page.key === page.key;
      const basis = seen ? basisOf(known.page, choice.task) : null;
      const unit = known.unit ?? actor.unit;
      const request = { requestId, plan, unit, actor, ...where, ...choice, ...(basis && { basis }) };
      return outbox.send({ request, draftId });
    },
    async acceptDraft(draft: Draft, duties: string[]): Promise<void> {
      const page = { key: draft.page, url: draft.pageUrl, title: draft.pageTitle };
      await this.decide(
        { page, task: draft.task, verdict: 'confirm', duties, reason: null, note: '' },
        draft.id,
      );
    },
    async undo({ id: event, task }: { id: EventId; task: number }): Promise<boolean> {
      const actor = summary()?.actor;
      return actor ? outbox.send({ undoing: { requestId: crypto.randomUUID(), event, actor }, task }) : false;
    },
    history: (query: HistoryQuery) =>
      askUntilAnswered(() => sendMessage('history', { ...query, ...inPlan() })),
    /** Null where a task goes on with none of last year's. */
    async lastYear(task: number): Promise<Result<LastYear | null, Sentence>> {
      const found = await askUntilAnswered(() => sendMessage('lastYear', { task, ...inPlan() }));
      return found.ok ? success(found.value[0] ?? null) : found;
    },
    compare: (page: string, textBefore: string) =>
      askUntilAnswered(() => sendMessage('compareText', { page, textBefore })),
    chooseUnit: (unit: string | null) =>
      tell(
        () => sendMessage('chooseUnit', { unit, ...inPlan() }),
        say('done_unit', unit ?? summary()?.actor?.unit ?? ''),
      ),
    async setGroupMembers(group: string, members: string[] | null): Promise<void> {
      const done = await tell(
        () => sendMessage('setGroupMembers', { group, members, ...inPlan() }),
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
    retry: () => outbox.retry(),
    giveUp: () => outbox.giveUp(),
    /** The edge tab is shown again on the page in front, whatever had hidden it. */
    async showTab(): Promise<void> {
      rememberManners(withShown((await recallOverlay()).manners, tab.url));
      update({ tabHidden: null, notice: say('done_show_tab') });
    },
    askToTag: () => update({ tagAsked: true }),
    tagShown: () => update({ tagAsked: false }),
    /** What could be reviewed from here, asked for the page in front. */
    reviewable: () => askUntilAnswered(() => sendMessage('listReviewable', tab)),
    /** Brings another page in front. Only a page of the portal gives way to it: whatever else is open there stays. */
    async goTo(url: string): Promise<void> {
      const known = summary()?.page;
      const giving = known && known.state !== 'not-portal' && !known.preview ? tab.tabId : null;
      followed = await showAddress(giving, url);
      await askAgain();
    },
    async reloadPage(): Promise<void> {
      if (tab.tabId !== null) await reloadTab(tab.tabId);
    },
  };
}

/** Which kept fields belong to a decision. */
function typedFor(kind: PlaceKind, verdict: Verdict): string[] {
  // Words typed for another statement are no part of taking one back.
  if (verdict === 'withdraw') return [];
  if (kind === 'offline') return [...offlineFields];
  if (kind === 'inapplicable') return ['inapplicable'];
  return [verdict === 'note' ? 'remark' : 'note'];
}

function keyOf(page: PageState | undefined): string {
  return page && page.state !== 'not-portal' ? page.key : '';
}

export type Session = ReturnType<typeof openSession>;
