import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { decide } from '../../lib/app/decide';
import { draftConfirmation } from '../../lib/app/draft';
import { parseMessage, type MessageName } from '../../lib/app/messages';
import { membersIn } from '../../lib/app/members';
import { pageRulesOf } from '../../lib/app/pageRules';
import { portalOf } from '../../lib/app/portalOf';
import { summarise } from '../../lib/app/summarise';
import { undo } from '../../lib/app/undo';
import { removedBadge } from '../../lib/app/badge';
import { answer } from '../../lib/browser/answer';
import { showBadge } from '../../lib/browser/badge';
import { sha256 } from '../../lib/browser/digest';
import { announced } from '../../lib/browser/news';
import { bringPanel } from '../../lib/browser/panelScript';
import { forgetTab } from '../../lib/browser/tabMemory';
import { speak } from '../../lib/browser/words';
import { failure, success } from '../../lib/kernel/result';
import { pageKey } from '../../lib/page/key';
import { additionShelfIn } from '../../lib/store/additionShelf';
import { createDecisionLog } from '../../lib/store/decisionLog';
import { lexiconShelfIn } from '../../lib/store/lexiconShelf';
import { notebookIn } from '../../lib/store/notebook';
import { planChoiceIn } from '../../lib/store/planChoice';
import { planShelfIn } from '../../lib/store/planShelf';
import { portalShelfIn } from '../../lib/store/portalShelf';
import { previewShelfIn } from '../../lib/store/previewShelf';
import { reportShelfIn } from '../../lib/store/reportShelf';
import { yearsShelfIn } from '../../lib/store/yearsShelf';
import { say } from '../../lib/words/sentence';
import { answerEvidence } from './evidence';
import { answerBackup } from './backup';
import { answerKeptEvidence } from './keptEvidence';
import { answerHistory } from './history';
import { answerReview } from './review';
import { answerSettings } from './settings';
import { openWaysIn } from './waysIn';
import { compareText, keepWords } from './words';
import { describePage, pageInTab, reportFailure } from './pages';
import { plansInUse } from './inUse';
import { answerLexicon } from './lexicon';
import { answerPeople } from './people';
import { answerOverview } from './overview';
import { answerPlans } from './plans';
import { answerPortals, portalsInUse } from './portals';
import { answerPreview, previewSites } from './preview';
import { shippedPortals, type Shipped } from './shipped';
import { answerWeeks } from './weeks';
import { answerWrong } from './wrong';
import { answerYears } from './years';

/**
 * The owner of the truth. Every listener is registered while the worker starts, because the event that woke it comes
 * at once; what a handler needs is built at the first question and can be built again after the worker was stopped.
 */
