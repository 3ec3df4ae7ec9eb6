import type { Result } from '../kernel/result';
import { say, type Sentence } from '../words/sentence';
import { handIn, type InHand } from './inHand';
import { sendMessage } from './messenger';
import { askUntilAnswered } from './patience';
import type { Acknowledgement } from './protocol';

/** What a view shows of its decisions on their way. */
export interface OutboxState {
  saving: boolean;
  unsaved: Sentence | null;
  notice: Sentence | null;
}

export interface OutboxTerms {
  show: (change: Partial<OutboxState>) => void;
  /** A decision was stored: tidies up after it, and says so in words. `isAnswer`: an inspector's verdict stands. */
  stored: (decision: InHand, isAnswer: boolean) => Promise<Sentence>;
  /** Asks for the summary again, before the view says that it is done. */
  askAgain: () => Promise<void>;
}

/**
 * Sends decisions until they are acknowledged. One that was not stays in hand with its own request id, also when the view
 * closes, so that it is sent again and can never count twice. Nothing waits in vain: several can be in hand.
 */
export function openOutbox({ show, stored, askAgain }: OutboxTerms) {
  const hand = handIn(navigator.locks);
  /** What could not be saved and waits to be tried again, or given up. */
  let unsent: InHand[] = [];
  let sending = 0;

  /** False where it could not be saved; it is then in hand. */
  async function send(decision: InHand): Promise<boolean> {
    sending++;
    show({ saving: true, notice: null, ...(unsent.length === 0 && { unsaved: null }) });
    await hand.hold(decision).catch(reported);
    const sent: Result<Acknowledgement & { answer?: boolean }, Sentence> =
      'undoing' in decision
        ? await askUntilAnswered(() => sendMessage('undo', decision.undoing))
        : await askUntilAnswered(() => sendMessage('decide', { request: decision.request }));
    if (sent.ok) {
      await hand.letGo(decision).catch(reported);
      show({ notice: await stored(decision, sent.value.answer === true) });
      await askAgain();
    } else {
      unsent = [...unsent, decision];
      show({ unsaved: sent.error });
    }
    show({ saving: --sending > 0 });
    return sent.ok;
  }

  // A view that was closed too early left its decision behind: it is sent again.
  void hand.takeOver((decision) => void send(decision));

  return {
    send,
    async retry(): Promise<void> {
      const again = unsent;
      unsent = [];
      show({ unsaved: null });
      for (const decision of again) await send(decision);
    },
    /** It may have been stored all the same; the summary then shows it, and it can be withdrawn. */
    async giveUp(): Promise<void> {
      const given = unsent;
      unsent = [];
      for (const decision of given) await hand.letGo(decision).catch(reported);
      show({ unsaved: null, notice: say('done_give_up') });
      await askAgain();
    },
  };
}

function reported(error: unknown): void {
  console.warn('decisions in hand', error);
}
