import { useEffect, useState } from 'preact/hooks';

/** What a source shows at the moment; null before it has shown anything. */
export function useWatched<State>(watch: (show: (state: State) => void) => () => void): State | null {
  const [state, setState] = useState<State | null>(null);
  useEffect(() => watch(setState), [watch]);
  return state;
}