export default defineBackground(() => {
  const area = browser.storage.local;
  const clock = { now: () => Date.now(), today: () => localDay(new Date()) };
  const { version } = browser.runtime.getManifest();
  const portalShelf = portalShelfIn(area);
  const portals = portalsInUse(shippedPortals(), portalShelf);
  const rules = pageRulesOf(portals.list);
  const log = createDecisionLog({
    name: 'planlens',
    area,
    digest: sha256,
    rules,
    ready: portals.ready,
    newId: () => crypto.randomUUID(),
    ...clock,
  });
  const shelf = planShelfIn(log);
  const choice = planChoiceIn(area);
  const additions = additionShelfIn(area);
  const inUse = plansInUse({
    version,
    shelf,
    choice,
    lexicon: { shelf: lexiconShelfIn(area), additions },
    portals,
  });
  const shipped = () => inUse.of(null);
  /** By the plan that is in use where a page stands. */
  const shippedAt = async (url: string) => {
    await portals.ready;
    return inUse.of(portalOf(url, portals.list)?.id ?? null);
  };
  /** By the plan that a view shows. */
  const shown = (plan: string | undefined) => (plan === undefined ? shipped() : inUse.kept(plan));
  const notebook = notebookIn(area, (sentence) => console.warn(sentence.key, ...sentence.args));
  const notebookFor = ({ seeds, home }: Shipped) => membersIn(notebook, seeds.roster.place, home);
  const previews = previewShelfIn(area);
  const reports = reportShelfIn(area);
  const parse =
    <Name extends MessageName>(name: Name) =>
    (data: unknown) =>
      parseMessage(name, data);

  answer('describePage', 'content', parse('describePage'), async (read, sender) => {
    const ready = await shippedAt(sender.url);
    if (!ready.ok) return ready;
    const hosts = await previews.hosts();
    const described = await describePage(read, sender, ready.value, hosts);
    // The plan may have been changed meanwhile; what is shown is by the one in use.
    const now = await shippedAt(sender.url);
    return now === ready || !now.ok ? described : describePage(read, sender, now.value, hosts);
  });

  answer('openPanel', 'content', parse('openPanel'), async (_, sender) => bringPanel(sender));

  answer('reportFailure', 'content', parse('reportFailure'), async ({ why }, sender) => {
    const ready = await shippedAt(sender.url);
    if (ready.ok) await reportFailure(why, sender, ready.value, await previews.hosts());
    return success(null);
  });

  answer('reportRemoval', 'content', parse('reportRemoval'), async (_, { tabId }) => {
    await showBadge(tabId, removedBadge, speak);
    return success(null);
  });

  answer(
    'draftConfirmation',
    'content',
    parse('draftConfirmation'),
    async ({ task, duties }, { url, title }) => {
      const ready = await shippedAt(url);
      if (!ready.ok) return ready;
      const portal = portalOf(url, ready.value.seeds.portals);
      if (!portal) return failure(say('message_refused'));
      const page = { key: pageKey(url, portal), url, title };
      return announced(await draftConfirmation(page, task, duties, ready.value.seeds, notebook));
    },
  );

  answer('summarise', 'page', parse('summarise'), async (tab) => {
    const ready = await shippedAt(tab.url);
    if (!ready.ok) return ready;
    const sites = previewSites(previews);
    const [{ page, suggestedUnit }, stores, { all: previewHosts, missing: previewMissing }, lines] =
      await Promise.all([
        sites.then(({ readable }) => pageInTab(tab, ready.value, readable)),
        log.health(),
        sites,
        reports.lines(),
      ]);
    const health = { ...stores, remarks: [...(stores.remarks ?? []), ...ready.value.remarks] };
    return summarise({
      page,
      suggestedUnit,
      seeds: ready.value.seeds,
      proofs: ready.value.proofs,
      log,
      notebook: notebookFor(ready.value),
      health,
      previewHosts,
      previewMissing,
      reports: lines,
      today: clock.today(),
    });
  });

  answer('decide', 'page', parse('decide'), async ({ request }) => {
    const ready = await inUse.named(request.plan);
    if (!ready.ok) return ready;
    const terms = { seeds: ready.value.seeds, log, notebook, clock, digest: sha256 };
    const decided = await decide(request, terms);
    if (decided.ok && request.basis) await keepWords(request.page, request.basis.text, log);
    return announced(decided);
  });

  answer('undo', 'page', parse('undo'), async (request) => {
    const event = await log.findById(request.event);
    const ready = await shown(event.ok ? event.value?.plan : undefined);
    if (!ready.ok) return ready;
    return announced(await undo(request, { seeds: ready.value.seeds, log, notebook, clock, digest: sha256 }));
  });

  answer('compareText', 'page', parse('compareText'), ({ page, textBefore }) =>
    compareText(page, textBefore, log),
  );

  answerPeople({ shown, notebook, notebookFor, now: clock.now });
  const preview = answerPreview(previews, () => portals.list);
  answerWrong(reports, shippedAt, { version, today: clock.today });
  answerOverview({ shown, notebookFor, log, today: clock.today, inUse, portals, plans: shelf });
  answerHistory({ shown, log, notebook, plans: shelf, inUse });
  answerEvidence({ shown, log, rules });
  answerReview({ shipped: shippedAt, log, notebook });
  answerWeeks({ shown, notebookFor, log, rules, clock });
  answerLexicon(additions, shown, inUse);
  answerYears({ shown, plans: shelf, inUse, shelf: yearsShelfIn(area), log, notebook, rules });
  answerSettings(inUse, additions);
  answerKeptEvidence({ shippedAt, log, notebook, now: clock.now });
  const renewMenu = openWaysIn(portals);
  const readers = answerPortals({
    portals,
    renewMenu,
    shelf: portalShelf,
    plans: shelf,
    choice,
    previews,
    inUse,
  });
  const restored = () => Promise.all([preview.setRight(), readers.setRight()]);
  answerBackup({ log, rules, area, inUse, choice, reports, now: clock.now, restored });
  answerPlans({ inUse, shelf, choice, portals, log, notebook, clock, digest: sha256 });

  browser.runtime.onStartup.addListener(() => {
    setTimeout(() => {
      log.audit().catch((error: unknown) => console.warn('audit', error));
    }, auditAfterMs);
  });
  browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));
  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (change.status === 'loading') void forgetTab(tabId);
  });
});

/** Long enough for the first popup after the browser has started; the worker would sleep after thirty idle seconds. */
const auditAfterMs = 15_000;

/** YYYY-MM-DD where the user is. */
function localDay(now: Date): string {
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
