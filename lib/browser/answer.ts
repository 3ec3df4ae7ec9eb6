import type { Result } from '../kernel/result';
import { failure } from '../kernel/result';
import { say, type Sentence } from '../words/sentence';
import { onMessage } from './messenger';
import type { Protocol } from './protocol';
import { senderOf, type Sender } from './sender';

type Question = Exclude<
  keyof Protocol,
  'readAgain' | 'stepFinding' | 'leave' | 'coverageChanged' | 'pageDescribed'
>;
type Value<Name extends Question> = ReturnType<Protocol[Name]> extends Result<infer V, Sentence> ? V : never;

/**
 * Answers one message of the protocol: only for the named kind of sender, only after `parse` has accepted the data.
 * A handler that throws is a bug; it is answered as a failure that says so, because silence would look like loss.
 */
export function answer<Name extends Question, Kind extends Sender['kind'], Data>(
  name: Name,
  from: Kind,
  parse: (data: unknown) => Result<Data, Sentence>,
  handle: (data: Data, sender: Extract<Sender, { kind: Kind }>) => Promise<Result<Value<Name>, Sentence>>,
): void {
  const listener = async (message: { data: unknown; sender: Parameters<typeof senderOf>[0] }) => {
    const sender = senderOf(message.sender);
    if (sender?.kind !== from) return failure(say('message_refused'));
    const parsed = parse(message.data);
    if (!parsed.ok) return parsed;
    try {
      return await handle(parsed.value, sender as Extract<Sender, { kind: Kind }>);
    } catch (error) {
      console.error(name, error);
      return failure(say('unexpected_failure', error instanceof Error ? error.message : String(error)));
    }
  };
  // The messenger's types cannot follow a generic name; `Value<Name>` above holds question and answer together.
  onMessage(name, listener as unknown as Parameters<typeof onMessage<Name>>[1]);
}
