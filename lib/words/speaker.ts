import type { Speak } from './sentence';
import { texts } from './texts';

export type Language = 'zh' | 'en';

/**
 * Speaks from the texts themselves: for the command lines and for tests. In the extension the browser speaks from
 * `_locales`, so that no script has to carry every sentence in both languages (they weigh 15 KB compressed).
 */
export function speaker(language: Language): Speak {
  return (key, ...args) =>
    texts[key][language].replace(/\$(\$|\d)/g, (_, place: string) =>
      place === '$' ? '$' : (args[Number(place) - 1] ?? ''),
    );
}
