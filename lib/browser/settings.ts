import { browser } from 'wxt/browser';
import { usualManners, type Manners } from '../app/manners';
import type { Summary } from '../app/summary';
import type { Actor } from '../coverage/event';
import type { PlanLine } from '../plan/stored';
import type { Result } from '../kernel/result';
import { say, type Sentence } from '../words/sentence';
import { fieldKeeper, type Fields } from './keptFields';
import { recallOverlay, rememberManners } from './overlayMemory';
import { sendMessage } from './messenger';
import { askUntilAnswered } from './patience';
import { previewActions } from './previewActions';
import { askForHost } from './previewReader';

/** What the settings show besides the backup. */
export interface SettingsState {
  /** Null until the background has answered. */
  summary: Pick<Summary, 'units' | 'suggestedUnit' | 'previewHosts' | 'previewMissing' | 'learning'> | null;
  /** Those for which the browser's permission is missing. */
  portals: { host: string; name: string }[];
  fields: Fields;
  manners: Manners;
  /** Bytes in use, and whether the browser promised to keep them; null where it does not say. */
  storage: { used: number | null; persisted: boolean } | null;
  versions: { extension: string; rules: string | null; plan: PlanLine | null; additions: number };
  notice: Sentence | null;
  refused: Sentence | null;
}

/** The settings of this computer; every deed says how it went and shows what is so afterwards. */
export function openSettings() {
  const { version } = browser.runtime.getManifest();
  const fields = fieldKeeper();
  let state: SettingsState = {
    summary: null,
    portals: [],
    fields: {},
    manners: usualManners,
    storage: null,
    versions: { extension: version, rules: null, plan: null, additions: 0 },
    notice: null,
    refused: null,
  };
  const watchers = new Set<(state: SettingsState) => void>();
  const update = (change: Partial<SettingsState>) => {
    state = { ...state, ...change };
    for (const show of watchers) show(state);
  };

  async function refresh(): Promise<void> {
    const [summary, storage, plans, facts, portals] = await Promise.all([
      askUntilAnswered(() => sendMessage('summarise', { tabId: null, url: '', title: '' })),
      storageNow(),
      askUntilAnswered(() => sendMessage('listPlans', {})),
      askUntilAnswered(() => sendMessage('rulesInUse', {})),
      askUntilAnswered(() => sendMessage('listPortals', {})),
    ]);
    update({
      fields: await fields.read(''),
      storage,
      portals: portals.ok ? portals.value.filter(({ allowed }) => !allowed) : [],
      manners: (await recallOverlay()).manners,
      ...(summary.ok ? { summary: summary.value } : { refused: summary.error }),
      versions: {
        extension: version,
        rules: facts.ok ? facts.value.rules : null,
        additions: facts.ok ? facts.value.additions : 0,
        plan: plans.ok ? (plans.value.find(({ current }) => current) ?? null) : null,
      },
    });
  }

  async function tell(ask: () => Promise<Result<null, Sentence>>, done: Sentence): Promise<boolean> {
    const answer = await askUntilAnswered(ask);
    update(answer.ok ? { notice: done, refused: null } : { notice: null, refused: answer.error });
    await refresh();
    return answer.ok;
  }

  const preview = previewActions((notice) => {
    update({ notice, refused: null });
    void refresh();
  });

  return {
    watch(show: (state: SettingsState) => void): () => void {
      watchers.add(show);
      void refresh();
      return () => watchers.delete(show);
    },
    refresh,
    keep: (name: string, value: string) => void fields.keep('', name, value),
    async introduce(actor: Actor): Promise<void> {
      const done = say('done_introduce', actor.name, actor.unit);
      if (!(await tell(() => sendMessage('introduce', { actor }), done))) return;
      for (const name of ['unit', 'role', 'name']) await fields.keep('', name, '');
      update({ fields: await fields.read('') });
    },
    setManners(manners: Manners, done: Sentence): void {
      rememberManners(manners);
      update({ manners, notice: done, refused: null });
    },
    allowPreview: preview.onAdd,
    removePreview: preview.onRemove,
    async allowPortal(host: string): Promise<void> {
      // The question first: a browser asks only in the click itself. The background hears of the answer by itself.
      const allowed = await askForHost(host, `www.${host}`);
      update({
        notice: say(allowed ? 'settings_portal_allowed' : 'settings_portal_denied', host),
        refused: null,
      });
      await refresh();
    },
    setLearning: (on: boolean) =>
      tell(() => sendMessage('setLearning', { on }), say(on ? 'done_learning_on' : 'done_learning_off')),
    async persist(): Promise<void> {
      const agreed = await navigator.storage.persist().catch(() => false);
      update({
        notice: say(agreed ? 'settings_persist_done' : 'settings_persist_denied'),
        refused: null,
        storage: await storageNow(),
      });
    },
  };
}

async function storageNow(): Promise<SettingsState['storage']> {
  try {
    const [{ usage = null }, persisted] = await Promise.all([
      navigator.storage.estimate(),
      navigator.storage.persisted(),
    ]);
    return { used: usage, persisted };
  } catch {
    return null;
  }
}
