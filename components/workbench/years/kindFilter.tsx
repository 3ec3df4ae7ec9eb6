import { kindCounts, type YearsKind, type YearsPair } from '../../../lib/plan/years';
import { useWords } from '../../words';
import { kinds, kindSigns } from './kinds';

/** How many there are of each kind; a click shows only those. */
export function KindFilter(props: {
  pairs: readonly YearsPair[];
  kind: YearsKind | null;
  onKind: (kind: YearsKind | null) => void;
}) {
  const { speak } = useWords();
  const counts = kindCounts(props.pairs);
  return (
    <div class="kind-filter" role="group" aria-label={speak('years_kinds')}>
      <button type="button" aria-pressed={props.kind === null} onClick={() => props.onKind(null)}>
        {speak('years_all', `${props.pairs.length}`)}
      </button>
      {kinds.map((kind) => (
        <button
          key={kind}
          type="button"
          class={`kind ${kind}`}
          aria-pressed={props.kind === kind}
          onClick={() => props.onKind(props.kind === kind ? null : kind)}
        >
          <span aria-hidden="true">{kindSigns[kind]}</span> {speak(`years_kind_${kind}`)} {counts[kind]}
        </button>
      ))}
    </div>
  );
}
