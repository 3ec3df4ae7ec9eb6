import type { Result } from '../kernel/result';
import { sendMessage } from './messenger';

/** Tells every open page of the extension that something changed. Nobody listening is no failure. */
export function announce(news: 'coverageChanged' | 'pageDescribed'): void {
  sendMessage(news, {}).catch(() => {
    // No popup is open.
  });
}

/** Tells open views that something changed, if it did. */
export function announced<Value, Failure>(outcome: Result<Value, Failure>): Result<Value, Failure> {
  if (outcome.ok) announce('coverageChanged');
  return outcome;
}
