import { useEffect, useState } from 'preact/hooks';
import type { Sentence } from '../../lib/words/sentence';
import { say } from '../../lib/words/sentence';
import { useWords } from '../words';
import type { PopupProps } from './contract';
import { differenceOf, type Run } from './difference';
import { useRecords } from './records';

type Outcome = { state: 'asking' } | { state: 'none'; why: Sentence } | { state: 'compared'; runs: Run[] };

/** The words of the page in front then and now. */
export function ComparisonInFront({ textBefore }: { textBefore: string }) {
  const { summary, onCompare } = useRecords();
  const { page } = summary;
  const key = page.state === 'not-portal' ? '' : page.key;
  return <Comparison page={key} textBefore={textBefore} onCompare={onCompare} />;
}

/** The words of a page then and now, with what went and what came. */
export function Comparison(props: { page: string; textBefore: string; onCompare: PopupProps['onCompare'] }) {
  const { page: key, textBefore, onCompare } = props;
  const { speak, tell } = useWords();
  const [outcome, setOutcome] = useState<Outcome>({ state: 'asking' });

  useEffect(() => {
    let current = true;
    async function outcomeOf(): Promise<Outcome> {
      const answer = await onCompare(key, textBefore);
      if (!answer.ok) return { state: 'none', why: answer.error };
      const { before, now } = answer.value;
      if (before === null) return { state: 'none', why: say('compare_none_kept') };
      if (now === null) return { state: 'none', why: say('compare_not_read') };
      const runs = await differenceOf(before, now);
      if (runs.every(({ kind }) => kind === 'same')) return { state: 'none', why: say('compare_same') };
      return { state: 'compared', runs };
    }
    async function compare(): Promise<void> {
      const next = await outcomeOf();
      if (current) setOutcome(next);
    }
    void compare();
    return () => {
      current = false;
    };
    // The callback is another one at every paint; the question is the same.
  }, [key, textBefore]);

  return (
    <div class="comparison">
      <p role="status">
        {outcome.state === 'asking' && speak('compare_loading')}
        {outcome.state === 'none' && tell(outcome.why)}
        {outcome.state === 'compared' && speak('compare_legend')}
      </p>
      {outcome.state === 'compared' && (
        <div class="difference" tabIndex={0} role="group" aria-label={speak('asked_compare')}>
          {outcome.runs.map((run, place) => (
            <RunWords key={place} run={run} first={place === 0} last={place === outcome.runs.length - 1} />
          ))}
        </div>
      )}
    </div>
  );
}

/** How many unchanged characters are shown beside a change. */
const near = 40;

function RunWords({ run: { kind, text }, first, last }: { run: Run; first: boolean; last: boolean }) {
  const { speak } = useWords();
  if (kind === 'removed')
    return (
      <del>
        <b>{speak('compare_removed')}</b> {text}
      </del>
    );
  if (kind === 'added')
    return (
      <ins>
        <b>{speak('compare_added')}</b> {text}
      </ins>
    );
  const characters = Array.from(text);
  const [before, after] = [first ? 0 : near, last ? 0 : near];
  const skipped = characters.length - before - after;
  if (skipped <= near) return <>{text}</>;
  return (
    <>
      {characters.slice(0, before).join('')}
      <small>{speak('compare_skipped', `${skipped}`)}</small>
      {characters.slice(characters.length - after).join('')}
    </>
  );
}
