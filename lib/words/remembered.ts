import type { Speak } from './sentence';
import type { MessageKey } from './texts';

/** Stand in the places of a text while it is asked for: characters for private use, one a place. */
const marks = Array.from({ length: 9 }, (_, place) => String.fromCharCode(0xe001 + place));
const marked = new RegExp(`([${marks.join('')}])`);

/**
 * The same words, each text asked for once and its places filled in here: a browser takes some microseconds for each
 * answer, and a ledger has a hundred thousand questions.
 */
export function remembered(speak: Speak): Speak {
  const known = new Map<MessageKey, string[]>();
  return (key, ...args) => {
    let parts = known.get(key);
    if (!parts) known.set(key, (parts = speak(key, ...marks).split(marked)));
    // What was split at is every other part.
    return parts.map((part, at) => (at % 2 === 0 ? part : (args[marks.indexOf(part)] ?? ''))).join('');
  };
}
