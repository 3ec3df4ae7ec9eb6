import type { Sentence } from '../../lib/words/sentence';
import { useWords } from '../words';

/** A titled list of sentences; nothing where there are none. */
export function Sentences({ title, items }: { title: string; items: readonly Sentence[] }) {
  const { tell } = useWords();
  if (items.length === 0) return null;
  return (
    <div class="sentences">
      <h4>{title}</h4>
      <ul>
        {items.map((item) => (
          <li key={tell(item)}>{tell(item)}</li>
        ))}
      </ul>
    </div>
  );
}
