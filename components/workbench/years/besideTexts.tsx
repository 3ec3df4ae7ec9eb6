import { useEffect, useState } from 'preact/hooks';
import { differenceOf, type Run } from '../../popup/difference';
import type { Task } from '../../../lib/plan/plan';
import { useWords } from '../../words';
import { foreignRuns } from './foreign';

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

/**
 * The tasks of one side of a pair, with the words marked that the other side does not have: by `runs` where there is one
 * task on each side, else by looking for each stretch among all texts of the other side.
 */
export function SideTexts(props: {
  tasks: readonly Task[];
  others: readonly Task[];
  runs: readonly Run[] | null;
  side: 'before' | 'after';
}) {
  const { speak } = useWords();
  const { tasks, others, runs, side } = props;
  if (tasks.length === 0)
    return <p class="nothing">{speak(side === 'before' ? 'years_none_before' : 'years_none_after')}</p>;
  const own = side === 'before' ? 'removed' : 'added';
  const several = others.length > 0 && tasks.length + others.length > 2;
  const texts = others.map(({ text }) => text);
  const marked = (text: string): readonly Run[] => {
    if (several) return foreignRuns(text, texts, own);
    return runs?.filter(({ kind }) => kind === 'same' || kind === own) ?? [{ kind: 'same', text }];
  };
  return (
    <>
      {tasks.map(({ n, level2, text }) => (
        <div key={n} class="year-task">
          <p>
            <strong>{n}</strong> <small>{level2}</small>
          </p>
          <p>
            {marked(text).map((run, at) => (
              <Marked key={at} run={run} />
            ))}
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
