import { browser } from 'wxt/browser';
import type { Actor, DecisionRequest, EventId } from '../coverage/event';

/** What was sent and not acknowledged yet: a decision with the draft that it accepts, or the undoing of an entry. */
export type InHand =
  | { request: DecisionRequest; draftId: string | null }
  | { undoing: { requestId: string; event: EventId; actor: Actor }; task: number };

/** One view's hand in the decisions that are not acknowledged yet. */
export interface Hand {
  /** Keeps a decision for this view alone, until it is let go or the view is gone. Holding it twice does no harm. */
  hold(decision: InHand): Promise<void>;
  /** It was acknowledged or given up. */
  letGo(decision: InHand): Promise<void>;
  /**
   * Takes over, once each, what views that are gone have left behind: what lies there now, and what a view leaves that
   * goes while this one is open. What is taken is held by this view.
   */
  takeOver(take: (decision: InHand) => void): Promise<void>;
}

const storageKey = 'decisions/in-hand';

/**
 * Keeps decisions beyond the view that made them: a popup is gone with the next click beside it. Their own request ids
 * make them safe to send again; a lock for each says which view is at it, and the browser frees it when that view is
 * gone, so that popup and side panel never send, announce or give up each other's. What lies here is parsed by the
 * background like every request.
 */
export function handIn(locks: Pick<LockManager, 'request'>): Hand {
  /** By request id, how this view frees its lock; null while it waits for one. */
  const own = new Map<string, (() => void) | null>();

  const change = (edit: (all: Record<string, unknown>) => Record<string, unknown>) =>
    locks.request(storageKey, async () => {
      await browser.storage.local.set({ [storageKey]: edit(await readAll()) });
    });

  function waitFor(id: string, take: (decision: InHand) => void): void {
    if (own.has(id)) return;
    own.set(id, null);
    void locks.request(`${storageKey}/${id}`, async () => {
      const left = (await readAll())[id];
      if (!isInHand(left)) return own.delete(id);
      const freed = new Promise<void>((free) => own.set(id, free));
      take(left);
      return freed;
    });
  }

  return {
    async hold(decision) {
      const id = idOf(decision);
      if (own.has(id)) return;
      await new Promise<void>((held) => {
        void locks.request(`${storageKey}/${id}`, () => {
          held();
          return new Promise<void>((free) => own.set(id, free));
        });
      });
      await change((all) => ({ ...all, [id]: decision }));
    },
    async letGo(decision) {
      const id = idOf(decision);
      try {
        await change((all) => Object.fromEntries(Object.entries(all).filter(([other]) => other !== id)));
      } finally {
        own.get(id)?.();
        own.delete(id);
      }
    },
    async takeOver(take) {
      const look = async () => {
        for (const id of Object.keys(await readAll())) waitFor(id, take);
      };
      browser.storage.local.onChanged.addListener((changes) => {
        if (storageKey in changes) void look();
      });
      await look();
    },
  };
}

function idOf(decision: InHand): string {
  return 'undoing' in decision ? decision.undoing.requestId : decision.request.requestId;
}

async function readAll(): Promise<Record<string, unknown>> {
  const kept: unknown = (await browser.storage.local.get(storageKey))[storageKey];
  return typeof kept === 'object' && kept !== null ? { ...kept } : {};
}

function isInHand(value: unknown): value is InHand {
  return typeof value === 'object' && value !== null && ('request' in value || 'undoing' in value);
}
