import type { PageContent } from '../page/facts';
import { cut, contentBounds, longestMessage } from './contentBounds';

/** Left for the names of the message and for what stands beside the facts. */
const reserve = 1_000;

/**
 * The content cut to what a message may carry, for the sender: an odd page (a title of a million characters, a thousand
 * links) is then described by what fits instead of being refused. Whole links go before anything else does, the last
 * first; a link whose address is too long is left out, for half of one leads elsewhere.
 */
export function withinBounds(content: PageContent): PageContent {
  const bounded = JSON.parse(
    JSON.stringify(content, (name, value: unknown) => {
      if (typeof value === 'string') return value === content.text ? value : cut(value, longest(name));
      return Array.isArray(value) ? value.filter(isSendable).slice(0, contentBounds.entries) : value;
    }),
  ) as PageContent;
  bounded.text = cut(content.text, contentBounds.text);
  let excess = lengthOf(bounded) - (longestMessage - reserve);
  for (const list of Object.values(bounded).reverse())
    while (Array.isArray(list) && excess > 0 && list.length > 0) excess -= lengthOf(list.pop());
  return bounded;
}

const longest = (name: string) => (name === 'url' ? contentBounds.address : contentBounds.line);

const lengthOf = (value: unknown) => JSON.stringify(value).length;

function isSendable(entry: { url?: string }): boolean {
  return (entry.url ?? '').length <= contentBounds.address;
}
