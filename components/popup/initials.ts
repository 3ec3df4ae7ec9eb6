import { useEffect, useState } from 'preact/hooks';
import type { Initials } from './search';

/** The readings weigh more than the whole popup, so they come when somebody types the first Latin letter. */
export function useInitials(query: string): Initials | null {
  const [initials, setInitials] = useState<Initials | null>(null);
  const wanted = initials === null && /[a-z]/iu.test(query.normalize('NFKC'));
  useEffect(() => {
    if (!wanted) return undefined;
    let open = true;
    // Without them words and numbers are found all the same; the next letter asks again.
    void loadInitials()
      .catch(() => null)
      .then((loaded) => open && loaded && setInitials(() => loaded));
    return () => {
      open = false;
    };
  }, [wanted]);
  return initials;
}

/** A character with several readings (重、行、长) is found by each of them. */
export async function loadInitials(): Promise<Initials> {
  const { pinyin } = await import('pinyin-pro');
  const known = new Map<string, string>();
  return (character) => {
    const found = known.get(character);
    if (found !== undefined) return found;
    const readings = pinyin(character, { multiple: true, pattern: 'first', toneType: 'none', type: 'array' });
    const letters = [...new Set(readings)]
      .join('')
      .toLowerCase()
      .replaceAll(/[^a-z0-9]/gu, '');
    known.set(character, letters);
    return letters;
  };
}
