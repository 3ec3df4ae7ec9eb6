import { useEffect, useState } from 'preact/hooks';
import { differenceOf, type Run } from '../../popup/difference';
import type { Task } from '../../../lib/plan/plan';
import { useWords } from '../../words';

/** The words of an earlier and a later text that differ; null while they are compared, or where nothing stayed. */
export function useDifference(before: string, after: string): Run[] | null {
  const [runs, setRuns] = useState<Run[] | null>(null);
  useEffect(() => {
    let current = true;
    setRuns(null);
    if (before === '' || after === '' || before === after) return undefined;
    const compare = async () => {
      const found = await differenceOf(before, after);
      if (current && found.some(({ kind }) => kind === 'same')) setRuns(found);
    };
    void compare();
    return () => {
      current = false;
    };
  }, [before, after]);
  return runs;
}

/** The tasks of one side of a pair; where there is one on each side, with the words marked that the other does not have. */
export function SideTexts(props: {
  tasks: readonly Task[];
  runs: readonly Run[] | null;
  side: 'before' | 'after';
}) {
  const { speak } = useWords();
  const { tasks, runs, side } = props;
  if (tasks.length === 0)
    return <p class="nothing">{speak(side === 'before' ? 'years_none_before' : 'years_none_after')}</p>;
  const own = side === 'before' ? 'removed' : 'added';
  return (
    <>
      {tasks.map(({ n, level2, text }) => (
        <div key={n} class="year-task">
          <p>
            <strong>{n}</strong> <small>{level2}</small>
          </p>
          <p>
            {runs && tasks.length === 1
              ? runs
                  .filter(({ kind }) => kind === 'same' || kind === own)
                  .map((run, at) => <Marked key={at} run={run} />)
              : text}
          </p>
        </div>
      ))}
    </>
  );
}

function Marked({ run: { kind, text } }: { run: Run }) {
  if (kind === 'removed') return <del>{text}</del>;
  if (kind === 'added') return <ins>{text}</ins>;
  return <>{text}</>;
}
